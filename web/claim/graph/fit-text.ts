import { directionOf } from '../../words/direction.ts';

/** Width of a letter as a part of its size. Source: measured on Charter, Georgia, Liberation Serif and Noto; the wider ones. */
const WIDE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{1f000}-\u{3fffd}]/u;
const NARROW = /[ iljftrI.,:;'’‘|!()[\]-]/;
const BROAD = /[MWmw@—…%]/;
const CAPITAL = /\p{Lu}/u;
const MARKS_ONLY = /^\p{M}+$/u;

function letterWidth(letter: string): number {
  if (WIDE.test(letter)) return 1;
  if (MARKS_ONLY.test(letter)) return 0;
  if (NARROW.test(letter)) return 0.31;
  if (BROAD.test(letter)) return 0.86;
  return CAPITAL.test(letter) ? 0.7 : 0.53;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const lettersOf = (text: string): string[] => [...graphemes.segment(text)].map(({ segment }) => segment);

/** About how wide words are set, in pixels. */
export const textWidth = (text: string, sizePx: number): number =>
  lettersOf(text).reduce((sum, letter) => sum + letterWidth(letter), 0) * sizePx;

/** Hebrew, Arabic and their kin: written from the right. */
const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Words with letters from the right, kept in an order of their own: that of most of their letters. */
function isolated(text: string): string {
  if (!FROM_RIGHT.test(text)) return text;
  return `${directionOf(text) === 'ltr' ? '\u2066' : '\u2068'}${text}\u2069`;
}

/** How wide words are set at a size, in pixels: roughly, or as the page measures them. */
export type Measure = (text: string, sizePx: number) => number;

/** Words on at most two lines; the second one is cut where they do not fit. */
export function onTwoLines(text: string, widthPx: number, sizePx: number, measure: Measure = textWidth): string[] {
  if (measure(text, sizePx) <= widthPx) return [isolated(text)];
  const words = text.split(' ');
  let count = 0;
  while (count < words.length && measure(words.slice(0, count + 1).join(' '), sizePx) <= widthPx) count += 1;
  if (count === 0 || count === words.length) return [fitText(text, widthPx, sizePx, measure)];
  return [isolated(words.slice(0, count).join(' ')), fitText(words.slice(count).join(' '), widthPx, sizePx, measure)];
}

/** Words cut to a width, at a space where there is one near the end, never inside a letter with its marks. */
export function fitText(text: string, widthPx: number, sizePx: number, measure: Measure = textWidth): string {
  if (measure(text, sizePx) <= widthPx) return isolated(text);
  const room = widthPx - measure('…', sizePx);
  const letters = lettersOf(text);
  // The most letters that find room: no word is longer for having fewer of them.
  let [fits, over] = [0, letters.length];
  while (over - fits > 1) {
    const middle = (fits + over) >> 1;
    if (measure(letters.slice(0, middle).join(''), sizePx) <= room) fits = middle;
    else over = middle;
  }
  const cut = letters.slice(0, fits).join('');
  const space = cut.lastIndexOf(' ');
  const whole = space > cut.length * 0.6 ? cut.slice(0, space) : cut;
  return isolated(`${whole.replace(/[\s,;:–—-]+$/u, '')}…`);
}
