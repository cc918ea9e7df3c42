const PARTICLES = new Set('al el bin bint ibn van von der den de del di da la le du dos abu of the'.split(' '));

const partsOf = (folded: string): readonly string[] =>
  folded.split(/[\s-]+/).filter((part) => part && !PARTICLES.has(part));

/** Consonants alone, none doubled: what two transliterations of one name keep ("yusuf", "youssef" → "ysf"). */
const skeleton = (part: string): string =>
  part
    .replace(/ph/g, 'f')
    .replace(/[qc](?=[aeiou]|$)/g, 'k')
    .replace(/kh/g, 'x')
    .replace(/[aeiouwyh]+/g, (run, at: number) => (at === 0 ? run.charAt(0) : /^y/.test(run) && at === 0 ? 'y' : ''))
    .replace(/(.)\1+/g, '$1');

/** "talvern", "talverni": one begins with most of the other. */
function shareStem(a: string, b: string): boolean {
  let common = 0;
  while (common < a.length && a[common] === b[common]) common++;
  return common >= 5 && a.length - common <= 3 && b.length - common <= 3;
}

/** True when two words of names may be one name in two spellings, or a place and its people. */
export const sameNamePart = (a: string, b: string): boolean =>
  a === b ||
  (!/\d/.test(a + b) &&
    Math.min(a.length, b.length) >= 4 &&
    ((skeleton(a).length >= 3 && skeleton(a) === skeleton(b)) || shareStem(a, b)));

/**
 * True when two origins of one claim are one source: same words, a shorter form of the same name ("al haddan", "yusuf al haddan"),
 * or the same family name with given names that sound alike. Meant for a handful of names around one claim, not for an archive.
 *
 * @param a - folded by `foldName`, as is `b`
 */
export function sameSource(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  if (a === b) return true;
  const first = partsOf(a);
  const second = partsOf(b);
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  if (short.length === 0) return false;
  const family = short.at(-1) ?? '';
  const spelledAlike = (x: string, y: string): boolean =>
    x === y || (Math.min(x.length, y.length) >= 3 && skeleton(x) === skeleton(y));
  if (short.length === 1) return family.length >= 3 && long.length <= 4 && spelledAlike(family, long.at(-1) ?? '');
  return short.every((part) =>
    long.some((other) => spelledAlike(part, other) || (part.length === 1 && other.startsWith(part))),
  );
}
