const PARTICLES = new Set('al el bin bint ibn van von der den de del di da la le du dos abu of the'.split(' '));

const partsOf = (folded: string): readonly string[] =>
  folded.split(/[\s-]+/).filter((part) => part && !PARTICLES.has(part));

/** The last word of a name of two words or more, particles aside; `null` for a shorter one. */
export function familyName(folded: string): string | null {
  const parts = partsOf(folded);
  return parts.length > 1 ? parts.at(-1)! : null;
}

/** A word that names a body only together with another: "ministry" alone is any ministry. */
const BODIES = new Set(
  `administration agency army assembly association authority bank board bureau cabinet centre center chamber church club coalition
  college commission committee company congress corporation council court department directorate embassy federation force forces
  foundation front government group guard hospital institute ministry movement municipality navy network office organisation
  organization parliament party police port presidency press prosecutor senate service society team union university`.split(
    /\s+/,
  ),
);

/**
 * What the ways of romanising a name leave: "ou", "oo", "o" and "u" are one vowel, "e", "i" and "y" another, "ai" and "ei" a third;
 * nothing is doubled. Consonants all stay ("mohamed" is not "mahmoud"). "youssef" → "yusif".
 */
export const romanised = (part: string): string =>
  part
    .replace(/ph/g, 'f')
    .replace(/[qc](?=[aeiou]|$)/g, 'k')
    .replace(/ch/g, 'sh')
    .replace(/([gkd])h/g, '$1')
    .replace(/(.)\1+/g, (run, letter: string) => (/[eo]/.test(letter) ? run : letter))
    .replace(/ou|oo|o/g, 'u')
    .replace(/[ae][iy]/g, 'A')
    .replace(/ee|e|i|(?<!^)y/g, 'i')
    .replace(/([ui])\1+/g, '$1')
    .replace(/(?<=a)h$/, '');

const consonants = (part: string): number => part.replace(/[aeiou]|(?<!^)y/g, '').length;

/** An "e" before the last consonant stands for any vowel that is not heard: "youssef", "yusuf"; "mohamed", "mohammad". */
const WEAK = /e(?=[^aeiouy]+$)/;

/** Of a word as `romanised` leaves it. */
const LAST_VOWEL = /[aiu](?=[^aiuA]+$)/;

/** True when two words are one name, romanised in two ways: "youssef", "yusuf". Not "john", "jane"; not "hassan", "hussein". */
function romanisedAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [romanised(a), romanised(b)];
  if (one.charAt(0) !== other.charAt(0) || Math.min(consonants(a), consonants(b)) < 2) return false;
  if (one === other) return true;
  const syllables = one.match(/[aiuA]+/g)?.length ?? 0;
  return (
    syllables > 1 && (WEAK.test(a) || WEAK.test(b)) && one.replace(LAST_VOWEL, '.') === other.replace(LAST_VOWEL, '.')
  );
}

const PLACE_ENDS = /^(?:|[aeoy]|ey|ia|s)$/;
const PEOPLE_ENDS = /^(?:i|n|an|ian|ean|ese|ish|ic|er|is|ns|ans|ians|ers)$/;

/** "talvern", "talverni": a place and its people. Not "tavanrud", "tavanzar". */
function shareStem(a: string, b: string): boolean {
  let common = 0;
  while (common < a.length && a[common] === b[common]) common++;
  const [x, y] = [a.slice(common), b.slice(common)];
  return common >= 5 && ((PLACE_ENDS.test(x) && PEOPLE_ENDS.test(y)) || (PEOPLE_ENDS.test(x) && PLACE_ENDS.test(y)));
}

/** True when two words of names may be one name in two spellings, or a place and its people. */
export const sameNamePart = (a: string, b: string): boolean =>
  a === b ||
  (!/\d/.test(a + b) &&
    Math.min(a.length, b.length) >= 4 &&
    ((Math.min(consonants(a), consonants(b)) >= 3 && romanisedAlike(a, b)) || shareStem(a, b)));

/**
 * True when two origins of one claim are one source: same words, a shorter form of the same name ("al haddan", "yusuf al haddan"),
 * the same family name with one given name romanised in two ways, or the whole name parted in two ways. Meant for a handful of names around one claim, not for an archive.
 *
 * @param a - folded by `foldName`, as is `b`
 */
export function sameSource(a: string, b: string): boolean {
  return a !== '' && (a === b || runTogether(a, b) || matches(a, b, (x, y) => x === y));
}

/**
 * "hamid mirhendi", "hameed mir hendi": the whole name, parted in two ways and romanised in two. Parted alike, only the end of a family
 * name may differ ("zoritsky", "zoritskiy"): "martin bell" is not "martin bill".
 */
function runTogether(a: string, b: string): boolean {
  if (!a.includes(' ') || !b.includes(' ') || consonants(a) < LEAST_WHOLE) return false;
  if (a.split(' ').length === b.split(' ').length) return a.replace(SKY, 'y') === b.replace(SKY, 'y');
  return romanised(a.replaceAll(' ', '')) === romanised(b.replaceAll(' ', ''));
}

const SKY = /(?<=sk)(?:iy|yi|ij|ii|i)$/;

/** Consonants of a whole name; shorter ones are alike by chance. */
const LEAST_WHOLE = 6;

/** True when two origins may be one source: the family name too is spelled in two ways ("haddan", "hadan"). Parameters as above. */
export const maybeSameSource = (a: string, b: string): boolean => matches(a, b, romanisedAlike);

function matches(a: string, b: string, sameFamily: (x: string, y: string) => boolean): boolean {
  const [first, second] = [partsOf(a), partsOf(b)];
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  const [family, other] = [short.at(-1), long.at(-1)];
  if (family === undefined || other === undefined) return false;
  if (short.length === 1 && long.length > 1)
    return family.length >= 3 && long.length <= 4 && !BODIES.has(family) && sameFamily(family, other);
  if (short.every((part) => long.includes(part))) return true;
  if (!sameFamily(family, other)) return false;
  return short
    .slice(0, -1)
    .every((part) =>
      long
        .slice(0, -1)
        .some((given) => romanisedAlike(part, given) || isInitial(part, given) || isInitial(given, part)),
    );
}

const isInitial = (part: string, name: string): boolean => part.length === 1 && name.startsWith(part);

/**
 * Where a name is filed and what is asked for it: of two for which `sameSource` or `maybeSameSource` holds each is filed under what is asked
 * for the other. That is the last word of the one among all of the other, or both in one word, as the ways of romanising leave them.
 *
 * @param name - folded by `foldName`
 */
export function soundsOf(name: string): { readonly filed: readonly string[]; readonly asked: readonly string[] } {
  const words = partsOf(name).map((word) => romanised(word).replace(LAST_VOWEL, '.'));
  const last = words.at(-1);
  if (name === '') return { filed: [], asked: [] };
  // "Le", "Abu": nothing but a particle.
  if (last === undefined) return { filed: [`whole ${name}`], asked: [`whole ${name}`] };
  const whole = [`whole ${romanised(name.replaceAll(' ', ''))}`, `whole ${name.replace(SKY, 'y')}`];
  return {
    filed: [...words.map((word) => `has ${word}`), `ends in ${last}`, ...whole],
    asked: [`has ${last}`, ...words.map((word) => `ends in ${word}`), ...whole],
  };
}
