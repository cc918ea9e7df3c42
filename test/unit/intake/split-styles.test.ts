import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../../../src/intake/read-articles.ts';
import type { Article } from '../../../src/model/article.ts';
import {
  DATELINES,
  isoDay,
  PLAIN,
  printPage,
  REPORTS,
  type Report,
  SEPARATORS,
  type Style,
  TITLES,
  textOf,
  titleOf,
} from './invented-pages.ts';

const bytesOf = (page: string): Uint8Array => new TextEncoder().encode(page);

const read = async (page: string): Promise<readonly Article[]> =>
  (await readArticles({ name: 'page.txt', bytes: bytesOf(page) })).articles;

const seen = ({ title, outlet, published, text, captions }: Article) => ({
  title,
  outlet,
  day: published?.slice(0, 10),
  text,
  captions: captions.map((caption) => caption.text),
});

const expected = (report: Report, style: Style) => ({
  title: titleOf(report, style),
  outlet: style.dateline === 'capitals' ? report.outlet.toUpperCase() : report.outlet,
  day: isoDay(report),
  text: textOf(report, style),
  captions: style.caption === 'none' ? [] : [report.caption],
});

/** Ranges of a file's articles in order: from 0 to the end without a gap. */
function tiling(articles: readonly Article[], sizeBytes: number): boolean {
  const ends = [0, ...articles.map(({ origin }) => origin?.end)];
  return articles.every(({ origin }, i) => origin?.start === ends[i]) && ends.at(-1) === sizeBytes;
}

const one = (change: Partial<Style>): Style => ({ ...PLAIN, ...change });

const TABLE: readonly (readonly [name: string, style: Style])[] = [
  ...Object.keys(DATELINES).map((dateline) => [`dateline "${dateline}"`, one({ dateline })] as const),
  ...Object.keys(SEPARATORS).map((separator) => [`separator "${separator}"`, one({ separator })] as const),
  ...Object.keys(TITLES).map((title) => [`headline "${title}"`, one({ title })] as const),
  ['dateline before the headline', one({ dateFirst: true })],
  ['caption before the dateline', one({ caption: 'before' })],
  ['caption behind the dateline', one({ caption: 'behind' })],
  ['caption set apart by a blank line', one({ caption: 'set apart' })],
  ['a deck under the headline', one({ deck: true })],
  ['subheads inside', one({ subhead: true })],
  ['a list of links below', one({ related: true })],
  ['a masthead above', one({ masthead: true })],
  ['blank lines between paragraphs', one({ blankBetween: true })],
  ['no blank line anywhere', one({ separator: 'nothing' })],
  ['hard-wrapped at 72 columns', one({ wrap: true })],
  ['hard-wrapped, dateline first, capitals', one({ wrap: true, dateFirst: true, title: 'capitals' })],
  ['Windows line ends', one({ lineEnd: '\r\n' })],
  ['old Macintosh line ends', one({ lineEnd: '\r' })],
  [
    'everything at once',
    {
      ...PLAIN,
      dateline: 'byline above date',
      separator: 'spaced stars',
      title: 'numbered',
      caption: 'before',
      deck: true,
      subhead: true,
      related: true,
      masthead: true,
      blankBetween: true,
    },
  ],
];

describe('the articles of a digest', () => {
  it.each(TABLE)('come out the same with %s', async (_, style) => {
    const page = printPage(REPORTS, style);
    const articles = await read(page);
    expect(articles.map(seen)).toEqual(REPORTS.map((report) => expected(report, style)));
    expect(tiling(articles, bytesOf(page).length)).toBe(true);
  });

  it.each(TABLE)('come out the same when there is one, with %s', async (_, style) => {
    for (const report of REPORTS) {
      expect((await read(printPage([report], style))).map(seen)).toEqual([expected(report, style)]);
    }
  });

  it('name their carrier when the page has a masthead', async () => {
    const articles = await read(printPage(REPORTS, one({ masthead: true })));
    expect(articles.map(({ carriers }) => carriers)).toEqual(REPORTS.map(() => ['The Lantern Digest']));
  });

  it('mark subheads as blocks of the text', async () => {
    const articles = await read(printPage(REPORTS, one({ subhead: true })));
    const subheads = articles.map(({ text, blocks }) =>
      blocks.filter(({ kind }) => kind === 'subhead').map(({ start, end }) => text.slice(start, end)),
    );
    expect(subheads).toEqual(REPORTS.map(({ subhead }) => [subhead]));
  });

  it('keep the byline that stands beside the outlet', async () => {
    const articles = await read(printPage(REPORTS, one({ dateline: 'byline above date' })));
    expect(articles.map(({ byline }) => byline)).toEqual(REPORTS.map(({ author }) => author));
  });
});

