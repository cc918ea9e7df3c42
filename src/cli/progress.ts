import type { AddProgress, GatheringProgress } from '../verbs/add.ts';
import type { ReanalyseProgress } from '../verbs/reanalyse.ts';
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
  return { show: (progress) => show(addProgress(progress)), end };
}

/** Progress of `reanalyse`. */
export function showReanalysis(terminal: Terminal): ProgressView<ReanalyseProgress> {
  const { show, end } = drawProgress(terminal);
  return {
    show: (progress) => {
      const { stage, done, total } = progress;
      if (stage !== 'articles') show(gatheringProgress(progress));
      else
        show({
          share: shareOf(done, total),
          words: `${percentOf(done, total)} of ${plural(total, 'article')} analysed`,
        });
    },
    end,
  };
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

function addProgress(progress: AddProgress): Progress {
  if (progress.stage !== 'articles') return gatheringProgress(progress);
  const { doneBytes, totalBytes, articles } = progress;
  return {
    share: shareOf(doneBytes, totalBytes),
    words: `${percentOf(doneBytes, totalBytes)} read, ${plural(articles, 'article')}`,
  };
}

function gatheringProgress({ stage, done, total }: GatheringProgress): Progress {
  return { share: shareOf(done, total), words: `${percentOf(done, total)} of ${gathered(stage, total)}` };
}

function gathered(stage: GatheringProgress['stage'], total: number): string {
  switch (stage) {
    case 'texts':
      return `${plural(total, 'article')} searched for shared text`;
    case 'claims':
      return `${plural(total, 'statement')} compared`;
    case 'names':
      return `${plural(total, 'article')} searched for who is who`;
    default:
      return stage satisfies never;
  }
}

const percentOf = (done: number, total: number): string => `${Math.floor(shareOf(done, total) * 100)} %`;

const shareOf = (done: number, total: number): number => (total === 0 ? 1 : Math.min(1, done / total));
