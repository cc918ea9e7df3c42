/** Claims that a reader could take for each other: of the same words and two days, and one with the denial of it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { benchArticle } from '../../../bench/corpus.ts';
import type { Archive } from '../../../src/archive/archive.ts';
import { openArchive } from '../../../src/archive/open-archive.ts';
import { annotate } from '../../../src/pipeline.ts';

const TEXTS = [
  ['One Gazette', '2031-03-05', 'The quay smelled of tar on Monday evening, said Odo Fenn, a fisherman.'],
  ['Other Gazette', '2031-03-12', 'The quay smelled of tar on Monday evening, said Tova Lind, a pilot.'],
  ['One Gazette', '2031-03-06', 'Mara Quill said that the harbour master had left the tower.'],
  ['Other Gazette', '2031-03-07', 'The port denied that the harbour master had left the tower.'],
  ['One Gazette', '2031-05-06', 'The port denied that the lock keeper had left the sluice in Kesh.'],
  ['Other Gazette', '2031-05-07', 'The union denied that the lock keeper had not left the sluice in Kesh.'],
] as const;

let archive: Archive;
beforeAll(async () => {
  archive = await openArchive(':memory:');
  for (const [at, [outlet, published, text]] of TEXTS.entries())
    await archive.store(annotate({ ...benchArticle(text, `a${at}`), outlet, published }));
  await archive.corroborate();
});
afterAll(() => archive.close());

it('say which day each speaks of, where their words are the same, and only there', async () => {
  const claims = await archive.claims();
  const ofTar = claims.filter(({ text }) => text.includes('tar'));
  expect(ofTar.map(({ speaksOf }) => speaksOf?.map((value) => value.slice(0, 10))).sort()).toEqual([
    ['2031-03-03'],
    ['2031-03-10'],
  ]);
  expect(claims.filter(({ text }) => !text.includes('tar')).every(({ speaksOf }) => speaksOf === undefined)).toBe(true);
});

it('are told apart in a search: the words that are only denied say which claim has them as its denial', async () => {
  const claims = (await archive.find('"harbour master"')).filter(({ kind }) => kind === 'claim');
  const [said, denied] = [
    claims.find(({ heading }) => !heading.startsWith('denied: ')),
    claims.find(({ heading }) => heading.startsWith('denied: ')),
  ];
  expect([said?.counts?.denials, said?.deniedIn]).toEqual([1, undefined]);
  expect(denied?.deniedIn).toBe(said?.id);
  // What it denies is another hit, or it stands alone.
  const [alone] = await archive.find('"harbour master"', {
    kind: 'claim',
    limit: 1,
    conditions: { stance: ['denies'] },
  });
  expect(alone?.deniedIn).toBeUndefined();
});

it('are both shown where each only denies the other', async () => {
  const claims = (await archive.find('"lock keeper"')).filter(({ kind }) => kind === 'claim');
  expect(claims.map(({ deniedIn }) => deniedIn)).toEqual([undefined, undefined]);
});
