import { Command, Option } from 'commander';
import { EXPORT_FORMATS, EXPORTED, type Exported, type ExportFormat } from '../../export/export-as.ts';
import { archivePath, type CommonOptions, type Context, withArchive } from '../context.ts';
import { write } from '../terminal.ts';

const EXAMPLES = `
Examples:
  hearsay export --of claims > claims.jsonl
  hearsay export --format jsonl --of statements | head -1
`;

export function exportCommand({ terminal }: Context): Command {
  return new Command('export')
    .description('print the records of the archive, one a line')
    .addOption(new Option('--format <format>', 'how to write them').choices(EXPORT_FORMATS).default('jsonl'))
    .addOption(new Option('--of <what>', 'which records').choices(EXPORTED).default('articles'))
    .addHelpText('after', EXAMPLES)
    .action(async (_: unknown, command: Command) => {
      type Options = CommonOptions & { readonly format: ExportFormat; readonly of: Exported };
      const options = command.optsWithGlobals<Options>();
      const { exportAs } = await import('../../export/export-as.ts');
      await withArchive(archivePath(options, terminal), 'read', async (archive) => {
        for await (const line of exportAs(archive, options)) await write(terminal.stdout, line);
      });
    });
}
