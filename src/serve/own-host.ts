import { isIP } from 'node:net';
import type { MiddlewareHandler } from 'hono';
import { HearsayError } from '../errors.ts';

/** True for an address that only this machine can reach. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);

/** The name in a `Host` header, without its port and the brackets of IPv6. */
const nameIn = (header: string): string =>
  header
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .toLowerCase();

/**
 * Refuses requests that reached the reading room under a name that is not its own. Without this, a page elsewhere could
 * point its own name at this machine and read the archive through the reader's browser (DNS rebinding). An IP address
 * cannot be pointed elsewhere, so a room open to the network answers to all of them.
 *
 * @param listensOn - the address or name it was told to listen on
 */
export function ownHostOnly(listensOn: string): MiddlewareHandler {
  const own = listensOn.toLowerCase();
  const isOwn = isLoopback(own)
    ? isLoopback
    : (name: string) => name === own || name === 'localhost' || isIP(name) !== 0;
  return async (c, next) => {
    const host = c.req.header('host') ?? new URL(c.req.url).host;
    if (!isOwn(nameIn(host))) {
      throw new HearsayError('serve.foreign-host', 'This reading room does not answer to that name.', { detail: host });
    }
    await next();
  };
}
