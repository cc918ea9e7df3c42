import { plural } from './print/trace-tree.ts';
import { drawProgress } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** Before anything is shown: most articles are explained sooner. */
const PATIENCE_MS = 1_000;
/** UTF-16 units of an article whose analysis alone takes so long that somebody may wonder. */
const LONG_ARTICLE = 200_000;

interface ExplainProgress {
  readonly onArticle: (length: number) => void;
  readonly onCount: (statements: number) => void;
  readonly onExplained: () => void;
  readonly end: () => void;
}

/** Progress of `annotate --explain`, on a screen only, and only where the explanations go elsewhere: else they are the progress. */
export function explainProgress(terminal: Terminal): ExplainProgress {
  const { stdout, stderr, now } = terminal;
  const { show, end } = drawProgress(terminal);
  const hidden = stderr.isTTY !== true || stdout.isTTY === true;
  const startedMs = now().getTime();
  let explained = 0;
  let left = 0;
  return {
    onArticle: (length) => {
      if (!hidden && length >= LONG_ARTICLE) show({ words: 'reading a long article …' });
    },
    onCount: (statements) => {
      left = statements;
    },
    onExplained: () => {
      explained++;
      left--;
      if (hidden || now().getTime() - startedMs < PATIENCE_MS) return;
      show({ words: `${plural(explained, 'statement')} explained, ${left.toLocaleString('en')} more in this article` });
    },
    end,
  };
}
