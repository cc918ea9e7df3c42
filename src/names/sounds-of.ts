import { remembered } from './remembered.ts';

/**
 * The sounds that letters of the Latin alphabet stand for in names of many languages: coarse classes, not phonetics.
 * The first six are vowels; "E" stands for "ai, ei, ay, ey", "O" for "au, aw, ow".
 */
export const SOUNDS = [
  ...['a', 'e', 'i', 'o', 'u', 'E', 'O'],
  ...['b', 'p', 'f', 'v', 'w', 'm', 'n', 'l', 'r', 't', 'd', 'th', 'dh', 's', 'z', 'ts', 'sh', 'zh'],
  ...['ch', 'j', 'y', 'g', 'gh', 'k', 'q', 'kh', 'c', 'h'],
] as const;

const CODE: Readonly<Record<string, number>> = Object.fromEntries(SOUNDS.map((sound, code) => [sound, code]));
export const VOWELS = 7;

/** Letters that together are one sound. Source: romanisation tables (ALA-LC, ISO 233, BGN/PCGN), French, German, Polish spelling. */
const GROUPS: Readonly<Record<string, string>> = {
  ...{ tsch: 'ch', dsch: 'j', sch: 'sh', tch: 'ch', dzh: 'j', sh: 'sh', ch: 'ch', kh: 'kh', gh: 'gh', th: 'th' },
  ...{ dh: 'dh', zh: 'zh', ph: 'f', ck: 'k', cz: 'ch', sz: 'sh', ts: 'ts', tz: 'ts', dj: 'j', qu: 'k' },
  ...{ ou: 'u', oo: 'u', ee: 'i', ea: 'i', ie: 'i', ei: 'E', ai: 'E', ay: 'E', ey: 'E', au: 'O', aw: 'O', ow: 'O' },
  ...{ aa: 'a', ae: 'e', oe: 'o', ue: 'u', eu: 'o' },
};

const BY_FIRST = new Map<string, readonly (readonly [letters: string, code: number])[]>();
for (const [letters, sound] of Object.entries(GROUPS)) {
  const first = letters.charAt(0);
  const entry = [letters, CODE[sound]!] as const;
  BY_FIRST.set(
    first,
    [...(BY_FIRST.get(first) ?? []), entry].sort((a, b) => b[0].length - a[0].length),
  );
}

const VOWEL = /[aeiou]/;
const { k: K = 0, s: S = 0, y: Y = 0, i: I = 0, sh: SH = 0 } = CODE;

/** Words whose sounds are remembered: names come again and again. */
const REMEMBERED = 4096;

/**
 * The sounds of a word: indices into `SOUNDS`, doubled ones once. "Youssef" → y u s e f.
 *
 * @param spoken - small letters a to z; others are left out
 */
export const soundsOf = remembered(hear, REMEMBERED);

function hear(spoken: string): Uint8Array {
  const out: number[] = [];
  for (let i = 0; i < spoken.length; ) {
    const letter = spoken[i]!;
    const group = BY_FIRST.get(letter)?.find(([letters]) => spoken.startsWith(letters, i));
    // "Sayyid", "Maya": before a vowel "y" is a consonant.
    if (group && !(/[wy]$/.test(group[0]) && VOWEL.test(spoken[i + 2] ?? ''))) {
      out.push(group[1]);
      i += group[0].length;
      continue;
    }
    // "Xi", "Xavier": at the beginning it is never "ks".
    if (letter === 'x') out.push(...(i === 0 ? [SH] : [K, S]));
    else if (letter === 'y') out.push(VOWEL.test(spoken[i + 1] ?? '') ? Y : I);
    else if (CODE[letter] !== undefined) out.push(CODE[letter]);
    i++;
  }
  return Uint8Array.from(out.filter((code, at) => code !== out[at - 1]));
}
