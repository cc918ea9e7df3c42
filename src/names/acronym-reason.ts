import type { PartMatch } from './comparison.ts';
import type { OrganisationParts } from './organisation-parts.ts';

/** Names by which a text says itself that they are one: "Joint Operations Command (JOC)". */
const GIVEN = 0.97;
/** First letters alone: other bodies may have the same. */
const BY_LETTERS = 0.65;

/** A short form that stands for the whole other name: "JOC", "J.O.C."; `null` when neither is one. */
export function acronymReason(
  a: OrganisationParts,
  b: OrganisationParts,
): { readonly score: number; readonly reason: PartMatch } | null {
  const found = shortFor(a, b);
  if (found)
    return { score: found.score, reason: { part: 'acronym', a: found.long, b: found.short, ...likenessOf(found) } };
  const turned = shortFor(b, a);
  if (!turned) return null;
  return { score: turned.score, reason: { part: 'acronym', a: turned.short, b: turned.long, ...likenessOf(turned) } };
}

interface ShortForm {
  readonly score: number;
  readonly long: string;
  readonly short: string;
}

const likenessOf = ({ score }: ShortForm) => ({ by: 'acronym', likeness: score === GIVEN ? 1 : 0.9 }) as const;

const IN_CAPITALS = /^[\p{Lu}\d.]+$/u;

function shortFor(long: OrganisationParts, short: OrganisationParts): ShortForm | null {
  const telling = short.core.filter(({ kind }) => kind !== 'country');
  const word = short.acronym ?? (telling.length === 1 ? telling[0] : undefined);
  if (word === undefined || word.plain.length < 2 || word.plain.length > 8) return null;
  const both = { long: long.whole, short: word.words };
  if (long.acronym?.plain === word.plain) return { score: GIVEN, ...both };
  // Two names in full are compared in full.
  if (short.acronym !== null || long.core.length < 2 || !IN_CAPITALS.test(word.words)) return null;
  return long.initials.includes(word.plain) ? { score: BY_LETTERS, ...both } : null;
}
