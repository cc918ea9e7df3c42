import { existsSync } from 'node:fs';
import { Command } from 'commander';
import type { Write } from '../../serve/may-write.ts';
import { archivePath, type CommonOptions, type Context, withArchive } from '../context.ts';
import { wholeNumber } from '../number-option.ts';
import { write } from '../terminal.ts';

const EXAMPLES = `
If the port is taken, the next free one is used.

Examples:
  hearsay serve
  hearsay serve --archive bridge.db --port 8080
`;

export function serveCommand({ terminal }: Context): Command {
  return new Command('serve')
    .description('open the reading room and the HTTP API on this machine')
    .option('--port <n>', 'the port; 0 takes any free one', wholeNumber(0, 65_535), 4717)
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option('--read-only', 'change nothing: no adding of files, no topics, no corrections')
    .addHelpText('after', EXAMPLES)
    .action(async (_: unknown, command: Command) => {
      type Options = CommonOptions & { readonly port: number; readonly host: string; readonly readOnly?: boolean };
      const options = command.optsWithGlobals<Options>();
      const { port, host, json, readOnly = false } = options;
      const { serve } = await import('../../serve/listen.ts');
      const path = archivePath(options, terminal);
      const change: Write = (work) => withArchive(path, 'write', work);
      // Whoever begins with nothing begins on the page: files are dropped there.
      if (!readOnly && !existsSync(path)) {
        await withArchive(path, 'write', async () => {});
        await write(terminal.stderr, `hearsay: ${path} is new; drop files on the page to fill it\n`);
      }
      await withArchive(path, 'read', async (archive) => {
        const room = await serve({ archive, port, host, ...(readOnly ? {} : { write: change }) });
        // Before the address is told: whoever reads it may close the room at once.
        const closed = new Promise<void>((resolve) => {
          terminal.onInterrupt(resolve);
        });
        if (json) await write(terminal.stdout, `${JSON.stringify({ url: room.url, port: room.port })}\n`);
        else await write(terminal.stderr, `hearsay: reading room on ${room.url} (Ctrl-C closes it)\n`);
        await closed;
        await room.close();
      });
    });
}
