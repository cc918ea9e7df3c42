import type { DigestArticle } from '../digest.ts';
import { pageOfArticle, uuidOf } from './addresses.ts';
import { chainMarkup, stanceInWords } from './chain-markup.ts';
import { markup } from './markup.ts';

/** Entries of a feed: readers keep what they have seen. Source: our choice. */
export const MOST_ENTRIES = 200;

interface Feed {
  readonly title: string;
  /** What makes this digest the same one when it is written again: a topic's id, or what is searched for. */
  readonly key: string;
  /** ISO 8601 date and time. */
  readonly madeAt: string;
  /** Newest first. */
  readonly articles: readonly DigestArticle[];
  /** Where the feed and what it speaks of stand; in a digest's folder unless told. */
  readonly at?: FeedAddresses;
}

/** Addresses, from that of the feed. */
export interface FeedAddresses {
  readonly feed: string;
  readonly list: string;
  readonly article: (id: string) => string;
}

const IN_FOLDER: FeedAddresses = { feed: 'feed.xml', list: 'index.html', article: pageOfArticle };

/** RFC 3339, as Atom wants its dates; an article that names none was last seen when the digest was made. */
function timeOf(published: string | null, madeAt: string): string {
  const date = new Date(/^\d{4}(?:-\d{2}){0,2}$/u.test(published ?? '') ? `${published}T00:00:00Z` : (published ?? ''));
  const parsed = Number.isNaN(date.getTime()) ? new Date((published ?? '').slice(0, 10)) : date;
  return Number.isNaN(parsed.getTime()) ? madeAt : parsed.toISOString();
}

function entry({ article, statements }: DigestArticle, madeAt: string, at: FeedAddresses) {
  const { id, title, outlet, published } = article;
  const content = markup`<ul>${statements.map(
    (statement) => markup`<li>${statement.text}<br/>${stanceInWords(statement)}${chainMarkup(statement.chain)}</li>`,
  )}</ul>`;
  return markup`<entry>
<id>${uuidOf(id)}</id>
<title>${title ?? 'Untitled article'}</title>
<updated>${timeOf(published, madeAt)}</updated>
${published === null ? null : markup`<published>${timeOf(published, madeAt)}</published>\n`}<author><name>${outlet ?? 'outlet not said'}</name></author>
<link rel="alternate" type="text/html" href="${at.article(id)}"/>
<content type="html">${content.markup}</content>
</entry>
`;
}

/**
 * The digest as an Atom feed, one entry an article: its statements with their chains.
 *
 * Source: RFC 4287.
 */
export const atomFeed = ({ title, key, madeAt, articles, at = IN_FOLDER }: Feed): string =>
  markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${uuidOf(`feed ${key}`)}</id>
<title>${title}</title>
<updated>${madeAt}</updated>
<author><name>Hearsay</name></author>
<generator>Hearsay</generator>
<link rel="self" type="application/atom+xml" href="${at.feed}"/>
<link rel="alternate" type="text/html" href="${at.list}"/>
${articles.slice(0, MOST_ENTRIES).map((article) => entry(article, madeAt, at))}</feed>
`.markup;