const anyStyle: fc.Arbitrary<Style> = fc.record({
  dateline: fc.constantFrom(...Object.keys(DATELINES)),
  separator: fc.constantFrom(...Object.keys(SEPARATORS)),
  title: fc.constantFrom(...Object.keys(TITLES)),
  dateFirst: fc.boolean(),
  caption: fc.constantFrom('none', 'before', 'behind', 'set apart'),
  deck: fc.constant(false),
  subhead: fc.boolean(),
  related: fc.boolean(),
  masthead: fc.boolean(),
  blankBetween: fc.boolean(),
  wrap: fc.constant(false),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
});

describe('any combination of styles', () => {
  it('gives the same articles, and ranges that tile the file', async () => {
    await fc.assert(
      fc.asyncProperty(anyStyle, fc.shuffledSubarray([...REPORTS], { minLength: 1 }), async (style, reports) => {
        const page = printPage(reports, style);
        const articles = await read(page);
        expect(articles.map(seen)).toEqual(reports.map((report) => expected(report, style)));
        expect(tiling(articles, bytesOf(page).length)).toBe(true);
      }),
      { numRuns: 150, seed: 20270603 },
    );
  });

  it('goes right in at least 98 of 100 pages that are wrapped and have decks as well', async () => {
    const styles = fc.sample(
      fc.tuple(
        fc.record({ ...{ style: anyStyle }, deck: fc.boolean(), wrap: fc.boolean() }),
        fc.shuffledSubarray([...REPORTS], { minLength: 1 }),
      ),
      { numRuns: 150, seed: 12 },
    );
    let right = 0;
    for (const [{ style, deck, wrap }, reports] of styles) {
      const whole = { ...style, deck, wrap };
      const articles = await read(printPage(reports, whole));
      const [got, wanted] = [articles.map(seen), reports.map((report) => expected(report, whole))];
      if (JSON.stringify(got) === JSON.stringify(wanted)) right++;
    }
    expect(right / styles.length).toBeGreaterThanOrEqual(0.98);
  });
});

describe('any bytes at all', () => {
  it('give articles whose blocks lie inside the text and whose ranges tile the file, or one clear error', async () => {
    const line = fc.oneof(
      fc.constantFrom(
        '',
        '***',
        'Related:',
        'June 3, 2027',
        'Harbour Wire | June 3, 2027',
        '(AFP)',
        'By Jane Roe',
        '- item',
        '1. One',
        '# Head',
      ),
      fc.lorem({ maxCount: 30 }),
      fc.string({ maxLength: 60 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 30 }), async (lines) => {
        const bytes = bytesOf(lines.join('\n'));
        const result = await readArticles({ name: 'x', bytes }).catch((error) => {
          expect(error.name).toBe('HearsayError');
          return null;
        });
        if (!result) return;
        const parts = [...result.articles.map(({ origin }) => origin), ...result.skipped].sort(
          (a, b) => (a?.start ?? 0) - (b?.start ?? 0),
        );
        expect(parts.map((part) => part?.start)).toEqual([0, ...parts.slice(0, -1).map((part) => part?.end)]);
        expect(parts.at(-1)?.end).toBe(bytes.length);
        for (const { text, blocks, captions } of result.articles) {
          expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
          expect(captions.every(({ at }) => at === text.length || blocks.some(({ start }) => start === at))).toBe(true);
        }
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
