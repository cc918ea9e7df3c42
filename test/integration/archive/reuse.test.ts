import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { generate } from '../../../eval/cascade/generate.ts';
import type { Archive } from '../../../src/archive/archive.ts';
import { openArchive } from '../../../src/archive/open-archive.ts';
import type { ArticleReuse } from '../../../src/archive/reuse-archive.ts';
import type { AnnotatedArticle } from '../../../src/model/annotation.ts';
import { annotate } from '../../../src/pipeline.ts';
import { findReuse } from '../../../src/reuse/find-reuse.ts';
import { BACKGROUND, BRIDGE, FERRY, ORCHARD, QUARRY } from '../../unit/reuse/articles.ts';
import { exampleArticle } from './example-articles.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const printed = (id: string, outlet: string, published: string, text: string): AnnotatedArticle => ({
  ...exampleArticle({ id, outlet, published, said: [] }),
  text,
  blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
});

const HERALD = printed('herald', 'Bay Herald', '2031-03-04', FERRY);
const POST = printed('post', 'Oster Post', '2031-03-05', FERRY.split('\n').slice(0, 3).join('\n'));
const EXAMPLES = [
  HERALD,
  POST,
  printed('digest', 'Sunday Digest', '2031-03-09', `${FERRY.split('\n').slice(2).join('\n')}\n${ORCHARD}`),
  printed('orchard', 'Valley Gazette', '2031-02-11', `${ORCHARD}\n${BACKGROUND}`),
  printed('bridge', 'Valley Gazette', '2031-06-02', `${BRIDGE}\n${BACKGROUND}`),
  printed('strait', 'Valley Gazette', '2031-07-15', `${QUARRY}\n${BACKGROUND}`),
];

const fill = async (archive: Archive, articles: readonly AnnotatedArticle[]): Promise<void> => {
  for (const article of articles) await archive.store(article);
  await archive.compareTexts();
};

async function reuseIn(archive: Archive): Promise<Readonly<Record<string, ArticleReuse | null>>> {
  const ids: string[] = [];
  for await (const { id } of archive.eachArticle()) ids.push(id);
  return Object.fromEntries(await Promise.all(ids.map(async (id) => [id, await archive.reuse(id)] as const)));
}

async function reuseAfter(steps: readonly (readonly AnnotatedArticle[])[]) {
  const archive = await openArchive(':memory:');
  for (const step of steps) await fill(archive, step);
  const reuse = await reuseIn(archive);
  await archive.close();
  return reuse;
}

const besideIn = (reuse: Readonly<Record<string, ArticleReuse | null>>, id: string, beside: string) =>
  reuse[id]?.shared.find(({ other }) => other.id === beside);

/** Whole sentences in one, the half of them in the other: each has other carriers of what the two share. */
const TOLD_AGAIN = [
  printed('again', 'Oster Post', '2031-03-05', `${QUARRY}\n${BACKGROUND.split('\n')[0]}`),
  printed('first', 'Valley Gazette', '2031-02-11', `${ORCHARD}\n${BACKGROUND}`),
  printed('second', 'Valley Gazette', '2031-06-02', `${BRIDGE}\n${BACKGROUND.split('\n')[1]}`),
  printed('third', 'Valley Gazette', '2031-07-15', `${FERRY}\n${BACKGROUND}`),
];

const filler = (i: number) => Array.from({ length: 60 }, (_, at) => `word${i}x${at}`).join(' ');
/** One paragraph in more articles than are kept of it, and two others in a few of them. */
const COMMON = Array.from({ length: 70 }, (_, i) =>
  printed(
    `n${i}`,
    `Outlet ${i % 35}`,
    `2031-0${1 + (i % 7)}-04`,
    [filler(i), BACKGROUND, i % 35 < 2 && ORCHARD, i % 7 === 0 && QUARRY].filter(Boolean).join('\n'),
  ),
);

