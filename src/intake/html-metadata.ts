import { isoDate, languageCode } from './article-record.ts';
import { readDateline } from './dateline.ts';
import { tidy } from './lines.ts';
import { repairMojibake } from './mojibake.ts';

/** What a page says about its article outside the text. */
export interface PageMetadata {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const clean = (text: string | null | undefined): string | null => (text ? tidy(repairMojibake(text)) || null : null);
const asText = (value: unknown): string | null => (typeof value === 'string' ? clean(value) : null);

/** Names of one or many `{name}` or strings. */
const namesOf = (value: unknown): string | null =>
  [value]
    .flat()
    .map((item) => asText(isObject(item) ? item.name : item))
    .filter((name) => name !== null && !/^https?:/.test(name))
    .join(', ') || null;

/** The JSON-LD object that describes the article, of all the page has. */
function articleJson(document: Document): Json {
  const found: Json[] = [];
  const collect = (value: unknown, depth: number) => {
    if (depth > 4) return;
    if (Array.isArray(value)) for (const item of value) collect(item, depth + 1);
    else if (isObject(value)) {
      if (/(?:Article|Posting|Report|Review)$/.test([value['@type']].flat().join(' '))) found.push(value);
      collect(value['@graph'], depth + 1);
    }
  };
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) {
    try {
      collect(
        JSON.parse((script.textContent ?? '').replace(/^\s*(?:<!\[CDATA\[|\/\/<!\[CDATA\[)|(?:\/\/)?\]\]>\s*$/g, '')),
        0,
      );
    } catch {
      // Many sites print broken JSON-LD; the page has other places to look.
    }
  }
  return found[0] ?? {};
}

/** All `<meta>` of a page by lower-case name or property; the first of a name counts. */
function metaTags(document: Document): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const names = `${meta.getAttribute('property') ?? ''} ${meta.getAttribute('name') ?? ''} ${meta.getAttribute('itemprop') ?? ''}`;
    const content = clean(meta.getAttribute('content'));
    for (const name of names.toLowerCase().split(/\s+/))
      if (name && content && !tags.has(name)) tags.set(name, content);
  }
  return tags;
}

const first = (tags: ReadonlyMap<string, string>, ...names: readonly string[]): string | null =>
  names.map((name) => tags.get(name)).find((value) => value !== undefined) ?? null;

/** "By Jane Roe | 3 June 2019" → Jane Roe. */
export function authorIn(text: string | null): string | null {
  const line = clean(text);
  if (line === null || line.length > 200 || /^https?:/.test(line)) return null;
  return (
    readDateline(line)?.byline ??
    (line.replace(/^(?:posted |written |published )?by:?\s+/i, '').replace(/^[\s|,–—-]+|[\s|,–—-]+$/g, '') || null)
  );
}

const BYLINE_PLACES =
  '[rel="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"], .byline, .byline-name, .author-name, .article-author';

function shownDate(document: Document): string | null {
  const places = [
    '[itemprop="datePublished"]',
    'time[pubdate]',
    'article time[datetime]',
    'time[datetime]',
    'time',
    'abbr.published',
    '.published',
    '.dateline',
    '.pubdate',
  ];
  for (const place of places) {
    const element = document.querySelector(place);
    const date =
      isoDate(
        clean(
          element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? element?.getAttribute('title'),
        ) ?? null,
      ) ?? isoDate(clean(element?.textContent?.slice(0, 200)));
    if (date) return date;
  }
  return null;
}

/** Title, outlet, author, date, address and language, from JSON-LD, then OpenGraph and other meta tags, then the page. */
export function htmlMetadata(document: Document): PageMetadata {
  const json = articleJson(document);
  const tags = metaTags(document);
  const address =
    asText(json.url) ?? document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? first(tags, 'og:url');
  const dated = [
    'article:published_time',
    'og:published_time',
    'datepublished',
    'dc.date.issued',
    'dcterms.created',
    'dc.date',
    'dcterms.date',
    'parsely-pub-date',
    'sailthru.date',
    'publishdate',
    'publish-date',
    'pubdate',
    'date',
    'citation_date',
  ];
  const dates = [asText(json.datePublished), ...dated.map((name) => tags.get(name) ?? null)];
  return {
    title:
      asText(json.headline) ??
      first(tags, 'og:title', 'twitter:title', 'dc.title', 'dcterms.title') ??
      clean(document.querySelector('h1')?.textContent),
    outlet:
      namesOf(json.publisher) ??
      first(tags, 'og:site_name', 'dc.publisher', 'citation_journal_title', 'application-name'),
    byline:
      namesOf(json.author) ??
      authorIn(
        first(
          tags,
          'author',
          'dc.creator',
          'dcterms.creator',
          'article:author',
          'parsely-author',
          'sailthru.author',
          'byl',
        ),
      ) ??
      authorIn(document.querySelector(BYLINE_PLACES)?.textContent ?? null),
    published: dates.map(isoDate).find((date) => date !== null) ?? shownDate(document),
    url: address && /^https?:/.test(address) ? address : null,
    language: languageOf(document, json),
  };
}

function languageOf(document: Document, json: Json): string | null {
  const tag = document.documentElement?.getAttribute('lang') ?? asText(json.inLanguage);
  return tag && /^[a-z]{2}/i.test(tag) ? languageCode(tag) : null;
}
