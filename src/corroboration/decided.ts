import type { LinkKind } from '../model/statement.ts';
import type { Appearance } from './appearance.ts';

/** A name where it stands: in another article it may be somebody else's. */
export interface NameIn {
  readonly article: string;
  readonly name: string;
  readonly kind: LinkKind;
}

/** What a person decided of two names, and who. */
export interface Decided {
  readonly says: 'one' | 'two';
  readonly by: string;
}

/** Looks up what was decided of two names; `null` where nobody decided. Symmetric. */
export type Decisions = (a: NameIn, b: NameIn) => Decided | null;

export const undecided: Decisions = () => null;

/** The names an origin goes by: its own, and that of the body it speaks for. */
export function namesOf({ statement: { article }, origin }: Pick<Appearance, 'statement' | 'origin'>): {
  readonly own: NameIn;
  readonly voice: NameIn;
} {
  const own: NameIn = { article, name: origin.name, kind: origin.kind };
  const { speaksFor } = origin;
  return { own, voice: speaksFor === undefined ? own : { article, name: speaksFor, kind: 'organisation' } };
}

/** What was decided of two origins: of their names, else of the bodies they speak for. */
export function decidedOf(a: Appearance, b: Appearance, decisions: Decisions): Decided | null {
  if (decisions === undecided) return null;
  const [one, other] = [namesOf(a), namesOf(b)];
  return decisions(one.own, other.own) ?? decisions(one.voice, other.voice);
}
