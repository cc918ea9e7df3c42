import { isSurelyCaption } from './caption-cues.ts';
import { readCreditLine } from './credit-line.ts';
import { type Dateline, readDateline } from './dateline.ts';
import { closesUnit, opensUnit } from './line-features.ts';
import type { Line } from './lines.ts';
import { addressIn, isInlineLink, isListLabel, isNoise } from './page-furniture.ts';

/** One paragraph, headline or other stretch that reads as one: a line, or the lines a hard wrap cut it into. */
export interface Unit {
  readonly text: string;
  /** Bytes of its lines, blank lines and rules between units not included. */
  readonly start: number;
  readonly end: number;
  /** Blank lines before it. */
  readonly gap: number;
  readonly blankAfter: boolean;
  /** A line of `***`, `----`, `====` stands before it. */
  readonly ruleBefore: boolean;
  /** The rule below it is its own underline. */
  readonly underlined: boolean;
  /** What it says as a dateline; `null` when it is none. */
  readonly dateline: Dateline | null;
}

/** The units of a page, and what stood between them. */
export interface Page {
  readonly units: readonly Unit[];
  /** Addresses that stood on a line of their own, by the unit they follow (−1 before the first). */
  readonly addresses: readonly { readonly after: number; readonly url: string }[];
}

const RULE = /^(?:[*_=~#•·.+–—-]\s*){3,}$|^[*~#•§⁂❧]$/u;

/** A rule drawn as an underline is about as long as what it underlines, or belongs to a line set apart above. */
const isUnderline = (line: Line, rule: Line, apart: boolean): boolean =>
  /^[=~-]+$/.test(rule.text) &&
  line.text.length < 100 &&
  !/[.,;]$/.test(line.text) &&
  (Math.abs(line.text.length - rule.text.length) <= 2 || apart);

/** Length of the first word of a line. */
const firstWord = (text: string): number => (text.indexOf(' ') < 0 ? text.length : text.indexOf(' '));

/**
 * The column a page is wrapped at; `null` when lines are whole paragraphs. A hard wrap shows in lines that stop in
 * mid-sentence and go on in lower case below; they all end near the same column.
 */
function wrapColumn(lines: readonly Line[]): number | null {
  const cut: number[] = [];
  let pairs = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line, next] = [lines[i]?.text ?? '', lines[i + 1]?.text ?? ''];
    if (line === '' || next === '') continue;
    pairs++;
    if (line.length > 30 && line.length < 120 && /[^.!?:”"]$/.test(line) && /^\p{Ll}/u.test(next))
      cut.push(line.length);
  }
  if (cut.length < 2 || cut.length < pairs * 0.2) return null;
  cut.sort((a, b) => a - b);
  return cut[Math.floor(cut.length * 0.97)] ?? null;
}

/** True for lines that are never cut out of a paragraph: datelines, bylines, labels, credits. */
const standsAlone = (text: string): boolean => {
  const dateline = readDateline(text);
  return (
    dateline?.date?.year != null ||
    dateline?.byline != null ||
    isListLabel(text) ||
    isInlineLink(text) ||
    readCreditLine(text) !== null
  );
};

/** How many lines below a headline its dateline is looked for. */
const HEAD_LINES = 4;

/** True when a full stop ends the line before `at` and a headline begins there, not the paragraph's next sentence. */
function headFollows(lines: readonly Line[], at: number): boolean {
  const text = (i: number) => lines[i]?.text ?? '';
  if (!/[.!?”"’')]$/.test(text(at - 1)) || /[.,;]$/.test(text(at)) || /^\p{Ll}/u.test(text(at + 1))) return false;
  if (/[.!?]$/.test(text(at + 1)) && !isSurelyCaption(text(at + 1))) return false;
  return lines.slice(at + 1, at + HEAD_LINES).some((line) => readDateline(line.text)?.date?.year != null);
}

/** True when line `at` goes on with the paragraph of the line before: its first word had no room before the column. */
function continues(lines: readonly Line[], at: number, column: number): boolean {
  const [line, next] = [lines[at - 1], lines[at]];
  if (!line || !next || line.text.length > column + 2 || next.text.length > column + 25) return false;
  const full = line.text.length + 1 + firstWord(next.text) > column;
  const midSentence =
    /^(?!al-\p{Lu})\p{Ll}/u.test(next.text) && /[^.!?:]$/.test(line.text) && line.text.length > column * 0.6;
  if (!full && !midSentence) return false;
  if (next.indent > line.indent + 1 || isCapitals(line.text) !== isCapitals(next.text)) return false;
  if (standsAlone(line.text) || standsAlone(next.text) || closesUnit(line.text)) return false;
  return !(full && !midSentence && (opensUnit(next.text) || headFollows(lines, at)));
}

const isCapitals = (text: string): boolean => !/\p{Ll}{2}/u.test(text) && /\p{Lu}{2}/u.test(text);

const MARKDOWN_LINK = /!?\[([^[\]]+)\]\((https?:\/\/[^\s()]+)\)/gu;

/** `[Words](https://…)` as words, and the address of a line that is nothing else. */
function withoutLinks(line: Line): { line: Line; url: string | null } {
  if (!line.text.includes('](')) return { line, url: null };
  const url = /^[#*_>\s-]*\[[^[\]]+\]\((https?:\/\/[^\s()]+)\)[*_\s]*$/u.exec(line.text)?.[1] ?? null;
  return { line: { ...line, text: line.text.replace(MARKDOWN_LINK, '$1') }, url };
}

/** Lines joined into units; rules, blank lines, page furniture and bare addresses are taken out and remembered. */
export function unitsOf(written: readonly Line[]): Page {
  const read = written.map(withoutLinks);
  const lines = read.map(({ line }) => line);
  const column = wrapColumn(lines);
  const units: { -readonly [Key in keyof Unit]: Unit[Key] }[] = [];
  const addresses: { after: number; url: string }[] = [];
  let gap = 0;
  let ruleBefore = false;
  let last: Line | null = null;
  for (const [index, line] of lines.entries()) {
    const unit = units.at(-1);
    if (line.text === '') {
      gap++;
      if (unit) unit.blankAfter = true;
      last = null;
    } else if (line.text.length < 200 && RULE.test(line.text)) {
      if (unit && last && isUnderline(last, line, unit.gap > 0 || unit.ruleBefore || units.length === 1))
        unit.underlined = true;
      else ruleBefore = true;
      last = null;
    } else if (isNoise(line.text) || addressIn(line.text) !== null) {
      const url = addressIn(line.text);
      if (url !== null) addresses.push({ after: units.length - 1, url });
      last = null;
    } else if (unit && last && column !== null && continues(lines, index, column)) {
      unit.text = /\p{Ll}-$/u.test(unit.text) ? unit.text + line.text : `${unit.text} ${line.text}`;
      unit.end = line.end;
      last = line;
    } else {
      const url = read[index]?.url;
      if (url) addresses.push({ after: units.length, url });
      units.push({
        text: line.text,
        start: line.start,
        end: line.end,
        gap,
        blankAfter: false,
        ruleBefore,
        underlined: false,
        dateline: null,
      });
      [gap, ruleBefore, last] = [0, false, line];
    }
  }
  return { units: units.map((unit) => ({ ...unit, dateline: readDateline(unit.text) })), addresses };
}
