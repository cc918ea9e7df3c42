import type { Output, Terminal } from './terminal.ts';

/** Marks for a screen; each gives its text back unchanged where there are no colours. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly hit: (text: string) => string;
  readonly warn: (text: string) => string;
}

const ESCAPE = '\u001b[';
const between = (on: string, off: string) => (text: string) => `${ESCAPE}${on}m${text}${ESCAPE}${off}m`;

const COLOURED: Style = {
  bold: between('1', '22'),
  dim: between('2', '22'),
  hit: between('1;33', '22;39'),
  warn: between('33', '39'),
};
const same = (text: string): string => text;
const PLAIN: Style = { bold: same, dim: same, hit: same, warn: same };

/** Colours on a screen only, and never against NO_COLOR (Source: https://no-color.org). */
export function styleOf(output: Output, env: Terminal['env']): Style {
  return output.isTTY && !env.NO_COLOR && env.TERM !== 'dumb' ? COLOURED : PLAIN;
}

const CONTROL = /[\p{Cc}\p{Bidi_Control}]+/gu;

/** Words from an article, safe to print: nothing in them can move the cursor, colour the screen or turn the line round. */
export const plain = (text: string): string => text.replace(CONTROL, ' ').trim();

/** At most `width` characters, the last one an ellipsis when something is left out. */
export function shorten(text: string, width: number): string {
  const characters = [...plain(text)];
  return characters.length <= width ? characters.join('') : `${characters.slice(0, Math.max(0, width - 1)).join('')}…`;
}

/** Columns to print in: the screen's, or what a page of documentation holds. */
export const widthOf = ({ columns }: Output): number => Math.max(40, Math.min(columns ?? 100, 160));
