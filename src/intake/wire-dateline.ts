import { datesIn, type WrittenDate } from './dates.ts';
import { isNameShaped } from './name-shape.ts';

/** The opening of a wire report's first paragraph. */
export interface WireDateline {
  /** Units of the paragraph it takes up, the blank behind its dash included. */
  readonly length: number;
  readonly agencies: readonly string[];
  readonly date: WrittenDate | null;
  /** False for a place in capitals alone, which lists of places have as well. */
  readonly certain: boolean;
}

const OPENING = /^(.{2,90}?)\s*(--+|—|–|\s-|_|:)\s*(?=[\p{Lu}\d"“‘'’([])/u;
const CAPITALS = /^\p{Lu}[\p{Lu}.'’ -]{2,}$/u;

/**
 * The wire dateline a paragraph opens with: place, date, agency in brackets, dash. `null` when it has none.
 *
 * > | PORT ALDER, June 3 (Harbour Wire) -- The port …
 *   ^^^^^^^^^^ place
 *
 * A place alone must be in capitals before a dash; with a date or an agency it may be spelt as usual.
 */
export function wireDateline(paragraph: string): WireDateline | null {
  const match = OPENING.exec(paragraph.slice(0, 120));
  const [whole, head = '', mark = ''] = match ?? [];
  if (whole === undefined) return null;
  const dates = datesIn(head);
  let rest = head;
  for (const { start, end } of dates.toReversed()) rest = `${rest.slice(0, start)},${rest.slice(end)}`;
  const agencies: string[] = [];
  rest = rest.replace(/\(([^()]+)\)/g, (_, inner: string) => {
    agencies.push(...inner.split(/\s*[/,;]\s*/).filter(Boolean));
    return ',';
  });
  const pieces = rest.split(/\s*[,/;]\s*/).filter((piece) => /[\p{L}\d]/u.test(piece));
  if (![...pieces, ...agencies].every((piece) => isNameShaped(piece, 4)) || pieces.length > 3 || dates.length > 1)
    return null;
  const capitals = CAPITALS.test(pieces[0] ?? '');
  const certain = agencies.length > 0 || (dates.length > 0 && (pieces.length > 0 || mark !== ':'));
  if (!certain && (!capitals || mark === ':' || pieces.length > 2)) return null;
  if (certain && agencies.length === 0 && !capitals && pieces.length === 0) return null;
  return { length: whole.length, agencies, date: dates[0] ?? null, certain };
}
