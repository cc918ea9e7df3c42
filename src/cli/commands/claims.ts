import { Command } from 'commander';
import { archivePath, type CommonOptions, type Context, withArchive } from '../context.ts';
import { wholeNumber } from '../number-option.ts';
import { claimTable } from '../print/claims.ts';
import { widthOf } from '../style.ts';
import { write } from '../terminal.ts';

const EXAMPLES = `
"origins" counts unconnected origins; 1–3 means one for certain, three if every unnamed source is someone else.

Examples:
  hearsay claims
  hearsay claims crane --limit 5
`;

export function claimsCommand({ terminal }: Context): Command {
  return new Command('claims')
    .description('list claims with the outlets that print them and the origins they go back to')
    .argument('[words...]', 'keep claims that have all these words, in their text or their origins')
    .option('--limit <n>', 'print at most this many', wholeNumber(1), 20)
    .addHelpText('after', EXAMPLES)
    .action(async (words: string[], _: unknown, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions & { readonly limit: number }>();
      const { claims } = await import('../../verbs/claims.ts');
      const asked = words.length === 0 ? {} : { words: words.join(' ') };
      const found = await withArchive(archivePath(options, terminal), 'read', (archive) =>
        claims(archive, { ...asked, limit: options.limit }),
      );
      const { stdout, stderr } = terminal;
      if (options.json) return await write(stdout, `${JSON.stringify({ claims: found })}\n`);
      if (found.length === 0) return await write(stderr, 'hearsay: no claims found\n');
      await write(stdout, claimTable(found, stdout.isTTY ? widthOf(stdout) : null));
    });
}
