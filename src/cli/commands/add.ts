import { existsSync, realpathSync } from 'node:fs';
import { Command } from 'commander';
import { HearsayError } from '../../errors.ts';
import type { AddReport } from '../../verbs/add.ts';
import { archivePath, type CommonOptions, type Context, withArchive } from '../context.ts';
import { plural } from '../print/trace-tree.ts';
import { showProgress } from '../progress.ts';
import { reportError } from '../report-error.ts';
import { type Terminal, write } from '../terminal.ts';
import { addLists, type ListOptions } from './add-lists.ts';

const EXAMPLES = `
Safe to interrupt and to repeat: what is held already is passed over.

Examples:
  hearsay add digest.txt
  hearsay add reports/ pages/ --archive bridge.db
  hearsay add --watchlist targets.simple.csv
`;

export function addCommand({ terminal, fail }: Context): Command {
  return new Command('add')
    .description('read, annotate and store files and folders, and form claims')
    .argument('[paths...]', 'files, and folders with everything in them; - is the standard input')
    .option('--watchlist <file>', 'mark who may be on it: OpenSanctions’ targets.simple.csv, or FollowTheMoney JSONL')
    .option('--outlets <file>', 'add outlets from a CSV file with the columns of docs/entities.md')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], _: unknown, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions & ListOptions>();
      const path = archivePath(options, terminal);
      refuseAddresses(paths);
      const lists = options.watchlist !== undefined || options.outlets !== undefined;
      if (paths.length === 0 && !lists) throw new HearsayError('cli.usage', "missing required argument 'paths'");
      if (lists) await addLists({ terminal, fail }, path, options);
      if (paths.length === 0) return;
      const { add } = await import('../../verbs/add.ts');
      await withArchive(path, 'write', async (archive) => {
        const stop = new AbortController();
        const progress = showProgress(terminal);
        const listenNoMore = terminal.onInterrupt(() => stop.abort());
        const report = await add(archive, paths, {
          signal: stop.signal,
          onProgress: progress.show,
          now: terminal.now,
          except: ownFiles(path),
          stdin: terminal.stdin,
        }).finally(() => {
          listenNoMore();
          progress.end();
        });
        const counts = await archive.counts();
        await tell(terminal, report, options.json ?? false);
        if (options.json)
          await write(terminal.stdout, `${JSON.stringify({ ...summary(report), archive: { path, ...counts } })}\n`);
        else await write(terminal.stderr, `hearsay: ${path} holds ${held(counts)}\n`);
        if (report.failed.length > 0 || report.skipped.length > 0) fail(1);
        if (report.interrupted) fail(130);
      });
    });
}

function refuseAddresses(paths: readonly string[]): void {
  const address = paths.find((path) => /^https?:\/\//i.test(path));
  if (address === undefined) return;
  throw new HearsayError('cli.usage', `${address}: pages are not fetched; save the page and add the file`);
}

/** The archive and its logs, so that `hearsay add .` does not read them. */
const ownFiles = (path: string): ReadonlySet<string> =>
  new Set(
    ['', '-wal', '-shm'].map((ending) => path + ending).flatMap((file) => (existsSync(file) ? realpathSync(file) : [])),
  );

async function tell(terminal: Terminal, report: AddReport, json: boolean): Promise<void> {
  for (const { file, error } of report.failed) await reportError(terminal, error, { json, file });
  for (const { file, error } of report.skipped) await reportError(terminal, error, { json, file });
  if (json) return;
  const { added, unchanged, reanalysed } = report.articles;
  const counts = [
    `${plural(added, 'article')} added`,
    unchanged > 0 && `${unchanged.toLocaleString('en')} held already`,
    reanalysed > 0 && `${reanalysed.toLocaleString('en')} analysed anew`,
    report.failed.length > 0 && `${plural(report.failed.length, 'input')} failed`,
    report.skipped.length > 0 && `${plural(report.skipped.length, 'record')} left out`,
  ];
  await write(terminal.stderr, `hearsay: ${plural(report.files, 'file')} read: ${counts.filter(Boolean).join(', ')}\n`);
  if (report.interrupted) {
    await write(terminal.stderr, 'hearsay: stopped as asked; run the same command again to go on\n');
  }
}

const summary = ({ files, articles, statements, skipped, failed, interrupted }: AddReport) => ({
  files,
  articles,
  statements,
  skipped: skipped.map(({ error, ...part }) => ({ ...part, ...error.toJSON() })),
  failed: failed.map(({ file, error }) => ({ file, ...error.toJSON() })),
  interrupted,
});

const held = ({
  articles,
  statements,
  claims,
  sources,
}: Readonly<Record<'articles' | 'statements' | 'claims' | 'sources', number>>) =>
  [
    plural(articles, 'article'),
    plural(statements, 'statement'),
    plural(claims, 'claim'),
    plural(sources, 'source'),
  ].join(', ');
