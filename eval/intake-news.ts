/**
 * How well the splitter does on real words in unreal order: articles of the news set printed as single pages and as
 * digests in several styles, with the naive splitter (cut at blank lines before a line without a full stop) beside it.
 *
 *   npx tsx eval/intake-news.ts [--misses]
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readArticles } from '../src/intake/read-articles.ts';

interface NewsArticle {
  readonly title: string;
  readonly outlet: string;
  readonly published: string;
  readonly byline: string | null;
  readonly text: string;
}

/** The splitter's weights were set with an eye on the first articles; only the others are measured. */
const SEEN = 1200;
const DATA = process.env.HEARSAY_DATA ?? '../shared/data';
const FILE = join(DATA, 'news/allsides-4000.jsonl.gz');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const us = (iso: string): string =>
  `${MONTHS[Number(iso.slice(5, 7)) - 1]} ${Number(iso.slice(8, 10))}, ${iso.slice(0, 4)}`;
const eu = (iso: string): string =>
  `${Number(iso.slice(8, 10))} ${MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;
const lines = (text: string): string[] =>
  text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean);

type Style = (article: NewsArticle) => string[];
const STYLES: Readonly<Record<string, Style>> = {
  'bar before the date, no blank lines': ({ title, outlet, published, text }) => [
    title,
    `${outlet} – ${us(published)}`,
    ...lines(text),
  ],
  'blank lines between all': ({ title, outlet, published, text }) =>
    [title, `${outlet} | ${eu(published)}`, ...lines(text)].flatMap((line) => [line, '']),
  'capitals, date first': ({ title, outlet, published, text }) => [
    `${published} · ${outlet}`,
    title.toUpperCase(),
    ...lines(text),
    '',
  ],
  'bracketed foot': ({ title, outlet, published, text }) => [
    title,
    ...lines(text),
    `(${outlet}, ${eu(published)})`,
    '',
  ],
  'rules, no dates': ({ title, text }) => [title, '', ...lines(text), '* * *'],
  'rules, outlet and date on two lines': ({ title, outlet, published, text }) => [
    '=====',
    title,
    outlet,
    us(published),
    '',
    ...lines(text),
    '',
  ],
};

function load(): readonly NewsArticle[] {
  const records = gunzipSync(readFileSync(FILE)).toString('utf8').split('\n').filter(Boolean);
  // A printed text must have line ends to be a page; some records are one long line, or repeat their head in the text.
  return records
    .map((line) => JSON.parse(line) as NewsArticle)
    .filter(
      ({ title, outlet, published, text }) =>
        title &&
        outlet &&
        /^\d{4}-\d\d-\d\d/.test(published ?? '') &&
        lines(text).length >= 3 &&
        !lines(text)[0]?.startsWith(title.slice(0, 30)) &&
        !/[(]| - |Guest/.test(outlet),
    );
}

const isOpen = (line: string): boolean => line.length < 150 && !/[.!?”"]$/.test(line);
const naiveTitles = (page: string): string[] =>
  page.split('\n').filter((line, i, all) => isOpen(line) && line !== '' && (i === 0 || all[i - 1] === ''));

interface Score {
  pages: number;
  whole: number;
  titles: number;
  found: number;
  gold: number;
  naive: number;
  naiveFound: number;
  outlets: number;
  dates: number;
}

async function scoreStyle(
  articles: readonly NewsArticle[],
  size: number,
  style: Style,
  misses: boolean,
): Promise<Score> {
  const score: Score = {
    pages: 0,
    whole: 0,
    titles: 0,
    found: 0,
    gold: 0,
    naive: 0,
    naiveFound: 0,
    outlets: 0,
    dates: 0,
  };
  for (let from = 0; from + size <= articles.length; from += size) {
    const group = articles.slice(from, from + size);
    const page = group.flatMap(style).join('\n');
    const { articles: read } = await readArticles({ name: 'page.txt', bytes: new TextEncoder().encode(page) });
    const plain = (text: string | null) => (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    const titles = new Map(read.map((article) => [plain(article.title), article]));
    const right = group.filter(({ title }) => titles.has(plain(title)));
    score.pages++;
    score.gold += size;
    score.found += read.length;
    score.titles += right.length;
    score.outlets += right.filter(
      ({ title, outlet }) => plain(titles.get(plain(title))?.outlet ?? '') === plain(outlet),
    ).length;
    score.dates += right.filter(
      ({ title, published }) => titles.get(plain(title))?.published?.slice(0, 10) === published.slice(0, 10),
    ).length;
    if (right.length === size && read.length === size) score.whole++;
    else if (misses)
      console.log(
        `-- ${size} wanted, ${read.length} read\n   want ${group.map(({ title }) => title).join(' ¦ ')}\n   got  ${read.map(({ title }) => title).join(' ¦ ')}`,
      );
    const naive = naiveTitles(page).map(plain);
    score.naiveFound += naive.length;
    score.naive += group.filter(({ title }) => naive.includes(plain(title))).length;
  }
  return score;
}

const f1 = (right: number, found: number, gold: number): string => ((200 * right) / (found + gold)).toFixed(1);
const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);

if (!existsSync(FILE)) {
  console.log(`skipped: no ${FILE}`);
} else {
  const articles = load();
  const misses = process.argv.includes('--misses');
  const only = process.argv[3];
  console.log(
    `longest text ${Math.max(...articles.map(({ text }) => text.length))} characters, ${articles.length} articles\n`,
  );
  console.log(
    '| style | articles a page | pages | title F1 | naive | pages all right | outlet % | date % |\n|---|---|---|---|---|---|---|---|',
  );
  for (const [name, style] of Object.entries(STYLES)) {
    if (only && name !== only) continue;
    for (const size of [1, 8]) {
      const s = await scoreStyle(articles.slice(SEEN, SEEN + (size === 1 ? 500 : 1200)), size, style, misses);
      console.log(
        `| ${name} | ${size} | ${s.pages} | ${f1(s.titles, s.found, s.gold)} | ${f1(s.naive, s.naiveFound, s.gold)} | ${percent(s.whole, s.pages)} | ${percent(s.outlets, s.titles)} | ${percent(s.dates, s.titles)} |`,
      );
    }
  }
}
