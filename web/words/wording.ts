const OPENING = /^[“"‘'«„]+\s*/;
const CLOSING = /[,;:]?\s*[”"’'»]+$|[,;:]$/;

/** A claim's words without the quotation marks around them and the comma before the cue: how a headline would set them. */
export function asHeading(text: string): string {
  const opened = OPENING.test(text);
  const inner = text
    .replace(OPENING, '')
    .replace(opened ? CLOSING : /[,;:]$/, '')
    .trim();
  return inner === '' ? text : inner.charAt(0).toUpperCase() + inner.slice(1);
}

/** Words without the quotation marks around them, where others are set. */
export const unquoted = (text: string): string => text.replace(/^[“”"‘«„\s]+|[”“"’»\s]+$/g, '');
