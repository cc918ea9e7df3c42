import { createReadStream } from 'node:fs';
import { Command } from 'commander';
import type { CommonOptions, Context } from '../context.ts';
import { reportError } from '../report-error.ts';
import { write } from '../terminal.ts';

const EXAMPLES = `
Examples:
  hearsay read digest.txt | hearsay annotate > annotated.jsonl
  echo '{"id":"1","text":"The bridge is safe, the mayor said."}' | hearsay annotate
`;

export function annotateCommand({ terminal, fail }: Context): Command {
  return new Command('annotate')
    .description('find statements, sources and chains: article JSONL → annotated JSONL')
    .argument('[file]', 'article JSONL; - or nothing is the standard input', '-')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, _: unknown, command: Command) => {
      const { json = false } = command.optsWithGlobals<CommonOptions>();
      const { annotateLines } = await import('../../verbs/annotate.ts');
      const { chunksOf } = await import('../../verbs/chunks-of.ts');
      const stream = file === '-' ? terminal.stdin : createReadStream(file);
      const name = file === '-' ? 'stdin' : file;
      for await (const line of annotateLines(chunksOf<Uint8Array | string>(stream, name))) {
        if (line.kind === 'annotated') {
          await write(terminal.stdout, `${line.record}\n`);
          continue;
        }
        fail(1);
        await reportError(terminal, line.error, { json, file: `${name}:${line.number}` });
      }
    });
}
