import type { MiddlewareHandler } from 'hono';
import { HearsayError } from '../errors.ts';

const LOOPBACK_NAMES: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** True for an address that only this machine can reach. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);

/** The name in a `Host` header, without its port. */
const nameIn = (header: string): string => header.replace(/:\d+$/, '').toLowerCase();

/**
 * Refuses requests that reached this machine under another name. Without this, a page elsewhere could point its own name
 * at 127.0.0.1 and read the archive through the reader's browser (DNS rebinding).
 */
export const loopbackHostOnly: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? new URL(c.req.url).host;
  const name = nameIn(host);
  if (!LOOPBACK_NAMES.has(name) && !isLoopback(name)) {
    throw new HearsayError('serve.foreign-host', 'This reading room answers this machine only.', { detail: host });
  }
  await next();
};
