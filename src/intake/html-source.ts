import iconv from 'iconv-lite';
import { HearsayError } from '../errors.ts';
import type { Decoded } from './decode.ts';
import { sizeInWords } from './input-file.ts';

/** Larger pages are refused once scripts and styles are out. Source: the largest of 130 saved pages has 1.6 MB with them. */
const LARGEST_CHARS = 6_000_000;
/** Boxes nested deeper are opened up. Source: 20,000 nested boxes take the parser 20 s and overflow the stack; none of 130 saved pages goes beyond 32. */
const DEEPEST = 150;
const BOXES =
  'div|span|section|article|main|font|center|blockquote|table|tbody|ul|ol|dl|b|i|em|strong|u|small|big|a|figure|form|fieldset|details|aside|header|footer|nav|label|button|custom';

/** The page's text in the encoding it declares, when its bytes are not UTF-8. */
function pageText({ bytes, bodyStart, encoding, textOf }: Decoded): string {
  if (encoding === 'windows-1252') {
    const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
    const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head);
    const charset = declared?.[1] ?? declared?.[2] ?? '';
    if (charset && !/^(?:utf-?8|iso-8859-1|latin-?1|us-ascii)$/i.test(charset) && iconv.encodingExists(charset))
      return iconv.decode(Buffer.from(bytes), charset);
  }
  return textOf(bodyStart, bytes.length);
}

/** Cuts out elements whose content is no text. Works by search, not by pattern: unclosed elements cost no time. */
function without(html: string, open: string, close: string, keep: (tag: string) => boolean = () => false): string {
  const lower = html.toLowerCase();
  const kept: string[] = [];
  let from = 0;
  for (let at = lower.indexOf(open); at >= 0; at = lower.indexOf(open, at)) {
    const tagEnd = lower.indexOf('>', at);
    const end = lower.indexOf(close, at + open.length);
    if (end < 0 || tagEnd < 0) break;
    const after = lower.indexOf('>', end + close.length - 1);
    if (!keep(lower.slice(at, tagEnd))) {
      kept.push(html.slice(from, at));
      from = after < 0 ? html.length : after + 1;
    }
    at = after < 0 ? html.length : after + 1;
  }
  kept.push(html.slice(from));
  return kept.join('');
}

/** Removes the tags of boxes nested beyond the limit; their content stays. */
function flattened(html: string): string {
  let depth = 0;
  return html.replace(new RegExp(`<(/?)(?:${BOXES}|[a-z]+-[a-z-]+)\\b[^<>]{0,4000}>`, 'gi'), (tag, slash: string) => {
    if (slash) return depth-- > DEEPEST ? '' : tag;
    if (tag.endsWith('/>')) return tag;
    return ++depth > DEEPEST ? '' : tag;
  });
}

/**
 * A saved page's HTML, made safe to parse: scripts and styles out (JSON-LD stays), boxes at a sane depth, a whole
 * document even when only a fragment was saved.
 *
 * @throws HearsayError `intake.too-large`
 */
export function htmlSource(decoded: Decoded): string {
  let html = without(pageText(decoded).replace(/^\ufeff/, ''), '<script', '</script', (tag) => tag.includes('ld+json'));
  html = without(without(without(html, '<style', '</style'), '<!--', '--'), '<svg', '</svg');
  if (html.length > LARGEST_CHARS)
    throw new HearsayError('intake.too-large', `a page of ${sizeInWords(html.length)} of HTML`);
  html = flattened(html);
  if (/<body[\s>]/i.test(html)) return /<html[\s>]/i.test(html) ? html : `<html>${html}</html>`;
  const lang = /<html[^>]*\blang\s*=\s*["']?([\w-]+)/i.exec(html)?.[1];
  return `<html${lang ? ` lang="${lang}"` : ''}><head></head><body>${html.replace(/<!doctype[^>]*>|<\/?(?:html|head)\b[^>]*>/gi, '')}</body></html>`;
}
