import { Command } from 'commander';
import { HearsayError } from '../../errors.ts';
import type { CorrectionRequest } from '../../verbs/correct.ts';
import { archivePath, type CommonOptions, type Context, withArchive } from '../context.ts';
import { correctionLine, correctionList } from '../print/corrections.ts';
import { reportError } from '../report-error.ts';
import { write } from '../terminal.ts';

const EXAMPLES = `
NAME is a name that only one has, or the id that "hearsay source" prints. A correction is kept apart from the analysis: it is
taken again after every new one, and can be taken back.

Examples:
  hearsay correct merge "Youssef Haddan" "Yusuf al-Haddan"
  hearsay correct split "Yusuf al-Haddan" "Youssef Haddan"
  hearsay correct rename e1c9f2b7a3d40586 "Yusuf al-Haddan"
  hearsay correct kind "Harbour Radio" outlet --by Mara
  hearsay correct --undo
  hearsay correct --export corrections.jsonl
`;

const STILL_TOGETHER = 'They are still one: another correction, or what the articles say, holds them together.\n';

interface Options extends CommonOptions {
  readonly by?: string;
  readonly undo?: string | true;
  readonly list?: true;
  readonly export?: string;
  readonly import?: string;
}

export function correctCommand(context: Context): Command {
  const { terminal, fail } = context;
  return new Command('correct')
    .description('decide who is who: merge, split, rename, kind; take it back, list, carry over')
    .argument('[what]', 'merge NAME NAME | split NAME SPELLING | rename NAME NAME | kind NAME KIND')
    .argument('[names...]')
    .option('--by <name>', 'who decides (default: your login name)')
    .option('--undo [id]', 'take back the last one, or the one of this id')
    .option('--list', 'list the corrections')
    .option('--export <file>', 'write all corrections as JSONL; - is the standard output')
    .option('--import <file>', 'keep the corrections of such a file')
    .addHelpText('after', EXAMPLES)
    .action(async (what: string | undefined, names: string[], _: unknown, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      const task = taskOf(what, names, options);
      if (options.by?.trim() === '')
        throw new HearsayError('cli.usage', '--by must name somebody; leave it out to sign with your login name');
      const decided = { by: options.by?.trim() ?? loginOf(context), at: terminal.now() };
      const print = (json: unknown, words: string): Promise<void> =>
        write(terminal.stdout, options.json ? `${JSON.stringify(json)}\n` : words);
      const reads = task === 'list' || task === 'export';
      await withArchive(archivePath(options, terminal), reads ? 'read' : 'write', async (archive) => {
        if (task === 'list') {
          const corrections = await archive.corrections();
          const { idleCorrections } = await import('../../verbs/correct.ts');
          const idle = await idleCorrections(archive);
          return await print({ corrections, idle: idle.map(({ id }) => id) }, correctionList(corrections, idle));
        }
        if (task === 'export') {
          const { exportCorrections, saveCorrections } = await import('../../verbs/import-corrections.ts');
          if (options.export !== '-') return await saveCorrections(archive, options.export ?? '');
          for await (const line of exportCorrections(archive)) await write(terminal.stdout, line);
          return;
        }
        if (task === 'import') {
          const [{ importCorrections }, { load }] = await Promise.all([
            import('../../verbs/import-corrections.ts'),
            import('../../verbs/load.ts'),
          ]);
          const { bytes } = await load(options.import!, terminal.stdin);
          const { kept, failed } = await importCorrections(archive, new TextDecoder().decode(bytes));
          for (const { error } of failed)
            await reportError(terminal, error, { json: options.json ?? false, file: options.import });
          if (failed.length > 0) fail(1);
          return await print({ kept, failed: failed.length }, `${kept} kept\n`);
        }
        const { areTogether, correct, undoCorrection } = await import('../../verbs/correct.ts');
        const done =
          task === 'undo'
            ? await undoCorrection(archive, options.undo === true ? null : (options.undo ?? null), decided)
            : await correct(archive, task, decided);
        const together = task === 'undo' && done.action === 'merge' && (await areTogether(archive, done));
        await print(
          { correction: done, ...(task === 'undo' && done.action === 'merge' && { together }) },
          `${correctionLine(done)}\n${together ? STILL_TOGETHER : ''}`,
        );
      });
    });
}

type Task = CorrectionRequest | 'undo' | 'list' | 'export' | 'import';

function taskOf(what: string | undefined, names: readonly string[], options: Options): Task {
  const asked = (['undo', 'list', 'export', 'import'] as const).filter((option) => options[option] !== undefined);
  if (asked.length + (what === undefined ? 0 : 1) !== 1)
    throw new HearsayError(
      'cli.usage',
      'say one thing: merge, split, rename, kind, --undo, --list, --export or --import',
    );
  if (asked[0] !== undefined) return asked[0];
  const [entity = '', second = ''] = names;
  if (names.length !== 2)
    throw new HearsayError('cli.usage', `"correct ${what}" takes two names; put each in quotation marks`);
  switch (what) {
    case 'merge':
      return { action: 'merge', entity, with: second };
    case 'split':
      return { action: 'split', entity, spelling: second };
    case 'rename':
      return { action: 'rename', entity, name: second };
    case 'kind':
      return { action: 'kind', entity, kind: second };
    default:
      throw new HearsayError('cli.usage', `"${what}" is no correction; there are merge, split, rename and kind`);
  }
}

/** The system knows no name for some users of a container. */
function loginOf({ terminal: { login, env } }: Context): string {
  try {
    return login?.() ?? env.USER ?? 'unknown';
  } catch {
    return env.USER ?? 'unknown';
  }
}
