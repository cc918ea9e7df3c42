const OPENING = /^[“"‘'«„]+\s*/;
const CLOSING = /[,;:]?\s*[”"’'»]+$|[,;:]$/;

/** As the archive begins a claim that is only ever denied. */
const DENIED = /^denied: /;

/**
 * A claim's words without the quotation marks around them and the comma before the cue: how a headline would set them. One that all its
 * statements deny says so behind its words.
 */
export function asHeading(text: string): string {
  return DENIED.test(text) ? `${headingOf(text.replace(DENIED, ''))} (denied)` : headingOf(text);
}

function headingOf(text: string): string {
  const opened = OPENING.test(text);
  const inner = text
    .replace(OPENING, '')
    .replace(opened ? CLOSING : /[,;:]$/, '')
    .trim();
  return inner === '' ? text : inner.charAt(0).toUpperCase() + inner.slice(1);
}

/** Words without the quotation marks around them, where others are set. */
export const unquoted = (text: string): string => text.replace(/^[“”"‘«„\s]+|[”“"’»\s]+$/g, '');
