import iconv from 'iconv-lite';
import { HearsayError } from '../errors.ts';
import { binaryKind } from './binary.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A file's bytes with the way to read them. Every range is in bytes of the original file. */
export interface Decoded {
  readonly encoding: Encoding;
  readonly bytes: Uint8Array;
  /** First byte behind the byte order mark. */
  readonly bodyStart: number;
  /** Bytes per code unit: 2 for UTF-16. */
  readonly unitBytes: 1 | 2;
  /** The text of a byte range that begins and ends between characters. */
  textOf(start: number, end: number): string;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Length of the well-formed UTF-8 sequence at `at`, 0 when there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
  if (length === 0 || lead > 0xf4) return 0;
  for (let i = 1; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1] ?? 0;
  const broken =
    (lead === 0xe0 && second < 0xa0) ||
    (lead === 0xed && second > 0x9f) ||
    (lead === 0xf0 && second < 0x90) ||
    (lead === 0xf4 && second > 0x8f);
  return broken ? 0 : length;
}

/** Reads well-formed UTF-8 as such and every other byte as windows-1252: right for either, and for a page that mixes both. */
function decodeMixed(bytes: Uint8Array): string {
  const pieces: string[] = [];
  let from = 0;
  let wellFormed = true;
  const flush = (to: number) => {
    if (to > from) {
      const piece = Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from);
      pieces.push(wellFormed ? piece.toString('utf8') : iconv.decode(piece, 'windows-1252'));
    }
    from = to;
  };
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length > 0 !== wellFormed) {
      flush(at);
      wellFormed = length > 0;
    }
    at += length || 1;
  }
  flush(bytes.length);
  return pieces.join('');
}

/** Reads one byte range as UTF-8, or as windows-1252 where it is not. */
function decode8(bytes: Uint8Array): string {
  try {
    return UTF8.decode(bytes);
  } catch {
    return decodeMixed(bytes);
  }
}

/** UTF-16 without a mark shows in zero bytes: nearly every second one, always on the same side. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, 4096);
  const zeros: [number, number] = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2 === 0 ? 0 : 1]++;
  });
  const half = Math.floor(sample.length / 2);
  if (bytes.length % 2 !== 0 || half < 2) return null;
  if (zeros[1] > half * 0.7 && zeros[0] < half * 0.05) return 'utf-16le';
  if (zeros[0] > half * 0.7 && zeros[1] < half * 0.05) return 'utf-16be';
  return null;
}

function marked(bytes: Uint8Array): readonly [Encoding, bodyStart: number] | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return ['utf-8', 3];
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le', 2];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be', 2];
  const unmarked = unmarkedUtf16(bytes);
  return unmarked && [unmarked, 0];
}

/** The same bytes with each pair swapped; an odd last byte is left as it is. */
function swapped(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (let i = 0; i + 1 < copy.length; i += 2) {
    copy[i] = bytes[i + 1] ?? 0;
    copy[i + 1] = bytes[i] ?? 0;
  }
  return copy;
}

/**
 * A file's bytes as readable text: byte order marks, UTF-8, UTF-16 of either order, windows-1252, or UTF-8 and
 * windows-1252 mixed on one page.
 *
 * windows-1252 goes through iconv-lite: the TextDecoder of Node 20 loses its curly quotes and dashes silently.
 *
 * @throws HearsayError `intake.binary` for pictures, programs, office files
 */
export function decode(bytes: Uint8Array): Decoded {
  const [encoding, bodyStart] = marked(bytes) ?? [null, 0];
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const little = encoding === 'utf-16le' ? bytes : swapped(bytes);
    const buffer = Buffer.from(little.buffer, little.byteOffset, little.length);
    return {
      encoding,
      bytes: little,
      bodyStart,
      unitBytes: 2,
      textOf: (start, end) => buffer.toString('utf16le', start, end),
    };
  }
  const kind = binaryKind(bytes);
  if (kind) throw new HearsayError('intake.binary', `looks like ${kind}, not text`);
  const textOf = (start: number, end: number) => decode8(bytes.subarray(start, end));
  return { encoding: encoding ?? narrowEncoding(bytes), bytes, bodyStart, unitBytes: 1, textOf };
}

/** UTF-8 when all of it is; windows-1252 when a byte is not. */
function narrowEncoding(bytes: Uint8Array): Encoding {
  try {
    UTF8.decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
