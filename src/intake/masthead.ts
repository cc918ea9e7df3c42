import { datesIn, type WrittenDate } from './dates.ts';
import { isNameShaped } from './name-shape.ts';

/** What the head of a digest says about the digest. */
export interface Masthead {
  /** "The Morning Digest"; `null` when no line of it is a name. */
  readonly name: string | null;
  readonly issue: WrittenDate | null;
  readonly issueYear: number | null;
}

const NO_NAME =
  /^(?:in this issue|contents?|today(?:['’]s)? (?:news|stories)|issue|no\.?|vol(?:ume)?\.?|edition|week|compiled|edited|index|page|date|dear|welcome|top stories|headlines|news|reports?|articles?)\b/iu;
const BREAK =
  /\s+[—–|·:•/-]+\s+|\s*[|:—–•·]\s*|,\s+(?=\d|issue|no\b|vol|edition|week|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\s+\(/iu;

/** The carrier's name and date in the lines before the first article. */
export function readMasthead(lines: readonly string[]): Masthead {
  const short = lines.filter((line) => line.length < 200);
  const dates = short.flatMap(datesIn);
  const pieces = short.flatMap((line) =>
    line
      .replace(/^[#*_=~\s]+|[*_=~\s]+$/g, '')
      .split(BREAK)
      .slice(0, 1),
  );
  const name = pieces.find((piece) => isNameShaped(piece, 8) && !NO_NAME.test(piece) && datesIn(piece).length === 0);
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(short.join(' '))?.[0];
  return {
    name: name ?? null,
    issue: dates.find((date) => date.year !== null && date.day !== null) ?? null,
    issueYear: year ? Number(year) : null,
  };
}
