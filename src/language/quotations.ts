import type { Quotation } from './document.ts';

/** Opening marks and the marks that close them. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '„': '“”',
  // German and Danish »…«, Swedish »…».
  '»': '«»',
  '›': '‹›',
  '‘': '’',
  '"': '"',
  "'": "'",
  // Swedish and Finnish, or a slip.
  '”': '”',
  '`': "'",
};

/** A mark opens where a word could begin. */
const MAY_PRECEDE_OPENING = /[\s([{—–\-/:“‘"']/u;
/** A closing single mark ends a word; inside one it is an apostrophe. */
const WORD = /[\p{L}\p{N}]/u;

const SINGLE = new Set(['‘', "'", '`', '›']);
/** A "»" that nothing closes is a bullet, or an arrow. */
const MUST_CLOSE = new Set([...SINGLE, '»']);

/** How far a single-quoted stretch may reach, UTF-16 units; a longer one is a stray apostrophe. Source: our measure. */
const SINGLE_QUOTE_REACH = 600;

interface Paragraph {
  readonly text: string;
  /** Where it starts in the article, UTF-16 units. */
  readonly start: number;
}

/**
 * Find the stretches in quotation marks: curly, straight, angled either way («…», »…«), double or single, ``typewritten'' or ”in one mark”.
 *
 * A double mark that is never closed runs to the end of its paragraph, as news style has it for a quotation that goes on
 * in the next one. A single mark that is never closed is an apostrophe and opens nothing. Marks inside an open quotation
 * belong to it. One pass over the text, whatever it holds.
 */
export function findQuotations({ text, start }: Paragraph): Quotation[] {
  const found: Quotation[] = [];
  const closes = closingIndex(text);
  for (let i = 0; i < text.length; i++) {
    const closing = CLOSING[text[i]!];
    if (closing === undefined || !opens(text, i)) continue;
    const single = SINGLE.has(text[i]!);
    const doubled = text[i] === '`' && text[i + 1] === '`';
    const end = closes(closing, doubled ? i + 2 : i + 1);
    if ((end === -1 && MUST_CLOSE.has(text[i]!)) || (single && end - i > SINGLE_QUOTE_REACH)) continue;
    const stop = end === -1 ? text.length : doubled && text[end + 1] === "'" ? end + 2 : end + 1;
    found.push({ span: [start + i, start + stop], closed: end !== -1 });
    i = stop - 1;
  }
  return found;
}

function opens(text: string, at: number): boolean {
  const mark = text[at]!;
  if (mark === '“' || mark === '«' || mark === '„') return true;
  const before = at === 0 ? ' ' : text[at - 1]!;
  const after = text[at + 1] ?? ' ';
  return MAY_PRECEDE_OPENING.test(before) && !/\s/u.test(after);
}

/** Answers "where is the next closing mark at or behind this place?" in amortised constant time for ascending places. */
function closingIndex(text: string): (marks: string, from: number) => number {
  const next = new Map<string, number>();
  return (marks, from) => {
    const known = next.get(marks);
    if (known !== undefined && (known === -1 || known >= from)) return known;
    let at = from;
    while (at < text.length && !(marks.includes(text[at]!) && ends(text, at))) at++;
    const result = at < text.length ? at : -1;
    next.set(marks, result);
    return result;
  };
}

function ends(text: string, at: number): boolean {
  const mark = text[at]!;
  if (mark === '”' || mark === '»' || mark === '“') return true;
  const after = text[at + 1];
  // "»Yes«, he said": where a word follows, it opens.
  if (mark === '«') return !(after !== undefined && WORD.test(after));
  if (mark === '’' || mark === "'") {
    return !(after !== undefined && WORD.test(after)) && !/\s/u.test(text[at - 1] ?? ' ');
  }
  return true;
}
