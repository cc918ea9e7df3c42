import { compareNames } from '../names/compare-names.ts';
import type { OriginLink } from './origin-link.ts';

type Named = Omit<OriginLink, 'called'>;

/** Outlets' names that are one but for the way they are romanised ("al-Mirsadiya", "al-Mersadiya") reach it. */
const ONE_OUTLET = 0.75;
/** Reached by another order, a legal form, a country's adjective, a short form the text itself gives. */
const ONE_BODY = 0.9;

/** What is kept of a comparison. */
interface Compared {
  readonly score: number;
  /** One name is the first letters of the other. */
  readonly byLetters: boolean;
}

/** Pairs whose score is remembered: a claim compares the same few names again and again. */
const REMEMBERED = 10_000;
const known = new Map<string, Compared>();

function compared(a: string, b: string, kind: 'organisation' | 'outlet'): Compared {
  const key = `${kind}\n${a}\n${b}`;
  const before = known.get(key);
  if (before) return before;
  const { score, reasons } = compareNames(a, b, kind);
  const found = { score, byLetters: reasons[0]?.by === 'acronym' };
  if (known.size >= REMEMBERED) known.clear();
  known.set(key, found);
  return found;
}

/** True when two names of outlets, folded or not, are spellings of one. */
export const sameOutlet = (a: string, b: string): boolean =>
  a !== '' && b !== '' && (a === b || compared(a, b, 'outlet').score >= ONE_OUTLET);

/**
 * Whether two origins are one outlet or organisation under two names; persons are compared by `sameSource`.
 *
 * `perhaps` by first letters alone: other bodies may have the same. What merely looks alike is two.
 */
export function sameBody(a: Named, b: Named): 'one' | 'perhaps' | 'two' {
  if (!a.named || !b.named) return 'two';
  if (a.kind === 'outlet' && b.kind === 'outlet') return sameOutlet(a.name, b.name) ? 'one' : 'two';
  if (!isProper(a) || !isProper(b)) return 'two';
  const { score, byLetters } = compared(a.name, b.name, 'organisation');
  return score >= ONE_BODY ? 'one' : byLetters ? 'perhaps' : 'two';
}

/** "The agency" and "an agency" are descriptions. */
const isProper = ({ name, kind }: Named): boolean =>
  (kind === 'organisation' || kind === 'government') && /[\p{Lu}\p{Lo}]/u.test(name.replace(/^(?:The|An?) /, ''));
