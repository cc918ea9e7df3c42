import type { AddProgress } from '../verbs/add.ts';
import { plural } from './print/trace-tree.ts';
import type { Terminal } from './terminal.ts';

/** Between two lines of progress where there is no screen. */
const LINE_EVERY_MS = 5_000;
/** Between two drawings of the bar. */
const DRAW_EVERY_MS = 100;
const BAR_WIDTH = 24;

interface ProgressView {
  readonly show: (progress: AddProgress) => void;
  readonly end: () => void;
}

/** Progress on `stderr`: a bar that redraws itself on a screen, a line now and then in a log. */
export function showProgress({ stderr, now }: Terminal): ProgressView {
  const screen = stderr.isTTY === true;
  let shownMs = screen ? 0 : now().getTime();
  let drawn = false;
  return {
    show: (progress) => {
      const nowMs = now().getTime();
      if (nowMs - shownMs < (screen ? DRAW_EVERY_MS : LINE_EVERY_MS)) return;
      shownMs = nowMs;
      drawn = true;
      stderr.write(screen ? `\r\u001b[2K${bar(progress)}` : `hearsay: ${words(progress)}\n`);
    },
    end: () => {
      if (screen && drawn) stderr.write('\r\u001b[2K');
    },
  };
}

function bar(progress: AddProgress): string {
  const done = shareOf(progress);
  const filled = Math.round(done * BAR_WIDTH);
  return `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${words(progress)}`;
}

const words = (progress: AddProgress): string => {
  const percent = `${Math.floor(shareOf(progress) * 100)} %`;
  return progress.stage === 'articles'
    ? `${percent} read, ${plural(progress.articles, 'article')}`
    : `${percent} of ${plural(progress.total, 'statement')} compared`;
};

function shareOf(progress: AddProgress): number {
  const [done, total] =
    progress.stage === 'articles' ? [progress.doneBytes, progress.totalBytes] : [progress.done, progress.total];
  return total === 0 ? 1 : Math.min(1, done / total);
}
