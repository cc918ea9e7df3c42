import iconv from 'iconv-lite';

/** windows-1252 characters of the bytes 0x80–0xBF: what a UTF-8 continuation byte looks like when misread. */
const TAIL = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
const SEQUENCE = new RegExp(`[\\u00c2-\\u00df]${TAIL}|[\\u00e0-\\u00ef]${TAIL}{2}|[\\u00f0-\\u00f4]${TAIL}{3}`, 'gu');
/** A closing quotation mark whose last byte (0x9D) windows-1252 does not have, so that the damage swallowed it. */
const CUT_QUOTE = /â€(?:\ufffd|\?(?=\s|$)|(?=[\s.,;:)\]]|$))/gu;
const NON_ASCII = /[^\p{ASCII}]/gu;

/** What repaired characters may be: Latin letters and signs, general punctuation, currency, ligatures, or a symbol beyond. */
const PLAUSIBLE =
  /^[\u00a0-\u024f\u02b0-\u02ff\u2000-\u206f\u20a0-\u20bf\u2100-\u214f\ufb00-\ufb06\ufeff\u{1f000}-\u{1ffff}]$/u;

/** The byte of a windows-1252 character; the five bytes without one stand for themselves. */
function byteOf(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  return code < 0x100 ? code : (iconv.encode(char, 'windows-1252')[0] ?? 0);
}

const repaired = (sequence: string): string => Buffer.from([...sequence].map(byteOf)).toString('utf8');

/**
 * A line whose UTF-8 was once read as windows-1252 and saved again, put right: `â€œGoodâ€` becomes `“Good”`.
 *
 * Safe means: every character of the line beyond ASCII is part of such a sequence, and each gives a character that
 * stands in Latin text. `Spaß“`, `CAFÉ”` and lines that mix right and wrong stay as they are.
 */
export function repairMojibake(line: string): string {
  if (!/[\u00c2-\u00f4]/.test(line)) return line;
  const rest = line.replace(SEQUENCE, '').replace(CUT_QUOTE, '');
  if (rest.match(NON_ASCII) || !(line.match(SEQUENCE) ?? []).every((sequence) => PLAUSIBLE.test(repaired(sequence)))) {
    return line;
  }
  return line.replace(SEQUENCE, repaired).replace(CUT_QUOTE, '”');
}
