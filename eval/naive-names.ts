import { foldName } from '../src/identity/fold-name.ts';

/** Simple ways of comparing two names, each from two names to a likeness in [0, 1]: the floor for `compareNames`. */
export const NAIVE_NAMES: Readonly<Record<string, (a: string, b: string) => number>> = {
  'equal when folded': (a, b) => (foldName(a) === foldName(b) ? 1 : 0),
  'Jaro-Winkler': (a, b) => jaroWinkler(foldName(a), foldName(b)),
  'Levenshtein, words sorted': (a, b) => levenshteinRatio(sorted(a), sorted(b)),
};

const sorted = (name: string): string => foldName(name).split(' ').sort().join(' ');

/** 1 less the edit distance as a share of the longer. Source: Levenshtein 1966. */
function levenshteinRatio(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const now = [i];
    for (let j = 1; j <= b.length; j++)
      now.push(Math.min(before[j]! + 1, now[j - 1]! + 1, before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    before = now;
  }
  return a === b ? 1 : 1 - before[b.length]! / Math.max(a.length, b.length);
}

/** Source: Winkler 1990. */
function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const used = new Set<number>();
  const matched: string[] = [];
  for (let i = 0; i < a.length; i++) {
    for (let j = Math.max(0, i - reach); j <= Math.min(b.length - 1, i + reach); j++) {
      if (used.has(j) || a[i] !== b[j]) continue;
      used.add(j);
      matched.push(a[i]!);
      break;
    }
  }
  if (matched.length === 0) return 0;
  const other = [...used].sort((x, y) => x - y).map((j) => b[j]);
  const moved = matched.filter((letter, k) => letter !== other[k]).length / 2;
  const m = matched.length;
  const jaro = (m / a.length + m / b.length + (m - moved) / m) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix++;
  return jaro + 0.1 * prefix * (1 - jaro);
}
