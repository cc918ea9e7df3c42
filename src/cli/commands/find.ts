import { Command } from 'commander';
import { archivePath, type CommonOptions, type Context, withArchive } from '../context.ts';
import { wholeNumber } from '../number-option.ts';
import { hitList } from '../print/hits.ts';
import { styleOf, widthOf } from '../style.ts';
import { write } from '../terminal.ts';

const EXAMPLES = `
A hit has all the words. "Two words" in quotation marks stay together; word* is a beginning. -word may not occur.
source:NAME outlet:NAME before:DATE after:DATE date:DATE stance:WORD origin:KIND place:NAME language:CODE keep what fits.

Examples:
  hearsay find crane harbour
  hearsay find '"safety certificate" inspect*'
  hearsay find 'crane -ferry outlet:"Bay Wire" after:2031-03 stance:denies'
`;

export function findCommand({ terminal }: Context): Command {
  return new Command('find')
    .description('search articles, statements, claims and sources')
    .argument('<words...>', 'words to look for')
    .option('--limit <n>', 'print at most this many', wholeNumber(1), 20)
    .addHelpText('after', EXAMPLES)
    .action(async (words: string[], _: unknown, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions & { readonly limit: number }>();
      const { find } = await import('../../verbs/find.ts');
      const asked = words.join(' ');
      const hits = await withArchive(archivePath(options, terminal), 'read', (archive) =>
        find(archive, asked, { limit: options.limit }),
      );
      const { stdout, stderr, env } = terminal;
      if (options.json) return await write(stdout, `${JSON.stringify({ hits })}\n`);
      if (hits.length === 0) return await write(stderr, `hearsay: nothing has all these words: ${asked}\n`);
      await write(stdout, hitList(hits, styleOf(stdout, env), widthOf(stdout)));
    });
}
