import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { HearsayError } from '../errors.ts';
import { type ArticleDraft, joinPieces, type Piece } from './article-draft.ts';
import { closingCredits, readCreditLine } from './credit-line.ts';
import { type Dateline, readDateline } from './dateline.ts';
import { isoOf } from './dates.ts';
import type { Decoded } from './decode.ts';
import { piecesOf } from './html-blocks.ts';
import { authorIn, htmlMetadata } from './html-metadata.ts';
import { htmlSource } from './html-source.ts';
import { outletOf } from './outlet-of.ts';
import { isInlineLink, isListLabel, isNoise } from './page-furniture.ts';
import { wireDateline } from './wire-dateline.ts';

/** Elements beyond which a page is refused, so that none can hold the others up. */
const MOST_ELEMENTS = 60_000;
/** Words outside links below which a page has no article. Source: of 130 saved pages, the five below it have 1 to 17. */
const FEWEST_WORDS = 20;

/** Words of an element that are not inside links. */
function plainWords(root: Element): number {
  const count = (text: string | null) => (text?.match(/\p{L}{2,}/gu) ?? []).length;
  return (
    count(root.textContent) - [...root.querySelectorAll('a')].reduce((sum, link) => sum + count(link.textContent), 0)
  );
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

interface Body {
  readonly pieces: readonly Piece[];
  readonly datelines: readonly Dateline[];
  readonly credits: readonly string[];
}

/** What a head may hold before the first long paragraph. */
const HEAD_PIECES = 6;

/** Takes the repeated title, datelines, credits and page furniture out of the body. */
function withoutHead(pieces: readonly Piece[], title: string | null): Body {
  const datelines: Dateline[] = [];
  const credits: string[] = [];
  const firstLong = pieces.findIndex(({ kind, text }) => kind === 'paragraph' && text.length > 140);
  const kept = pieces.filter(({ kind, text }, at) => {
    if (kind === 'caption') return true;
    if (isNoise(text) || isListLabel(text) || isInlineLink(text)) return false;
    const inHead = at < Math.max(firstLong, Math.min(HEAD_PIECES, firstLong < 0 ? HEAD_PIECES : 0));
    if (at < HEAD_PIECES && title !== null && folded(text) === folded(title)) return false;
    const dateline = inHead && kind !== 'list' ? readDateline(text) : null;
    if (dateline && (dateline.date?.year != null || dateline.byline !== null)) {
      datelines.push(dateline);
      return false;
    }
    const credit = kind === 'paragraph' && (inHead || at > pieces.length - 4) ? readCreditLine(text) : null;
    credits.push(...(credit?.credits ?? []));
    return credit === null;
  });
  return { pieces: kept, datelines, credits };
}

/** The first paragraph without its wire dateline. */
function withoutWire(pieces: readonly Piece[]): { pieces: readonly Piece[]; agencies: readonly string[] } {
  const at = pieces.findIndex(({ kind }) => kind === 'paragraph');
  const wire = wireDateline(pieces[at]?.text ?? '');
  if (!wire) return { pieces, agencies: [] };
  return {
    pieces: pieces.map((piece, i) => (i === at ? { ...piece, text: piece.text.slice(wire.length) } : piece)),
    agencies: wire.agencies,
  };
}

/** Names of months and numbers differ from site to site; the outlet's name behind the title is dropped when it is known. */
function withoutOutlet(title: string | null, outlet: string | null): string | null {
  if (title === null || outlet === null) return title;
  const cut = /^(.*\S)\s+[|–—·»-]\s+([^|–—·»]+)$/u.exec(title);
  return cut && folded(cut[2] ?? '') === folded(outlet) ? (cut[1] ?? title) : title;
}

/**
 * The article of a saved web page: Readability finds the text, metadata comes from JSON-LD, OpenGraph, meta tags and
 * the page itself.
 *
 * @throws HearsayError `intake.no-article` for pages of links, `intake.too-large`
 */
export async function readHtml(decoded: Decoded): Promise<ArticleDraft> {
  const source = htmlSource(decoded);
  const { document } = parseHTML(source);
  if (document.querySelectorAll('*').length > MOST_ELEMENTS) {
    throw new HearsayError('intake.too-large', `a page of more than ${MOST_ELEMENTS.toLocaleString('en')} elements`);
  }
  const metadata = htmlMetadata(document);
  const found = readable(document);
  const root = found?.content ? parseHTML(`<html><body>${found.content}</body></html>`).document.body : null;
  if (!found || !root || plainWords(root) < FEWEST_WORDS)
    throw new HearsayError('intake.no-article', 'a web page without an article');
  const title = withoutOutlet(found.title || metadata.title, metadata.outlet ?? found.siteName ?? null);
  const body = withoutHead(piecesOf(root), title);
  const { pieces, agencies } = withoutWire(body.pieces);
  const publisher = outletOf(body.datelines, new Map());
  const date = body.datelines.find((dateline) => dateline.date?.year != null)?.date;
  const joined = joinPieces(pieces);
  const credits = [
    ...new Set([
      ...body.datelines.flatMap((dateline) => dateline.credits),
      ...agencies,
      ...body.credits,
      ...closingCredits(joined.text),
    ]),
  ];
  return {
    title,
    outlet: metadata.outlet ?? found.siteName ?? publisher.outlet,
    carriers: [],
    published: metadata.published ?? (date ? isoOf(date) : null),
    url: metadata.url,
    byline: metadata.byline ?? authorIn(found.byline ?? null) ?? publisher.byline,
    language: metadata.language,
    ...joined,
    credits,
  };
}

/** Readability's finding; `null` where it finds none. It changes the document it is given. */
function readable(document: Document) {
  try {
    return new Readability(document, { maxElemsToParse: MOST_ELEMENTS, charThreshold: 500 }).parse();
  } catch (cause) {
    throw new HearsayError('intake.no-article', 'a web page that cannot be taken apart', { cause });
  }
}
