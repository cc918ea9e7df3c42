import { Command } from 'commander';
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
    .addHelpText('after', EXAMPLES)
    .action(async (_: unknown, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions & { readonly port: number; readonly host: string }>();
      const { port, host, json } = options;
      const { serve } = await import('../../serve/listen.ts');
      await withArchive(archivePath(options, terminal), 'read', async (archive) => {
        const room = await serve({ archive, port, host });
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
