import type { LoadedList } from '../../verbs/load-lists.ts';
import { type CommonOptions, type Context, withArchive } from '../context.ts';
import { plural } from '../print/trace-tree.ts';
import { reportError } from '../report-error.ts';
import { write } from '../terminal.ts';

export interface ListOptions extends CommonOptions {
  readonly watchlist?: string;
  readonly outlets?: string;
}

/** Loads the outlets and the watch list that were named. Lines that cannot be read are told one by one; the rest is kept. */
export async function addLists({ terminal, fail }: Context, path: string, options: ListOptions): Promise<void> {
  const { addOutlets, addWatchList } = await import('../../verbs/load-lists.ts');
  const tell = async (
    file: string,
    what: string,
    { kept, passedOver, marked, replaced, failed }: LoadedList,
  ): Promise<void> => {
    for (const { error } of failed) await reportError(terminal, error, { json: options.json ?? false, file });
    if (failed.length > 0) fail(1);
    const counts = { kept, passedOver, marked, replaced, failed: failed.length };
    if (options.json) return await write(terminal.stdout, `${JSON.stringify({ [what]: { file, ...counts } })}\n`);
    const words = [
      what === 'outlets' ? plural(kept, 'outlet') : plural(kept, 'entry', 'entries'),
      passedOver > 0 && `${passedOver} passed over`,
      what === 'watchlist' && `${plural(marked, 'name')} of the archive may be on it`,
      replaced !== null && `in place of the list of ${replaced.slice(0, 10)}`,
    ];
    await write(terminal.stderr, `hearsay: ${file}: ${words.filter(Boolean).join(', ')}\n`);
  };
  await withArchive(path, 'write', async (archive) => {
    if (options.outlets !== undefined)
      await tell(options.outlets, 'outlets', await addOutlets(archive, options.outlets));
    if (options.watchlist !== undefined)
      await tell(options.watchlist, 'watchlist', await addWatchList(archive, options.watchlist, terminal.now()));
  });
}
