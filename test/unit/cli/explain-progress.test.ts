import { describe, expect, it } from 'vitest';
import { explainProgress } from '../../../src/cli/explain-progress.ts';
import { memoryTerminal } from './memory-terminal.ts';

/** What is drawn on stderr, drawing by drawing, while four statements of an article of this length are explained in four seconds. */
async function drawn({ stdout = false, stderr = true, length = 1_000 } = {}): Promise<string[]> {
  const { terminal, written } = memoryTerminal();
  Object.assign(terminal.stdout, { isTTY: stdout });
  Object.assign(terminal.stderr, { isTTY: stderr });
  let nowMs = 1_000_000;
  const progress = explainProgress({ ...terminal, now: () => new Date(nowMs) });
  progress.onArticle(length);
  progress.onCount(1_200);
  for (const laterMs of [500, 1_500, 10, 2_000]) {
    nowMs += laterMs;
    progress.onExplained();
  }
  progress.end();
  await new Promise((resolve) => setImmediate(resolve));
  return written.stderr.split('\r\u001b[2K');
}

const COUNTS = [
  '2 statements explained, 1,198 more in this article',
  '4 statements explained, 1,196 more in this article',
];

describe('explainProgress', () => {
  it('counts on a screen from the first second on, and wipes the line at the end', async () => {
    expect(await drawn()).toEqual(['', ...COUNTS, '']);
  });

  it('says at once that an article is long', async () => {
    expect(await drawn({ length: 1_000_000 })).toEqual(['', 'reading a long article …', ...COUNTS, '']);
  });

  it.each([
    ['the explanations come on the same screen', { stdout: true }],
    ['there is no screen', { stderr: false }],
  ])('is quiet where %s', async (_, where) => {
    expect(await drawn(where)).toEqual(['']);
  });
});
