/**
 * A kind of event with the ways the press puts it.
 *
 * In a wording `{place}`, `{n}`, `{actor}`, `{who}` are filled in; `<a|b|c>` is a as a fact, b with a hedge, c denied.
 * In an opposite wording the same stands for what turns the claim round without a "not".
 */
export interface Kind {
  readonly id: string;
  /** Least and greatest number; absent where no wording has one. */
  readonly numbers?: readonly [number, number];
  readonly actor?: 'force' | 'company';
  /** True where somebody is named who neither speaks nor acts as `actor`. */
  readonly who?: true;
  /** True where a day can be added: it happened, it is not to come. */
  readonly past?: true;
  readonly wordings: readonly string[];
  readonly opposite?: readonly string[];
  readonly headlines: readonly string[];
  /** What an actor can deny a part in: "the shelling of {place}". */
  readonly deed?: string;
}
