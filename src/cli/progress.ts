import type { AddProgress } from '../verbs/add.ts';
import { plural } from './print/trace-tree.ts';
import type { Terminal } from './terminal.ts';

/** Between two lines of progress where there is no screen. */
const LINE_EVERY_MS = 5_000;
/** Between two drawings of the bar. */
const DRAW_EVERY_MS = 100;
const BAR_WIDTH = 24;

/** How far some work is, in words and, where that is known, as a share from 0 to 1. */
interface Progress {
  readonly share?: number;
  readonly words: string;
}

interface ProgressView<T> {
  readonly show: (progress: T) => void;
  readonly end: () => void;
}

/** Progress of `add`. */
export function showProgress(terminal: Terminal): ProgressView<AddProgress> {
  const { show, end } = drawProgress(terminal);
  return { show: (progress) => show({ share: shareOf(progress), words: words(progress) }), end };
}

/** Progress on `stderr`: a bar that redraws itself on a screen, a line now and then in a log. */
export function drawProgress({ stderr, now }: Terminal): ProgressView<Progress> {
  const screen = stderr.isTTY === true;
  let shownMs = screen ? 0 : now().getTime();
  let drawn = false;
  return {
    show: (progress) => {
      const nowMs = now().getTime();
      if (nowMs - shownMs < (screen ? DRAW_EVERY_MS : LINE_EVERY_MS)) return;
      shownMs = nowMs;
      drawn = true;
      stderr.write(screen ? `\r\u001b[2K${bar(progress)}` : `hearsay: ${progress.words}\n`);
    },
    end: () => {
      if (screen && drawn) stderr.write('\r\u001b[2K');
    },
  };
}

function bar({ share, words }: Progress): string {
  if (share === undefined) return words;
  const filled = Math.round(share * BAR_WIDTH);
  return `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${words}`;
}

function words(progress: AddProgress): string {
  const percent = `${Math.floor(shareOf(progress) * 100)} %`;
  switch (progress.stage) {
    case 'articles':
      return `${percent} read, ${plural(progress.articles, 'article')}`;
    case 'texts':
      return textsInWords(progress);
    case 'claims':
      return `${percent} of ${plural(progress.total, 'statement')} compared`;
    default:
      return progress satisfies never;
  }
}

/** How many of the new articles have been held against the others. */
export const textsInWords = ({ done, total }: { readonly done: number; readonly total: number }): string =>
  `${total === 0 ? 100 : Math.floor((100 * done) / total)} % of ${plural(total, 'article')} searched for shared text`;

function shareOf(progress: AddProgress): number {
  const [done, total] =
    progress.stage === 'articles' ? [progress.doneBytes, progress.totalBytes] : [progress.done, progress.total];
  return total === 0 ? 1 : Math.min(1, done / total);
}
