/** One record of a CSV file with the line it begins in, from 1. */
export interface CsvRecord {
  readonly line: number;
  /** As far as they can be read. */
  readonly fields: readonly string[];
  /** What is wrong with the quotation marks; then the next record begins in the next line. */
  readonly problem?: string;
}

/** What a field's reading comes to. */
interface Field {
  readonly text: string;
  /** Behind the field, where a comma, a line end or the file's end stands. */
  readonly at: number;
  readonly lines: number;
}

const STRAY = 'a quotation mark opens in it and does not close';

/**
 * The records of a CSV file: fields parted by commas, quoted where they hold a comma, a quotation mark or a line end.
 * Source: RFC 4180; a bare LF ends a record too, and a mark at the head is dropped.
 *
 * A quotation that is never closed, or that ends lines later in the middle of a field, is a stray mark: its line is told with
 * the problem, and reading goes on behind that line. Time grows with the text's length: a stray mark is looked for an end
 * once, up to the next one.
 */
export function* csvRecords(text: string): Generator<CsvRecord> {
  let [at, line] = [text.startsWith('\uFEFF') ? 1 : 0, 1];
  while (at < text.length) {
    const started = line;
    const fields: string[] = [];
    let problem: string | undefined;
    let ended = false;
    while (!ended) {
      const field = text[at] === '"' ? quoted(text, at) : plain(text, at);
      if (field === null) problem = STRAY;
      const read = field ?? { text: '', at: lineEnd(text, at), lines: 0 };
      fields.push(read.text);
      line += read.lines;
      ended = text[read.at] !== ',';
      at = read.at + 1;
    }
    // A record of several lines may have gone wrong in a later one.
    const told = problem === undefined ? started : line;
    line++;
    if (problem !== undefined) yield { line: told, fields, problem };
    else if (fields.length > 1 || fields[0]!.trim() !== '') yield { line: started, fields };
  }
}

function plain(text: string, from: number): Field {
  let at = from;
  while (at < text.length && text[at] !== ',' && text[at] !== '\n') at++;
  return { text: text.slice(from, at).replace(/\r$/, ''), at, lines: 0 };
}

/** A field whose quotation mark is at `from`; `null` when the mark is a stray one. */
function quoted(text: string, from: number): Field | null {
  let [at, lines, field] = [from + 1, 0, ''];
  while (true) {
    const close = text.indexOf('"', at);
    if (close < 0) return null;
    const part = text.slice(at, close);
    lines += lineEnds(part);
    field += part;
    at = close + 1;
    if (text[at] !== '"') break;
    field += '"';
    at++;
  }
  const rest = plain(text, at);
  if (lines > 0 && rest.text !== '') return null;
  return { text: field + rest.text, at: rest.at, lines };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

const lineEnds = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
};
