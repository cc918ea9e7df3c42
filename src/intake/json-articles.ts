import { HearsayError } from '../errors.ts';
import type { Article } from '../model/article.ts';
import { articleFromRecord } from './article-record.ts';
import type { Decoded } from './decode.ts';
import { LONGEST_ARTICLE, type ReadResult, type SkippedPart, sizeInWords, skip } from './input-file.ts';
import { lineRanges } from './lines.ts';
import type { Provide } from './provenance.ts';

type Range = readonly [start: number, end: number];

/** A record may be longer than its text: annotations and other fields pass through with it. */
const LONGEST_RECORD_BYTES = LONGEST_ARTICLE * 8;

const withoutMark = (text: string): string => text.replace(/^\ufeff/, '').trim();

/** One record's article, or why there is none. */
function readRecord(decoded: Decoded, record: number, [start, end]: Range, provide: Provide): Article | SkippedPart {
  const refuse = (code: HearsayError['code'], message: string, detail = '') =>
    skip(record, start, end, new HearsayError(code, `record ${record + 1}: ${message}`, detail ? { detail } : {}));
  if (end - start > LONGEST_RECORD_BYTES)
    return refuse('intake.too-large', `${sizeInWords(end - start)} in one record`);
  let value: unknown;
  try {
    value = JSON.parse(recordText(decoded, start, end));
  } catch (cause) {
    return refuse('intake.bad-json', 'broken or cut off JSON', String(cause));
  }
  try {
    const article = articleFromRecord(value, provide(record, start, end));
    return article.text.length > LONGEST_ARTICLE
      ? refuse('intake.too-large', 'a text too long for an article')
      : article;
  } catch (cause) {
    if (!(cause instanceof HearsayError)) throw cause;
    return refuse('intake.bad-record', cause.message);
  }
}

/** A record's own characters: what stands between the elements of an array (`[`, `,`, `]`) is left out. */
function recordText(decoded: Decoded, start: number, end: number): string {
  const text = withoutMark(decoded.textOf(Math.max(start, decoded.bodyStart), end));
  return /^\[?\s*\{.*\}\s*[,\]]$/s.test(text) ? text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1) : text;
}

const isBlank = (decoded: Decoded, [start, end]: Range): boolean =>
  end - start < 4096 && withoutMark(decoded.textOf(Math.max(start, decoded.bodyStart), end)) === '';

/** Lines that hold a record; a blank line belongs to the record before it. */
function recordLines(decoded: Decoded): readonly Range[] {
  const ranges: [number, number][] = [];
  for (const [start, end] of lineRanges(decoded)) {
    const last = ranges.at(-1);
    if (last && isBlank(decoded, [start, end])) last[1] = end;
    else if (last && isBlank(decoded, last)) last[1] = end;
    else ranges.push([start, end]);
  }
  return ranges;
}

/** So many records without one article are no article file; reading on would only collect errors. */
const MOST_IN_VAIN = 1000;

function readAll(decoded: Decoded, ranges: readonly Range[], provide: Provide): readonly (Article | SkippedPart)[] {
  const parts: (Article | SkippedPart)[] = [];
  let found = false;
  for (const [record, range] of ranges.entries()) {
    const part = readRecord(decoded, record, range, provide);
    found ||= 'text' in part;
    if (!found && parts.length >= MOST_IN_VAIN && 'error' in part) {
      throw new HearsayError(part.error.code, `no article in its first ${MOST_IN_VAIN} records`, {
        detail: part.reason,
      });
    }
    parts.push(part);
  }
  return parts;
}

function collect(parts: readonly (Article | SkippedPart)[]): ReadResult {
  return {
    articles: parts.filter((part) => 'text' in part),
    skipped: parts.filter((part) => 'error' in part),
  };
}

/**
 * The articles of a JSONL file. A line that is broken or holds no article is skipped and listed, the others are read.
 * A file that is one JSON object over many lines is one record.
 */
export function readJsonLines(decoded: Decoded, provide: Provide): ReadResult {
  const lines = recordLines(decoded);
  const [first] = lines;
  if (first && lines.length > 1 && 'error' in readRecord(decoded, 0, first, provide)) {
    const whole = readRecord(decoded, 0, [0, decoded.bytes.length], provide);
    if ('text' in whole) return collect([whole]);
  }
  return collect(readAll(decoded, lines, provide));
}

/** Byte ranges of a JSON array's objects: brackets outside strings, counted. Together they tile the file. */
function elementRanges({ bytes, bodyStart, unitBytes }: Decoded): readonly Range[] {
  const starts: number[] = [];
  let depth = 0;
  let inString = false;
  for (let at = bodyStart; at < bytes.length; at += unitBytes) {
    const unit = unitBytes === 2 && bytes[at + 1] !== 0 ? 0 : (bytes[at] ?? 0);
    if (inString) {
      if (unit === 0x5c) at += unitBytes;
      else if (unit === 0x22) inString = false;
    } else if (unit === 0x22) inString = true;
    else if (unit === 0x7b || unit === 0x5b) {
      if (depth === 1) starts.push(at);
      depth++;
    } else if (unit === 0x7d || unit === 0x5d) depth--;
  }
  return starts.map((start, i) => [i === 0 ? 0 : start, starts[i + 1] ?? bytes.length]);
}

/** The articles of a JSON array of articles; an element that is none is skipped and listed. */
export function readJsonArray(decoded: Decoded, provide: Provide): ReadResult {
  return collect(readAll(decoded, elementRanges(decoded), provide));
}
