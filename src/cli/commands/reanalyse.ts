import { Command } from 'commander';
import { archivePath, type CommonOptions, type Context, withArchive } from '../context.ts';
import { correctionLine } from '../print/corrections.ts';
import { plural } from '../print/trace-tree.ts';
import { showReanalysis } from '../progress.ts';
import { reportError } from '../report-error.ts';
import { write } from '../terminal.ts';

const EXAMPLES = `
What was read and what people decided stays as it is; only the analysis is replaced, where this version has a newer one.
Safe to interrupt and to repeat.

Example:
  hearsay reanalyse --archive bridge.db
`;

export function reanalyseCommand({ terminal, fail }: Context): Command {
  return new Command('reanalyse')
    .description('analyse the archive anew where its analysis is older than this version')
    .addHelpText('after', EXAMPLES)
    .action(async (_: unknown, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions>();
      const { reanalyse } = await import('../../verbs/reanalyse.ts');
      await withArchive(archivePath(options, terminal), 'write', async (archive) => {
        const stop = new AbortController();
        const progress = showReanalysis(terminal);
        const listenNoMore = terminal.onInterrupt(() => stop.abort());
        const report = await reanalyse(archive, { signal: stop.signal, onProgress: progress.show }).finally(() => {
          listenNoMore();
          progress.end();
        });
        for (const { article, error } of report.failed)
          await reportError(terminal, error, { json: options.json ?? false, file: article });
        const { articles, reanalysed, failed, interrupted, idle } = report;
        if (options.json)
          await write(
            terminal.stdout,
            `${JSON.stringify({ articles, reanalysed, failed: failed.length, interrupted, idle: idle.map(({ id }) => id) })}\n`,
          );
        else {
          await write(terminal.stderr, `hearsay: ${plural(articles, 'article')} held, ${reanalysed} analysed anew\n`);
          for (const correction of idle)
            await write(terminal.stderr, `hearsay: nobody here is meant now by ${correctionLine(correction)}\n`);
        }
        if (failed.length > 0) fail(1);
        if (interrupted) fail(130);
      });
    });
}
