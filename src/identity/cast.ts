import type { Span } from '../model/span.ts';
import { PREPOSITIONS } from './lexicon/words.ts';
import type { NameKind } from './name.ts';
import type { Reading } from './reading.ts';

export type Gender = 'male' | 'female';

/** What somebody is or does, as the article says it. */
export interface Role {
  /** Singular, lower case: "lawmaker". */
  readonly noun: string;
  /** Country or people of the adjective beside it: "Chile" for "the Chilean lawmaker". */
  readonly nationality: string | null;
  /** True for "former", "ex-": they do it no more. */
  readonly former?: boolean;
  /** What the office is for: "transport"; absent where nothing says it. */
  readonly portfolio?: readonly string[];
}

/** Somebody or something named in the article. */
export interface Member {
  readonly id: number;
  readonly kind: NameKind;
  /** Fullest form of the name in this article, without title. */
  readonly name: string;
  /** Indices into `Cast.mentions`, ascending; empty for the article's own outlet when the text never names it. */
  readonly mentions: readonly number[];
  /** `null` when no title or noun says it. */
  readonly gender: Gender | null;
  readonly roles: readonly Role[];
}

/** One place where a member is named. */
export interface Mention {
  readonly member: number;
  /** Half-open token range, title outside. */
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  /** First token of the title in front; `from` when there is none. */
  readonly titleFrom: number;
}

/** Everybody and everything an article names, and where. */
export interface Cast {
  readonly reading: Reading;
  readonly members: readonly Member[];
  /** Ascending; no two overlap. */
  readonly mentions: readonly Mention[];
  /** For each token the index of the mention it belongs to, or -1. */
  readonly mentionAt: Int32Array;
}

export const mentionAtToken = (cast: Cast, token: number): Mention | undefined =>
  cast.mentions[cast.mentionAt[token] ?? -1];

export const memberAtToken = (cast: Cast, token: number): Member | undefined => {
  const mention = mentionAtToken(cast, token);
  return mention && cast.members[mention.member];
};

/** Index of the last mention that ends at or before a token, or -1. */
export function mentionBefore(cast: Cast, token: number): number {
  let low = 0;
  let high = cast.mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cast.mentions[middle]!.to <= token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** No possessor, and behind no preposition. */
export function canBeSubject({ reading: { lower } }: Cast, from: number, to: number): boolean {
  if (lower[to] === "'s" || lower[to] === "'") return false;
  let before = from - 1;
  if (lower[before] === 'the') before--;
  return !(before >= 0 && PREPOSITIONS.has(lower[before]!));
}
