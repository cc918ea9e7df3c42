import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HearsayError } from '../../../src/errors.ts';
import { loadFile } from '../../../src/intake/load-file.ts';
import { readArticles } from '../../../src/intake/read-articles.ts';

const DATA = process.env.HEARSAY_DATA ?? '../shared/data';
const DIGEST = join(DATA, 'seed/digest.txt');
const PAGES = join(DATA, 'html/readability-pages');
if (!existsSync(DATA)) console.log(`no ${DATA}: tests on real data are skipped (set HEARSAY_DATA)`);

describe.skipIf(!existsSync(DIGEST))('the digest this project was asked for', () => {
  const reading = async () => readArticles(await loadFile(DIGEST));

  it('comes out as ten articles, each with headline, outlet and date', async () => {
    const { articles, skipped } = await reading();
    expect(skipped).toEqual([]);
    expect(articles.map(({ published }) => published)).toEqual([
      '2019-07-15',
      '2019-06-12',
      '2019-06-03',
      '2019-05-20',
      '2019-05-15',
      '2019-05-07',
      '2019-04-26',
      '2019-04-20',
      '2019-04-13',
      '2019-04-07',
    ]);
    expect(articles.map(({ title }) => title?.length)).toEqual([68, 90, 51, 55, 56, 50, 95, 72, 70, 48]);
    expect(articles.map(({ outlet }) => outlet?.length)).toEqual([8, 2, 8, 8, 8, 8, 8, 7, 8, 8]);
  });

  it('keeps subheads and captions in their place, and furniture out', async () => {
    const { articles } = await reading();
    const kinds = articles.map(({ blocks }) =>
      blocks.flatMap(({ kind }, at) => (kind === 'paragraph' ? [] : [`${kind} ${at}`])),
    );
    expect(kinds).toEqual([['subhead 4'], [], [], ['subhead 15'], [], [], [], [], [], []]);
    expect(articles.map(({ blocks }) => blocks.length)).toEqual([18, 3, 11, 24, 12, 16, 13, 7, 16, 10]);
    expect(articles.map(({ captions }) => captions.map(({ at }) => at))).toEqual([
      [0],
      [],
      [],
      [],
      [],
      [],
      [0],
      [],
      [],
      [],
    ]);
    expect(articles.some(({ text }) => /^Related/m.test(text))).toBe(false);
  });

  it('is tiled by the byte ranges of its articles', async () => {
    const { articles } = await reading();
    const { bytes } = await loadFile(DIGEST);
    const ranges = articles.map(({ origin }) => [origin?.start, origin?.end]);
    expect(ranges.map(([start]) => start)).toEqual([0, ...ranges.slice(0, -1).map(([, end]) => end)]);
    expect(ranges.at(-1)?.[1]).toBe(bytes.length);
  });

  it('reads each article alone to the same id and text', async () => {
    const { articles } = await reading();
    const { bytes } = await loadFile(DIGEST);
    for (const article of articles) {
      const own = bytes.subarray(article.origin?.start, article.origin?.end);
      const alone = await readArticles({ name: 'one.txt', bytes: own });
      expect(alone.articles.map(({ id, title, text }) => [id, title, text])).toEqual([
        [article.id, article.title, article.text],
      ]);
    }
  });
});

describe.skipIf(!existsSync(PAGES))('saved pages', () => {
  it('are read or refused with a clear error, none is lost otherwise', async () => {
    const refused: string[] = [];
    for (const page of readdirSync(PAGES).slice(0, 40)) {
      try {
        const { articles } = await readArticles(await loadFile(join(PAGES, page, 'source.html')));
        expect(articles).toHaveLength(1);
      } catch (error) {
        expect(error).toBeInstanceOf(HearsayError);
        refused.push(page);
      }
    }
    expect(refused.length).toBeLessThanOrEqual(2);
  });
});
