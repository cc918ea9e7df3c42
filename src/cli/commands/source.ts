import { Command } from 'commander';
import { archivePath, type CommonOptions, type Context, withArchive } from '../context.ts';
import { sourceList } from '../print/source.ts';
import { styleOf, widthOf } from '../style.ts';
import { write } from '../terminal.ts';

export function sourceCommand({ terminal }: Context): Command {
  return new Command('source')
    .description('list everything one source said or passed on, oldest first')
    .argument('<name...>', 'the name; part of it is enough when only one source has it')
    .addHelpText('after', '\nExample:\n  hearsay source "Mara Quill"\n')
    .action(async (name: string[], _: unknown, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions>();
      const { source } = await import('../../verbs/source.ts');
      const found = await withArchive(archivePath(options, terminal), 'read', (archive) =>
        source(archive, name.join(' ')),
      );
      const { stdout, env } = terminal;
      const list = options.json
        ? `${JSON.stringify(found)}\n`
        : sourceList(found, styleOf(stdout, env), widthOf(stdout));
      await write(stdout, list);
    });
}
