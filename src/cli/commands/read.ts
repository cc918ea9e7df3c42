import { Command } from 'commander';
import type { CommonOptions, Context } from '../context.ts';
import { reportError } from '../report-error.ts';
import { write } from '../terminal.ts';

const EXAMPLES = `
Examples:
  hearsay read digest.txt > articles.jsonl
  curl -s https://example.org/report.html | hearsay read - | hearsay annotate
`;

export function readCommand({ terminal, fail }: Context): Command {
  return new Command('read')
    .description('cut files into articles: text, digests, saved HTML pages, JSONL → article JSONL')
    .argument('<files...>', 'files to read; - is the standard input')
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], _: unknown, command: Command) => {
      const { json = false } = command.optsWithGlobals<CommonOptions>();
      const { read } = await import('../../verbs/read.ts');
      for await (const reading of read(files, { stdin: terminal.stdin })) {
        if (reading.kind === 'article') {
          await write(terminal.stdout, `${JSON.stringify(reading.article)}\n`);
          continue;
        }
        fail(1);
        await reportError(terminal, reading.error, { json, file: reading.file });
      }
    });
}
