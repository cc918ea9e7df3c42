import type { HearsayError } from '../errors.ts';
import type { Article } from '../model/article.ts';

/** A file's bytes with the name to call it by. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A part of a file that gave no article, and why. */
export interface SkippedPart {
  /** Its position among the file's records, from 0. */
  readonly record: number;
  /** Byte range in the file, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly error: HearsayError;
  /** The error's message: what was wrong, one line. */
  readonly reason: string;
}

/** What a file gave. Articles and skipped parts together tile it. */
export interface ReadResult {
  readonly articles: readonly Article[];
  readonly skipped: readonly SkippedPart[];
}

/**
 * Longest text of one article, in UTF-16 units. Source: the longest of the news set has 55,000 (`eval/intake-news.ts`);
 * more than thirty times that is a file of another kind.
 */
export const LONGEST_ARTICLE = 2_000_000;

export const skip = (record: number, start: number, end: number, error: HearsayError): SkippedPart => ({
  record,
  start,
  end,
  error,
  reason: error.message,
});

/** `50 MB`, `3 kB`. */
export const sizeInWords = (bytes: number): string =>
  bytes >= 1_000_000 ? `${Math.round(bytes / 1_000_000)} MB` : `${Math.ceil(bytes / 1000)} kB`;
