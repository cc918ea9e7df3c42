import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Archive, Hit } from '../../../src/archive/archive.ts';
import { openArchive } from '../../../src/archive/open-archive.ts';
import { EXAMPLES } from './example-articles.ts';

let archive: Archive;
beforeAll(async () => {
  archive = await openArchive(':memory:');
  for (const article of EXAMPLES) await archive.store(article);
  await archive.corroborate();
});
afterAll(() => archive.close());

const found = async (words: string, kind: Hit['kind']): Promise<Hit[]> =>
  (await archive.find(words)).filter((hit) => hit.kind === kind);

it('says of a statement whose words they are, where and when', async () => {
  const [ferry] = await found('"night ferry"', 'statement');
  expect(ferry?.told).toEqual({
    outlet: 'Harbour Gazette',
    published: '2031-03-04',
    speaker: 'the Ferry Board',
    speakerKind: 'organisation',
    stance: 'asserts',
  });
  expect((await found('crane', 'statement')).map(({ told }) => told?.speaker).sort()).toEqual([
    'MARA QUILL',
    'Mara Quill',
    'Mara Quill',
    'Odo Fenn',
    'a port official',
  ]);
});

it('says of an article where and when, of a claim how often, of a source nothing more', async () => {
  const [article] = await found('"night ferry"', 'article');
  expect(article?.told).toEqual({
    outlet: 'Harbour Gazette',
    published: '2031-03-04',
    speaker: null,
    speakerKind: null,
  });
  const [claim] = await found('"night ferry"', 'claim');
  expect(claim?.counts).toEqual({ articles: 1, outlets: 1, lower: 1, upper: 1, denials: 0 });
  const [source] = await found('quill', 'source');
  expect(source).toBeDefined();
  expect([source?.told, source?.counts]).toEqual([undefined, undefined]);
});
