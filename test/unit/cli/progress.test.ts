import { expect, it } from 'vitest';
import { showProgress, showReanalysis } from '../../../src/cli/progress.ts';
import type { AddProgress } from '../../../src/verbs/add.ts';
import { memoryTerminal } from './memory-terminal.ts';

it.each<[string, AddProgress, string]>([
  ['reading', { stage: 'articles', doneBytes: 40, totalBytes: 100, articles: 7 }, '40 % read, 7 articles'],
  ['texts', { stage: 'texts', done: 50, total: 200 }, '25 % of 200 articles searched for shared text'],
  ['no texts', { stage: 'texts', done: 0, total: 0 }, '100 % of 0 articles searched for shared text'],
  ['claims', { stage: 'claims', done: 1, total: 2 }, '50 % of 2 statements compared'],
  ['names', { stage: 'names', done: 1, total: 4 }, '25 % of 4 articles searched for who is who'],
])('a log has a line of progress about %s', async (_, progress, words) => {
  let nowMs = 0;
  const { terminal, written } = memoryTerminal();
  const { show } = showProgress({ ...terminal, now: () => new Date(nowMs) });
  nowMs = 10_000;
  show(progress);
  await new Promise((resolve) => setImmediate(resolve));
  expect(written.stderr).toBe(`hearsay: ${words}\n`);
});

it('a log says how far an analysis of all articles is', async () => {
  let nowMs = 0;
  const { terminal, written } = memoryTerminal();
  const { show } = showReanalysis({ ...terminal, now: () => new Date(nowMs) });
  nowMs = 10_000;
  show({ stage: 'articles', done: 30, total: 40 });
  nowMs = 20_000;
  show({ stage: 'names', done: 40, total: 40 });
  await new Promise((resolve) => setImmediate(resolve));
  expect(written.stderr).toBe(
    'hearsay: 75 % of 40 articles analysed\nhearsay: 100 % of 40 articles searched for who is who\n',
  );
});
