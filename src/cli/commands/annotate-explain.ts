import { existsSync } from 'node:fs';
import { HearsayError } from '../../errors.ts';
import type { Context } from '../context.ts';
import { explainProgress } from '../explain-progress.ts';
import { explanationText, legendText } from '../print/explanation.ts';
import { reportError } from '../report-error.ts';
import { plain, styleOf, widthOf } from '../style.ts';
import { write } from '../terminal.ts';
import { articleInput } from './article-input.ts';

interface Asked {
  readonly context: Context;
  /** What stood behind `--explain`; `true` for nothing. */
  readonly explain: string | true;
  readonly file: string | undefined;
  readonly json: boolean;
}

/** `hearsay annotate --explain`: the reasons as text on a screen, as one record a line with `--json`. */
export async function explainStatements({ context: { terminal, fail }, json, ...asked }: Asked): Promise<void> {
  const { explainLines, nothingExplained } = await import('../../verbs/annotate-explain.ts');
  const { file, wanted } = fileAndWanted(asked);
  const { stream, placeOf } = await articleInput(terminal, file);
  const { stdout, stderr, env } = terminal;
  const [style, width] = [styleOf(stdout, env), widthOf(stdout)];
  const progress = explainProgress(terminal);
  let told = 0;
  try {
    for await (const line of explainLines(stream, wanted, progress)) {
      if (line.kind === 'failed') {
        progress.end();
        fail(1);
        await reportError(terminal, line.error, { json, file: placeOf(line) });
        if (line.error.code === 'intake.not-jsonl') return;
        continue;
      }
      if (told === 0 && !json) await write(stdout, legendText(style, width));
      told++;
      const { explanation } = line;
      await write(
        stdout,
        json ? `${JSON.stringify(explanation)}\n` : `\n${explanationText(explanation, style, width)}`,
      );
      progress.onExplained();
    }
  } finally {
    progress.end();
  }
  if (told > 0) return;
  const nothing = nothingExplained(wanted);
  if (typeof nothing !== 'string') throw nothing;
  const toDo = wanted === '' ? '' : ' — Use fewer words, or none to see every statement.';
  if (!json) await write(stderr, `hearsay: ${plain(nothing)}${toDo}\n`);
}

/** How a file that articles are read from may be called; "and/or" is no file. */
const LIKE_A_FILE = /^(?:~|\.{0,2})[/\\]|\.(?:jsonl?|ndjson|txt|html?)$/iu;

/**
 * What stands behind `--explain`, and the file. A lone word behind the option that names a file is the file:
 * `--explain articles.jsonl`.
 *
 * @throws {HearsayError} where a file is named that is not there: the words would wait for the standard input
 */
function fileAndWanted({ explain, file }: Pick<Asked, 'explain' | 'file'>): { file: string; wanted: string } {
  if (explain === true) return { file: file ?? '-', wanted: '' };
  const isFile = explain === '-' || existsSync(explain);
  if (file === undefined) {
    if (isFile) return { file: explain, wanted: '' };
    if (LIKE_A_FILE.test(explain)) throw new HearsayError('intake.not-found', `${explain}: there is no such file`);
    return { file: '-', wanted: explain };
  }
  if (isFile && file !== '-' && !existsSync(file))
    throw new HearsayError('cli.usage', `${file}: there is no such file; did you mean --explain "${file}" ${explain}?`);
  return { file, wanted: explain };
}
