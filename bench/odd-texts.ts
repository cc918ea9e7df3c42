/**
 * Texts that no newspaper prints and that a program is given all the same, by what they are made of.
 *
 * Each is made in a size: 1 is what a hostile or broken file may well hold, a fraction of it is as much less of the same.
 */
export const ODD_TEXTS: Readonly<Record<string, (size: number, prose: string) => string>> = {
  '100,000 quotation marks': (size) => repeated('“a ” "b " ', 25_000 * size),
  '100,000 unclosed quotation marks': (size) => repeated('“word and ', 100_000 * size),
  'one sentence of 5 MB': (size, prose) => repeated(withoutEnds(prose), 5_000_000 * size, 'units'),
  'a million brackets': (size) => repeated('(', 1_000_000 * size),
  'no punctuation, 2 MB': (size, prose) => repeated(`${bareWords(prose)} `, 2_000_000 * size, 'units'),
  'one word of 2 MB': (size, prose) => repeated(bareWords(prose).replaceAll(' ', ''), 2_000_000 * size, 'units'),
  '200,000 times said': (size) => repeated('said ', 200_000 * size),
  '100,000 speakers in one paragraph': (size) => repeated('It is so, Ola Brandt said. ', 100_000 * size),
  '40,000 names, no two the same': (size) => named(40_000 * size),
  'commas and names': (size) => repeated('Brandt, Lund, ', 80_000 * size),
  'cues and names, and nothing said': (size) => repeated('said, told, warned; Lund, ', 40_000 * size),
  'speech in speech': (size) => repeated('Brandt said that Lund said that ', 40_000 * size),
};

function repeated(words: string, count: number, of: 'times' | 'units' = 'times'): string {
  if (of === 'times') return words.repeat(Math.round(count));
  return words.repeat(Math.ceil(count / words.length)).slice(0, Math.round(count));
}

const withoutEnds = (prose: string): string => prose.replaceAll(/[.!?\r\n]/gu, ' ');

const bareWords = (prose: string): string => prose.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** "Baacd said it was so." for as many names as are asked for. */
const named = (count: number): string =>
  Array.from({ length: Math.round(count) }, (_, i) => {
    const letters = [...i.toString(36)].map((digit) => String.fromCharCode(97 + (Number.parseInt(digit, 36) % 26)));
    return `Mara B${letters.join('')}${i % 2 === 0 ? 'en' : 'um'} said it was so.`;
  }).join('\n');
