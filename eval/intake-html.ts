/**
 * How well articles are read from saved pages: words of the body, title, byline, date, beside a naive reader.
 * Gold: what Readability's own test suite expects of 130 pages, in the browser's DOM; pictures' captions are part of it.
 *
 *   npx tsx eval/intake-html.ts [--misses]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { HearsayError } from '../src/errors.ts';
import { readArticles } from '../src/intake/read-articles.ts';

interface Gold {
  readonly title: string | null;
  readonly byline: string | null;
  readonly publishedTime: string | null;
  readonly siteName: string | null;
}

const PAGES = join(process.env.HEARSAY_DATA ?? '../shared/data', 'html/readability-pages');

const fold = (text: string | null): string =>
  (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function wordCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of fold(text).split(' ')) if (word) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** F1 of two bags of words. */
function wordF1(gold: string, read: string): number {
  const [a, b] = [wordCounts(gold), wordCounts(read)];
  const size = (counts: Map<string, number>) => [...counts.values()].reduce((sum, n) => sum + n, 0);
  let shared = 0;
  for (const [word, n] of a) shared += Math.min(n, b.get(word) ?? 0);
  return size(a) + size(b) === 0 ? 1 : (2 * shared) / (size(a) + size(b));
}

const bodyText = (html: string): string => {
  const { document } = parseHTML(/<body/i.test(html) ? html : `<html><body>${html}</body></html>`);
  for (const element of document.querySelectorAll('script, style, noscript')) element.remove();
  return [...document.querySelectorAll('body')].map((body) => body.textContent ?? '').join(' ');
};

/** Of the values that gold has, how many are the same; one may hold the other, as "By Jane Roe" holds "Jane Roe". */
class Tally {
  right = 0;
  of = 0;
  add(gold: string | null, read: string | null, page: string, what: string): void {
    if (!gold) return;
    this.of++;
    const [a, b] = [fold(gold), fold(read)];
    if (a === b || (b !== '' && (a.includes(b) || b.includes(a)))) this.right++;
    else if (process.argv.includes('--misses')) console.log(`${page}: ${what} want “${gold}” got “${read}”`);
  }
  toString(): string {
    return `${((100 * this.right) / this.of).toFixed(1)} (${this.right}/${this.of})`;
  }
}

if (!existsSync(PAGES)) {
  console.log(`skipped: no ${PAGES}`);
} else {
  const pages = readdirSync(PAGES);
  const ours = { body: 0, title: new Tally(), byline: new Tally(), date: new Tally(), outlet: new Tally() };
  const naive = { body: 0, title: new Tally() };
  let refused = 0;
  let ms = 0;
  for (const page of pages) {
    const bytes = readFileSync(join(PAGES, page, 'source.html'));
    const gold = JSON.parse(readFileSync(join(PAGES, page, 'expected-metadata.json'), 'utf8')) as Gold;
    const expected = bodyText(readFileSync(join(PAGES, page, 'expected.html'), 'utf8'));
    const source = bytes.toString('utf8');
    naive.body += wordF1(expected, bodyText(source));
    naive.title.add(gold.title, /<title[^>]*>([^<]*)/i.exec(source)?.[1] ?? null, '', 'naive title');
    const began = performance.now();
    try {
      const article = (await readArticles({ name: `${page}.html`, bytes })).articles[0];
      ms += performance.now() - began;
      const f1 = wordF1(expected, `${article?.text} ${article?.captions.map(({ text }) => text).join(' ')}`);
      if (f1 < 0.9 && process.argv.includes('--misses')) console.log(`${page}: body ${f1.toFixed(2)}`);
      ours.body += f1;
      ours.title.add(gold.title, article?.title ?? null, page, 'title');
      ours.byline.add(gold.byline, article?.byline ?? null, page, 'byline');
      ours.date.add(gold.publishedTime?.slice(0, 10) ?? null, article?.published?.slice(0, 10) ?? null, page, 'date');
      ours.outlet.add(gold.siteName, article?.outlet ?? null, page, 'outlet');
    } catch (error) {
      if (!(error instanceof HearsayError)) throw error;
      refused++;
      if (process.argv.includes('--misses'))
        console.log(`${page}: ${error.message} (${fold(expected).split(' ').length} words)`);
    }
  }
  const body = (sum: number): string => ((100 * sum) / pages.length).toFixed(1);
  console.log(
    `${pages.length} pages, ${refused} refused, ${((1000 * (pages.length - refused)) / ms).toFixed(0)} pages/s\n`,
  );
  console.log('| reader | body F1 | title % | byline % | date % | outlet % |\n|---|---|---|---|---|---|');
  console.log(`| all text of the body, <title> | ${body(naive.body)} | ${naive.title} | – | – | – |`);
  console.log(`| hearsay | ${body(ours.body)} | ${ours.title} | ${ours.byline} | ${ours.date} | ${ours.outlet} |`);
}
