import type { Hit } from '../../archive/archive.ts';
import { plain, type Style, shorten } from '../style.ts';

/** Hits as two lines each: what it is and where, then the words around the hit. */
export function hitList(hits: readonly Hit[], style: Style, width: number): string {
  return hits
    .map(({ kind, id, heading, excerpt }) => {
      const head = `${kind.padEnd(9)}  ${style.bold(shorten(heading, width - 11))}`;
      return `${head}\n           ${marked(excerpt, style)}\n           ${style.dim(plain(id))}\n`;
    })
    .join('');
}

/** U+0002 … U+0003 around a hit become colour, or nothing. */
function marked(excerpt: string, style: Style): string {
  return excerpt
    .split('\u0002')
    .map((part, i) => {
      const [hit = '', after] = part.split('\u0003');
      return i === 0 || after === undefined ? oneLine(part) : style.hit(oneLine(hit)) + oneLine(after);
    })
    .join('');
}

/** Like `plain`, but blanks at the ends stay: they stand between a hit and its neighbours. */
const oneLine = (text: string): string => {
  const middle = plain(text);
  if (middle === '') return text === '' ? '' : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${middle}${/\s$/.test(text) ? ' ' : ''}`;
};
