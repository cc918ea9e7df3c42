import { SOUNDS, soundsOf } from '../names/sounds-of.ts';

/** Consonants that romanisation mixes stand for one another; what is often left out stands for nothing. */
const CLASSES: Readonly<Record<string, string>> = {
  ...{ b: 'P', p: 'P', f: 'P', v: 'P', m: 'M', n: 'N', l: 'L', r: 'R' },
  ...{ t: 'T', d: 'T', th: 'T', dh: 'T', s: 'S', z: 'S', ts: 'S', sh: 'S', zh: 'S', ch: 'S', j: 'S' },
  ...{ g: 'K', gh: 'K', k: 'K', q: 'K', kh: 'K', c: 'K' },
};
const BY_CODE = SOUNDS.map((sound) => CLASSES[sound] ?? '');

/** What spellings of one name have in common: its consonants by class. "Youssef", "Yusuf" → "SP"; the word itself where there are none. */
export function soundKey(word: { readonly plain: string; readonly spoken: string }): string {
  let key = '';
  for (const code of soundsOf(word.spoken)) {
    const letter = BY_CODE[code]!;
    if (letter !== '' && !key.endsWith(letter)) key += letter;
  }
  return key === '' ? word.plain : key;
}
