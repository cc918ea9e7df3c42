/** Longest text that an engine copies when it cuts it out of another; a longer one would keep its whole article in memory. */
const COPIED = 12;

/** The same text, to be kept for longer than what it was cut from. By UTF-16 units, so that half a surrogate pair comes out as it went in. */
export const ownCopy = (text: string): string =>
  text.length <= COPIED ? text : Buffer.from(text, 'utf16le').toString('utf16le');
