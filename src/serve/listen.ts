import type { AddressInfo, Server } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { ArchiveReader } from '../archive/archive.ts';
import { HearsayError } from '../errors.ts';
import { createApp } from './create-app.ts';
import { isLoopback } from './loopback-host.ts';

/** "Hearsay" has no number of its own; 4717 is unassigned by IANA. */
const USUAL_PORT = 4717;
/** How many ports are tried, the first included. */
const PORTS_TRIED = 20;

interface ServeOptions {
  readonly archive: ArchiveReader;
  /** The first port tried; 0 takes any free one. */
  readonly port?: number;
  /** The address to listen on; only this machine reaches the usual one. */
  readonly host?: string;
  readonly webRoot?: string;
}

/** A reading room that is open. */
export interface ReadingRoom {
  readonly url: string;
  readonly port: number;
  /** Stops listening and ends open connections. */
  close(): Promise<void>;
}

/** Listens on one port; `null` when another program has it. */
function tryPort(server: Server, port: number, host: string): Promise<AddressInfo | null> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(null);
      else
        reject(
          new HearsayError('serve.cannot-listen', `Cannot listen on ${host}.`, { detail: error.message, cause: error }),
        );
    };
    server.once('error', onError);
    server.listen(port, host, () => {
      server.off('error', onError);
      resolve(server.address() as AddressInfo);
    });
  });
}

/**
 * Opens the reading room on the first free port from `port` on.
 *
 * Errors: `serve.no-free-port` when all of them are taken, `serve.cannot-listen` when the address is not this machine's.
 */
export async function serve({
  archive,
  port = USUAL_PORT,
  host = '127.0.0.1',
  webRoot,
}: ServeOptions): Promise<ReadingRoom> {
  const app = createApp(archive, { loopbackOnly: isLoopback(host), ...(webRoot === undefined ? {} : { webRoot }) });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server & { closeAllConnections(): void };
  const last = port === 0 ? 0 : Math.min(port + PORTS_TRIED - 1, 65_535);
  for (let tried = port; tried <= last; tried++) {
    const address = await tryPort(server, tried, host);
    if (address === null) continue;
    return {
      url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
      port: address.port,
      close: () =>
        new Promise((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    };
  }
  throw new HearsayError('serve.no-free-port', `No free port from ${port} to ${last} on ${host}.`);
}
