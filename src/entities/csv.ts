/** One record of a CSV file with the line it begins in, from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

/**
 * The records of a CSV file: fields parted by commas, quoted where they hold a comma, a quotation mark or a line end.
 * Source: RFC 4180; a bare LF ends a record too, and a mark at the head is dropped.
 *
 * Time grows with the text's length. A quotation that is never closed ends with the file.
 */
export function* csvRecords(text: string): Generator<CsvRecord> {
  let [at, line] = [text.startsWith('\uFEFF') ? 1 : 0, 1];
  while (at < text.length) {
    const started = line;
    const fields: string[] = [];
    let ended = false;
    while (!ended) {
      let field = '';
      if (text[at] === '"') {
        at++;
        while (at < text.length) {
          const close = text.indexOf('"', at);
          const part = text.slice(at, close < 0 ? text.length : close);
          line += lineEnds(part);
          field += part;
          at = close < 0 ? text.length : close + 1;
          if (text[at] !== '"' || close < 0) break;
          field += '"';
          at++;
        }
      }
      const from = at;
      while (at < text.length && text[at] !== ',' && text[at] !== '\n') at++;
      field += text.slice(from, at).replace(/\r$/, '');
      fields.push(field);
      ended = text[at] !== ',';
      at++;
    }
    line++;
    if (fields.length > 1 || fields[0]!.trim() !== '') yield { line: started, fields };
  }
}

const lineEnds = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
};