/** Pieces of one text, cut and joined anew with words put between: what two share, others share in part. */
const mosaic = (outlets: number) =>
  Array.from({ length: 60 }, (_, i) => {
    const words = `${BACKGROUND} ${ORCHARD} ${QUARRY}`.split(/\s+/u);
    const from = (i * 7) % 23;
    const gap = from + 8 + ((i * 5) % 13);
    const inside = i % 3 === 0 ? ['as', 'was', 'said', 'then'].slice(0, 1 + (i % 4)) : [];
    const told = [...words.slice(from, gap), ...inside, ...words.slice(gap + (i % 4), gap + 18 + ((i * 3) % 11))];
    return printed(`m${i}`, `Outlet ${i % outlets}`, '2031-03-04', `${filler(i)}\n${told.join(' ')}.`);
  });

describe('reuse in an archive', () => {
  it('has the other article, the passage in both, and who has it from whom', async () => {
    const { post, herald, digest } = await reuseAfter([EXAMPLES]);
    expect(post?.shared.map(({ other, direction, because, share }) => ({ other, direction, because, share }))).toEqual([
      {
        other: { id: 'herald', title: 'Report herald', outlet: 'Bay Herald', published: '2031-03-04' },
        direction: 'from other',
        because: 'date',
        share: 1,
      },
      {
        other: { id: 'digest', title: 'Report digest', outlet: 'Sunday Digest', published: '2031-03-09' },
        direction: 'to other',
        because: 'date',
        share: expect.closeTo(0.37, 1),
      },
    ]);
    expect(
      herald?.shared[0]?.passages.map(({ here, there, kind }) => [
        FERRY.slice(...here),
        POST.text.slice(...there),
        kind,
      ]),
    ).toEqual([[POST.text.slice(0, -1), POST.text.slice(0, -1), 'text']]);
    expect(digest?.shared.map(({ other }) => other.id).sort()).toEqual(['herald', 'orchard', 'post']);
  });

  it('shows boilerplate as such, and links nothing by it', async () => {
    const { bridge } = await reuseAfter([EXAMPLES]);
    expect(
      bridge?.shared.map(({ other, passages, share }) => [other.id, share, passages.map(({ kind }) => kind)]),
    ).toEqual([
      ['orchard', 0, ['boilerplate']],
      ['strait', 0, ['boilerplate']],
    ]);
  });

  it.each([
    ['a few stories', EXAMPLES],
    ['an old background paragraph that one outlet prints', TOLD_AGAIN],
    ['a paragraph that is common', COMMON],
    ['pieces of one text in 7 outlets', mosaic(7)],
    ['pieces of one text in 13 outlets', mosaic(13)],
    ['pieces of one text in 25 outlets', mosaic(25)],
    ['a generated press', generate(5, 60).articles.map(annotate)],
  ])(
    'is what findReuse finds at once, from either side: %s',
    async (_, articles) => {
      const reuse = await reuseAfter([articles]);
      const pairs = findReuse(articles);
      expect(pairs.length).toBeGreaterThan(0);
      expect(Object.values(reuse).reduce((sum, one) => sum + (one?.shared.length ?? 0), 0)).toBe(2 * pairs.length);
      for (const { a, b, passages, share, direction } of pairs) {
        const [ofA, ofB] = [besideIn(reuse, a, b), besideIn(reuse, b, a)];
        expect(ofA?.passages.map(({ here, there, kind }) => [here, there, kind])).toEqual(
          [...passages].sort((x, y) => x.a[0] - y.a[0]).map((passage) => [passage.a, passage.b, passage.kind]),
        );
        expect(ofB?.passages.map(({ here, there, kind }) => [there, here, kind])).toEqual(
          [...passages].sort((x, y) => x.b[0] - y.b[0]).map((passage) => [passage.a, passage.b, passage.kind]),
        );
        expect([ofA?.share, ofB?.share]).toEqual([share, share]);
        expect([ofA?.because, ofB?.because]).toEqual([direction.because, direction.because]);
      }
    },
    120_000,
  );

  it('is the same at once, backwards and in two halves', async () => {
    const articles = [...EXAMPLES, ...generate(11, 60).articles.map(annotate)];
    const atOnce = await reuseAfter([articles]);
    expect(Object.values(atOnce).filter((one) => (one?.shared.length ?? 0) > 0).length).toBeGreaterThan(20);
    expect(await reuseAfter([[...articles].reverse()])).toEqual(atOnce);
    expect(await reuseAfter([articles.slice(33), articles.slice(0, 33)])).toEqual(atOnce);
  }, 120_000);

  it('is the same in any order where a passage is printed by more than are kept of it', async () => {
    const many = Array.from({ length: 70 }, (_, i) =>
      printed(`n${i}`, `Outlet ${i}`, '2031-03-04', `${filler(i)}\n${BACKGROUND}${i % 35 === 0 ? `\n${ORCHARD}` : ''}`),
    );
    const atOnce = await reuseAfter([many]);
    expect(atOnce.n1).toEqual({ compared: true, shared: [], common: [expect.anything()] });
    const [[start, end] = [0, 0]] = atOnce.n1?.common ?? [];
    expect(BACKGROUND).toContain(many[1]!.text.slice(start, end));
    expect(atOnce.n0?.shared.map(({ other }) => other.id)).toEqual(['n35']);
    expect(await reuseAfter([[...many].reverse()])).toEqual(atOnce);
    expect(await reuseAfter([many.slice(40), many.slice(0, 40)])).toEqual(atOnce);
  }, 60_000);

  it('does not change when an article comes again, or with a newer analysis', async () => {
    const archive = await openArchive(':memory:');
    await fill(archive, EXAMPLES);
    const before = await reuseIn(archive);
    await fill(archive, EXAMPLES);
    await fill(archive, [{ ...POST, analysis: { version: '2' } }]);
    expect(await reuseIn(archive)).toEqual(before);
    await archive.close();
  });

  it('says when an article still waits, and knows nothing of one it does not hold', async () => {
    const archive = await openArchive(':memory:');
    await archive.store(POST);
    expect(await archive.reuse('post')).toEqual({ compared: false, shared: [], common: [] });
    expect(await archive.reuse('nobody')).toBeNull();
    await archive.close();
  });

  it('stops where it is told to, and goes on from there', async () => {
    const archive = await openArchive(':memory:');
    const many = Array.from({ length: 60 }, (_, i) =>
      printed(`n${i}`, 'Bay Herald', '2031-03-04', `Report ${i}. ${FERRY}`),
    );
    for (const article of many) await archive.store(article);
    const first = await archive.compareTexts(() => false);
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(60);
    expect((await archive.reuse('n59'))?.compared).toBe(false);
    expect(await archive.compareTexts()).toBe(60 - first);
    expect((await archive.reuse('n59'))?.shared).toHaveLength(59);
    await archive.close();
  });

  it('is the same when the new shingles are moved to the old ones', async () => {
    const path = join(folder, 'moved.db');
    const archive = await openArchive(path);
    await fill(archive, EXAMPLES.slice(0, 3));
    await archive.close();
    const db = new Sqlite(path);
    // Of articles far away, which share nothing with anybody.
    db.exec(`with recursive many (n) as (select 1 union all select n + 1 from many where n < 200000)
      insert or ignore into fresh_shingles select n * 7919, 1000000 + n, 0 from many`);
    db.close();
    const again = await openArchive(path);
    await fill(again, EXAMPLES.slice(3, 5));
    await fill(again, EXAMPLES.slice(5));
    expect(await reuseIn(again)).toEqual(await reuseAfter([EXAMPLES]));
    await again.close();
    const moved = new Sqlite(path, { readonly: true });
    const counted = (table: string) => moved.prepare(`select count(*) from ${table}`).pluck().get();
    expect(counted('shingles')).toBeGreaterThan(200_000);
    expect(counted('fresh_shingles')).toBeLessThan(1_000);
    expect(counted('fresh_shingles')).toBeGreaterThan(0);
    moved.close();
  });

  it('is found of what an older version had stored', async () => {
    const path = join(folder, 'older.db');
    const archive = await openArchive(path);
    await fill(archive, EXAMPLES);
    const reuse = await reuseIn(archive);
    await archive.close();
    const db = new Sqlite(path);
    db.exec(
      'delete from shingles; delete from fresh_shingles; delete from shared_passages; update articles set words = null',
    );
    db.close();
    const again = await openArchive(path);
    await again.compareTexts();
    expect(await reuseIn(again)).toEqual(reuse);
    await again.close();
  });
});
