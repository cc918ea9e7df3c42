import { Command } from 'commander';
import { archivePath, type CommonOptions, type Context, withArchive } from '../context.ts';
import { plural, traceTree } from '../print/trace-tree.ts';
import { styleOf } from '../style.ts';
import { write } from '../terminal.ts';

const EXAMPLES = `
Of the claims that have all the words the largest is shown; if none has them all, the one that fits best.

Examples:
  hearsay trace "the crane was inspected"
  hearsay trace c3f0a1b2c4d5e6f7
`;

export function traceCommand({ terminal }: Context): Command {
  return new Command('trace')
    .description('show the chains of one claim as a tree: origins, relays, outlets, articles')
    .argument('<claim...>', 'the id of a claim, or words of it')
    .addHelpText('after', EXAMPLES)
    .action(async (words: string[], _: unknown, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions>();
      const { trace } = await import('../../verbs/trace.ts');
      const found = await withArchive(archivePath(options, terminal), 'read', (archive) =>
        trace(archive, words.join(' ')),
      );
      const { stdout, stderr, env } = terminal;
      const { length } = found.others;
      if (length > 0 && !options.json)
        await write(
          stderr,
          `hearsay: ${plural(length, 'other claim has', 'other claims have')} these words too; "hearsay claims" lists them\n`,
        );
      await write(stdout, options.json ? `${JSON.stringify(found)}\n` : traceTree(found, styleOf(stdout, env)));
    });
}
