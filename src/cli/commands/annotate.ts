import { Command } from 'commander';
import type { CommonOptions, Context } from '../context.ts';
import { reportError } from '../report-error.ts';
import { write } from '../terminal.ts';
import { explainStatements } from './annotate-explain.ts';
import { articleInput } from './article-input.ts';

const EXAMPLES = `
It reads what "hearsay read" prints: reports are cut into articles first.

With --explain it prints, for people, why each statement is as it is: the rule behind each link of its chain, how the name
was found, and what made its words source, cue or content. WHAT is the id of a statement, its first digits, or words that
the statement or its chain has. Without WHAT all statements are explained, which takes several times as long as finding
them.

Examples:
  hearsay read digest.txt | hearsay annotate > annotated.jsonl
  echo '{"id":"1","text":"The bridge is safe, the mayor said."}' | hearsay annotate
  hearsay read digest.txt | hearsay annotate --explain "crane brakes"
  hearsay annotate articles.jsonl --explain s84eb37ebb1863144
`;

interface Options extends CommonOptions {
  readonly explain?: string | true;
}

export function annotateCommand(context: Context): Command {
  const { terminal, fail } = context;
  return new Command('annotate')
    .description('find statements, sources and chains: article JSONL → annotated JSONL')
    .argument('[file]', 'article JSONL; - or nothing is the standard input')
    .option('--explain [what]', 'say why instead: of all statements, or of those with this id or these words')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string | undefined, _: unknown, command: Command) => {
      const { json = false, explain } = command.optsWithGlobals<Options>();
      if (explain !== undefined) return await explainStatements({ context, explain, file, json });
      const { annotateLines } = await import('../../verbs/annotate.ts');
      const { stream, placeOf } = await articleInput(terminal, file);
      for await (const line of annotateLines(stream)) {
        if (line.kind === 'annotated') {
          await write(terminal.stdout, `${line.record}\n`);
          continue;
        }
        fail(1);
        await reportError(terminal, line.error, { json, file: placeOf(line) });
      }
    });
}
