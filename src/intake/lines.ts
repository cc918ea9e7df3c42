import type { Decoded } from './decode.ts';
import { repairMojibake } from './mojibake.ts';

/** One line of a file. */
export interface Line {
  /** Without its line end; mojibake repaired, odd blanks made plain, trimmed. */
  readonly text: string;
  /** Blanks it was indented by. */
  readonly indent: number;
  /** Byte range in the file, its line end included: lines tile the file. */
  readonly start: number;
  readonly end: number;
}

/** Controls and format characters, save the joiners that Persian spelling and emoji need. */
const INVISIBLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}]/gu;

/** A line's words with single plain blanks between them. */
export const tidy = (text: string): string =>
  text
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(INVISIBLE, '')
    .trim();

/** Byte ranges of the lines, line ends (LF, CR LF, CR) included. The mark at the head belongs to the first. */
export function lineRanges({
  bytes,
  bodyStart,
  unitBytes,
}: Decoded): readonly (readonly [start: number, end: number])[] {
  const at = (i: number) => (unitBytes === 1 || (bytes[i + 1] ?? 0) === 0 ? bytes[i] : -1);
  const ranges: [number, number][] = [];
  let start = 0;
  for (let i = bodyStart; i + unitBytes <= bytes.length; i += unitBytes) {
    const unit = at(i);
    if (unit !== 10 && unit !== 13) continue;
    if (unit === 13 && at(i + unitBytes) === 10) i += unitBytes;
    ranges.push([start, i + unitBytes]);
    start = i + unitBytes;
  }
  if (start < bytes.length) ranges.push([start, bytes.length]);
  return ranges;
}

/** How many line ends a file has at most: counted without cutting it, so that a flood of lines can be refused cheaply. */
export function countLineEnds({ bytes }: Decoded): number {
  let count = 0;
  for (const byte of bytes) if (byte === 10 || byte === 13) count++;
  return count;
}

/** A file cut into lines of readable text, each with its bytes. */
export function linesOf(decoded: Decoded): readonly Line[] {
  return lineRanges(decoded).map(([start, end]) => {
    const raw = decoded.textOf(Math.max(start, decoded.bodyStart), end);
    const indent = raw.length - raw.trimStart().length;
    return { text: tidy(repairMojibake(raw)), indent, start, end };
  });
}
