import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { openArchive } from '../../../src/archive/open-archive.ts';
import { add } from '../../../src/verbs/add.ts';
import { reanalyse } from '../../../src/verbs/reanalyse.ts';
import { exampleArticle } from '../../integration/archive/example-articles.ts';

const REPORT = `Crane inspected on Tuesday

Harbour Gazette | 4 March 2031
The harbour crane was inspected on Tuesday, Mara Quill said.
`;

type Tell = (progress: object) => void;

it.each<[string, (archive: Archive, onProgress: Tell) => Promise<unknown>]>([
  ['add', (archive, onProgress) => add(archive, ['-'], { onProgress, stdin: Readable.from([Buffer.from(REPORT)]) })],
  [
    'reanalyse',
    async (archive, onProgress) => {
      await archive.store(exampleArticle({ id: 'a1', outlet: 'Harbour Gazette', published: '2031-03-04', said: [] }));
      return await reanalyse(archive, { onProgress });
    },
  ],
])('%s tells how many texts are compared, after the articles', { timeout: 60_000 }, async (_, work) => {
  const archive = await openArchive(':memory:');
  const told: object[] = [];
  await work(archive, (progress) => told.push(progress));
  await archive.close();
  expect(told[0]).toMatchObject({ stage: 'articles' });
  expect(told).toContainEqual({ stage: 'texts', done: 1, total: 1 });
});
