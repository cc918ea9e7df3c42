import { createReadStream, existsSync } from 'node:fs';
import type { Context } from '../context.ts';
import { explanationText } from '../print/explanation.ts';
import { reportError } from '../report-error.ts';
import { styleOf, widthOf } from '../style.ts';
import { write } from '../terminal.ts';

interface Asked {
  readonly context: Context;
  /** What stood behind `--explain`; `true` for nothing. */
  readonly explain: string | true;
  readonly file: string | undefined;
  readonly json: boolean;
}

/**
 * `hearsay annotate --explain`: the reasons as text on a screen, as one record a line with `--json`.
 *
 * A lone word behind the option that names a file is the file: `--explain annotated.jsonl`.
 */
export async function explainStatements({ context: { terminal, fail }, explain, file, json }: Asked): Promise<void> {
  const { explainLines } = await import('../../verbs/annotate-explain.ts');
  const { chunksOf } = await import('../../verbs/chunks-of.ts');
  const lone = file === undefined && explain !== true && (explain === '-' || existsSync(explain));
  const path = (lone ? explain : file) ?? '-';
  const wanted = lone || explain === true ? '' : explain;
  const { stdin, stdout, stderr, env } = terminal;
  const name = path === '-' ? 'stdin' : path;
  const stream = path === '-' ? stdin : createReadStream(path);
  let told = 0;
  for await (const line of explainLines(chunksOf<Uint8Array | string>(stream, name), wanted)) {
    if (line.kind === 'failed') {
      fail(1);
      await reportError(terminal, line.error, { json, file: `${name}:${line.number}` });
      continue;
    }
    for (const explanation of line.result) {
      const gap = told++ === 0 ? '' : '\n';
      const text = json
        ? `${JSON.stringify(explanation)}\n`
        : `${gap}${explanationText(explanation, styleOf(stdout, env), widthOf(stdout))}`;
      await write(stdout, text);
    }
  }
  if (told === 0 && !json)
    await write(stderr, `hearsay: no statement${wanted === '' ? ' found' : ` has these words: ${wanted}`}\n`);
}
