import { expect, it } from 'vitest';
import { showProgress } from '../../../src/cli/progress.ts';
import type { AddProgress } from '../../../src/verbs/add.ts';
import { memoryTerminal } from './memory-terminal.ts';

it.each<[string, AddProgress, string]>([
  ['reading', { stage: 'articles', doneBytes: 40, totalBytes: 100, articles: 7 }, '40 % read, 7 articles'],
  ['texts', { stage: 'texts', done: 50, total: 200 }, '25 % of 200 articles searched for shared text'],
  ['no texts', { stage: 'texts', done: 0, total: 0 }, '100 % of 0 articles searched for shared text'],
  ['claims', { stage: 'claims', done: 1, total: 2 }, '50 % of 2 statements compared'],
])('a log has a line of progress about %s', async (_, progress, words) => {
  let nowMs = 0;
  const { terminal, written } = memoryTerminal();
  const { show } = showProgress({ ...terminal, now: () => new Date(nowMs) });
  nowMs = 10_000;
  show(progress);
  await new Promise((resolve) => setImmediate(resolve));
  expect(written.stderr).toBe(`hearsay: ${words}\n`);
});
