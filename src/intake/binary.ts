/** First bytes of files that are not text, and what a reader would call them. Source: the formats' own signatures. */
const SIGNATURES: readonly (readonly [hex: string, kind: string])[] = [
  ['89504e47', 'a picture (PNG)'],
  ['ffd8ff', 'a picture (JPEG)'],
  ['47494638', 'a picture (GIF)'],
  ['52494646', 'a picture, sound or film (RIFF)'],
  ['25504446', 'a PDF'],
  ['504b0304', 'a zip archive, Word or OpenDocument file'],
  ['d0cf11e0', 'an old Word or Office file'],
  ['1f8b', 'a gzip archive'],
  ['377abcaf', 'a 7-Zip archive'],
  ['53514c69746520666f726d617420', 'a SQLite database'],
  ['7f454c46', 'a program (ELF)'],
  ['4d5a90', 'a program (Windows)'],
  ['7b5c727466', 'a rich text (RTF) file'],
];

/** Share of control characters above which a file is no text. Source: none of 130 saved pages has any. */
const MOST_CONTROLS = 0.005;

/** A stray one or two harm no short text. */
const FEW_CONTROLS = 2;

/** True for bytes that stand in no text: controls other than tab, line ends, form feed and escape. */
const isControl = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32);

/**
 * What a file is when it is not text: "a picture (PNG)", "a picture or program"; `null` when it may be text.
 * UTF-16 must have been recognised before: half its bytes are zero.
 */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  const known = SIGNATURES.find(([hex]) => head.startsWith(hex));
  if (known) return known[1];
  let controls = 0;
  for (const byte of bytes) if (isControl(byte)) controls++;
  return controls > Math.max(FEW_CONTROLS, bytes.length * MOST_CONTROLS) ? 'a picture or program' : null;
}
