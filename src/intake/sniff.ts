import { HearsayError } from '../errors.ts';

export type Format = 'jsonl' | 'json-array' | 'html' | 'text';

const HTML =
  /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|link|script|style|article|section|main|header|div|h[1-6]|p|span|table|ul|ol|a|img|blockquote|center|font|nav|figure|b|i|em|strong|br)\b/i;
/** Formats that hold articles but need a reader of their own. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:rss|feed|rdf:RDF)\b/i, 'a news feed (RSS or Atom)'],
  [/^WARC\/\d/, 'a web archive (WARC)'],
  [/^From: <Saved by|^MIME-Version: 1\.0\r?\n[\s\S]{0,400}multipart\/related/i, 'a web page saved as one file (MHTML)'],
  [/^<\?xml\b/i, 'an XML file'],
];

/**
 * What a text file is, from how it begins; its name decides only when that leaves it open.
 *
 * @param head - the first characters, byte order mark removed
 * @throws HearsayError `intake.unsupported` for feeds, web archives, other XML
 */
export function sniff(head: string, name: string): Format {
  const start = head.trimStart();
  if (HTML.test(start)) return 'html';
  const other = OTHERS.find(([form]) => form.test(start));
  if (other) throw new HearsayError('intake.unsupported', `looks like ${other[1]}, which cannot be read yet`);
  if (/^\{\s*(?:"|\}|$)/.test(start)) return 'jsonl';
  if (/^\[\s*(?:\{|\]\s*$)/.test(start)) return 'json-array';
  if (/\.(?:jsonl|ndjson)$/i.test(name)) return 'jsonl';
  return /\.x?html?$/i.test(name) && /<[a-z][^>]*>/i.test(start) ? 'html' : 'text';
}
