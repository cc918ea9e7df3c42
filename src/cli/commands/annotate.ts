import { createReadStream } from 'node:fs';
import { Command } from 'commander';
import { HearsayError } from '../../errors.ts';
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
      const stream = file === '-' ? terminal.stdin : createReadStream(file);
      try {
        for await (const line of annotateLines(stream)) {
          if (line.kind === 'annotated') {
            await write(terminal.stdout, `${line.record}\n`);
            continue;
          }
          fail(1);
          await reportError(terminal, line.error, { json, file: `${file === '-' ? 'stdin' : file}:${line.number}` });
        }
      } catch (error) {
        throw openProblem(error, file);
      }
    });
}

function openProblem(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return new HearsayError('intake.not-found', `${file}: there is no such file`);
  if (code === 'EACCES') return new HearsayError('intake.no-permission', `${file}: you may not read it`);
  if (code === 'EISDIR') return new HearsayError('intake.directory', `${file}: this is a folder`);
  return error;
}
