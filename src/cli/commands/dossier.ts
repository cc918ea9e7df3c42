import { Command, Option } from 'commander';
import type { Dossier } from '../../archive/dossier-archive.ts';
import { archivePath, type CommonOptions, type Context, withArchive } from '../context.ts';
import { day } from '../print/claims.ts';
import { table } from '../print/table.ts';
import { plain, shorten } from '../style.ts';
import { write } from '../terminal.ts';

const EXAMPLES = `
Dossiers are made in the reading room ("hearsay serve"): statements that somebody kept, in an order of theirs.

Examples:
  hearsay dossier
  hearsay dossier "The crane" > crane.md
  hearsay dossier "The crane" --as html > crane.html
`;

interface Options extends CommonOptions {
  readonly as: 'md' | 'html';
}

export function dossierCommand({ terminal }: Context): Command {
  return new Command('dossier')
    .description('list the dossiers, or print one with its chains as numbered footnotes')
    .argument('[name...]', 'its name or id; without one the dossiers are listed')
    .addOption(new Option('--as <form>', 'how to print it').choices(['md', 'html']).default('md'))
    .addHelpText('after', EXAMPLES)
    .action(async (name: string[], _: unknown, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      const { dossier, writeDossier } = await import('../../verbs/dossier.ts');
      const { stdout, now } = terminal;
      await withArchive(archivePath(options, terminal), 'read', async (archive) => {
        if (name.length === 0) {
          const held = await archive.dossiers();
          await write(stdout, options.json ? `${JSON.stringify(held)}\n` : dossierList(held));
          return;
        }
        const report = await dossier(archive, name.join(' '), { now: now() });
        await write(stdout, options.json ? `${JSON.stringify(report)}\n` : writeDossier(report, options.as));
      });
    });
}

const NAME_WIDTH = 50;

function dossierList(held: readonly Dossier[]): string {
  if (held.length === 0) return 'No dossier yet: they are made in the reading room ("hearsay serve").\n';
  const columns = [
    { heading: 'dossier' },
    { heading: 'statements', align: 'right' },
    { heading: 'articles', align: 'right' },
    { heading: 'changed' },
  ] as const;
  return table(
    columns,
    held.map(({ name, items, changedAt }) => [
      shorten(plain(name), NAME_WIDTH),
      String(items.length),
      String(new Set(items.map(({ article }) => article)).size),
      day(changedAt),
    ]),
  );
}
