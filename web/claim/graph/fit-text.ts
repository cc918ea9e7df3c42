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

/** Words from the right kept in their own order among others: between U+2068 and U+2069. */
const isolated = (text: string): string => (FROM_RIGHT.test(text) ? `\u2068${text}\u2069` : text);

/** Words on at most two lines; the second one is cut where they do not fit. */
export function onTwoLines(text: string, widthPx: number, sizePx: number): string[] {
  if (textWidth(text, sizePx) <= widthPx) return [isolated(text)];
  const words = text.split(' ');
  let count = 0;
  while (count < words.length && textWidth(words.slice(0, count + 1).join(' '), sizePx) <= widthPx) count += 1;
  if (count === 0 || count === words.length) return [fitText(text, widthPx, sizePx)];
  return [isolated(words.slice(0, count).join(' ')), fitText(words.slice(count).join(' '), widthPx, sizePx)];
}

/** Words cut to a width, at a space where there is one near the end, never inside a letter with its marks. */
export function fitText(text: string, widthPx: number, sizePx: number): string {
  if (textWidth(text, sizePx) <= widthPx) return isolated(text);
  let room = widthPx - letterWidth('…') * sizePx;
  let cut = '';
  for (const letter of lettersOf(text)) {
    room -= letterWidth(letter) * sizePx;
    if (room < 0) break;
    cut += letter;
  }
  const space = cut.lastIndexOf(' ');
  const whole = space > cut.length * 0.6 ? cut.slice(0, space) : cut;
  return isolated(`${whole.replace(/[\s,;:–—-]+$/u, '')}…`);
}
