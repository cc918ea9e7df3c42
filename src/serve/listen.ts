import type { Server } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { ArchiveReader } from '../archive/archive.ts';
import type { EntityReader } from '../archive/entity-archive.ts';
import { HearsayError } from '../errors.ts';
import { askAhead } from './ask-ahead.ts';
import { createApp } from './create-app.ts';
import type { Write } from './may-write.ts';
import { isLoopback } from './own-host.ts';
import { tryPort } from './try-port.ts';

/** Any number would do; the next ones are tried when it is taken. */
const USUAL_PORT = 4717;
/** How many ports are tried, the first included. */
const PORTS_TRIED = 20;

interface ServeOptions {
  readonly archive: ArchiveReader & EntityReader;
  /** The first port tried; 0 takes any free one. */
  readonly port?: number;
  /** The address to listen on; only this machine reaches the usual one. */
  readonly host?: string;
  readonly webRoot?: string;
  /** How to change the archive; the room only reads unless told, and where other machines reach it. */
  readonly write?: Write;
  /** The time, noted with topics and visits. */
  readonly now?: () => Date;
}

/** A reading room that is open. */
export interface ReadingRoom {
  readonly url: string;
  readonly port: number;
  /** Stops listening and ends open connections. */
  close(): Promise<void>;
}

/**
 * Opens the reading room on the first free port from `port` on.
 *
 * Errors: `serve.no-free-port` when all of them are taken, `serve.port-forbidden` when the system keeps one for itself,
 * `serve.cannot-listen` when the address is not this machine's.
 */
export async function serve({
  archive,
  port = USUAL_PORT,
  host = '127.0.0.1',
  webRoot,
  write,
  now,
}: ServeOptions): Promise<ReadingRoom> {
  const app = createApp(archive, {
    listensOn: host,
    ...(webRoot === undefined ? {} : { webRoot }),
    ...(now === undefined ? {} : { now }),
    ...(write === undefined || !isLoopback(host) ? {} : { write }),
  });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server & { closeAllConnections(): void };
  const last = port === 0 ? 0 : Math.min(port + PORTS_TRIED - 1, 65_535);
  for (let tried = port; tried <= last; tried++) {
    const address = await tryPort(server, tried, host);
    if (address === null) continue;
    const stopAsking = askAhead(app);
    return {
      url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
      port: address.port,
      close: async () => {
        await stopAsking();
        await new Promise<void>((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        });
      },
    };
  }
  throw new HearsayError('serve.no-free-port', `No free port from ${port} to ${last} on ${host}.`);
}
