import type { ArchiveReader } from '../archive/archive.ts';
import type { TopicFilter } from '../archive/topic-archive.ts';
import { HearsayError } from '../errors.ts';
import type { DigestArticle } from './digest.ts';
import { claimReader, digestArticle } from './digest-article.ts';
import { pageOfArticle, pageOfList, textFile } from './pages/addresses.ts';
import { articlePage } from './pages/article-page.ts';
import { atomFeed, MOST_ENTRIES } from './pages/atom-feed.ts';
import { listPageMarkup } from './pages/list-page.ts';
import { STYLE } from './pages/page.ts';
import { plainText } from './pages/plain-text.ts';
import { filterInWords } from './topic.ts';

/** Articles on one page of the list, and in one file of text. Source: our choice; a page of 50 loads at once. */
const ARTICLES_A_PAGE = 50;
const ARTICLES_A_TEXT = 1000;
/** Rows asked for at a time. */
const STEP = 500;

/** One file of a digest's folder. */
export interface DigestFile {
  /** With `/`, from the folder. */
  readonly path: string;
  readonly content: string;
}

/** The file that says a folder is a digest of ours, and which files belong to it. */
export const MANIFEST = 'hearsay-digest.json';

export interface DigestOptions {
  readonly title: string;
  readonly filter: TopicFilter;
  /** A topic's id; what is searched for unless told. */
  readonly key?: string;
  readonly now: Date;
  /** Told after each article. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * The files of a digest, one after the other: a page for each article with its chains, a list of them, an Atom feed, the
 * plain text that `hearsay read` splits back, and at last the list of all files.
 *
 * Only one page of articles is held at a time, besides the feed's.
 *
 * @throws {HearsayError} `digest.empty` when no article fits
 */
export async function* digestFiles(
  archive: ArchiveReader,
  { title, filter, key = JSON.stringify(filter), now, onProgress = () => {} }: DigestOptions,
): AsyncGenerator<DigestFile> {
  const articles = await allOn(archive, filter);
  if (articles.length === 0) throw new HearsayError('digest.empty', `There are no articles ${filterInWords(filter)}.`);
  const held = new Set(articles.map(({ id }) => id));
  const madeAt = now.toISOString();
  const pages = Math.ceil(articles.length / ARTICLES_A_PAGE);
  const texts = Math.ceil(articles.length / ARTICLES_A_TEXT);
  const claimOf = claimReader(archive);
  const forFeed: DigestArticle[] = [];
  const paths = [MANIFEST, 'style.css'];
  yield { path: 'style.css', content: STYLE };
  let text: string[] = [];
  for (let at = 0; at < pages; at++) {
    const shown: DigestArticle[] = [];
    for (const summary of articles.slice(at * ARTICLES_A_PAGE, (at + 1) * ARTICLES_A_PAGE)) {
      const whole = await archive.article(summary.id);
      if (whole === null) continue;
      const digested = await digestArticle(archive, summary, claimOf);
      shown.push(digested);
      text.push(plainText(whole));
      const path = pageOfArticle(summary.id);
      paths.push(path);
      yield { path, content: articlePage(whole, digested, { digest: title, held }) };
      onProgress(at * ARTICLES_A_PAGE + shown.length, articles.length);
    }
    forFeed.push(...shown.slice(0, MOST_ENTRIES - forFeed.length));
    const list = { title, keeps: filterInWords(filter), at, pages, texts, articles: shown, held, madeAt };
    paths.push(pageOfList(at));
    yield { path: pageOfList(at), content: listPageMarkup(list) };
    if (text.length >= ARTICLES_A_TEXT || at === pages - 1) {
      const path = textFile(Math.ceil(((at + 1) * ARTICLES_A_PAGE) / ARTICLES_A_TEXT) - 1);
      paths.push(path);
      yield { path, content: text.join('') };
      text = [];
    }
  }
  paths.push('feed.xml');
  yield { path: 'feed.xml', content: atomFeed({ title, key, madeAt, articles: forFeed }) };
  const manifest = { madeBy: 'hearsay digest', madeAt, title, filter, articles: articles.length, files: paths.sort() };
  yield { path: MANIFEST, content: `${JSON.stringify(manifest, null, 2)}\n` };
}

async function allOn(archive: ArchiveReader, filter: TopicFilter) {
  const all = [];
  for (let offset = 0; ; offset += STEP) {
    const rows = await archive.articlesOn(filter, { limit: STEP, offset });
    all.push(...rows);
    if (rows.length < STEP) return all;
  }
}
