import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { Archive } from '../archive/archive.ts';
import { HearsayError } from '../errors.ts';

/**
 * Does some work with the archive open for writing, under the lock that `hearsay add` takes. The reading room's own archive
 * stays open for reading beside it.
 */
export type Write = <T>(work: (archive: Archive) => Promise<T>) => Promise<T>;

/** The `Write` of a room that only reads. */
export const readOnly: Write = () => {
  throw new HearsayError('serve.read-only', 'This reading room only reads.');
};

const READS: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/** A form of another page can send none of these without asking first, but the second, which says where it comes from. */
const BODIES = /^(?:application\/json|multipart\/form-data|application\/octet-stream)(?:;|$)/i;

/**
 * Guards every request that is not a reading one, in one place: an address that takes its method, a page of this very room
 * (or a program that is no browser), a body of a known type, and a room that may write at all.
 *
 * @throws {HearsayError} `serve.method`, `serve.cross-site`, `serve.body-type`, `serve.read-only`
 */
export function mayWrite(write: Write): MiddlewareHandler {
  return async (c, next) => {
    const { method } = c.req;
    if (READS.has(method)) return next();
    if (!matchedRoutes(c).some((route) => route.method === method))
      throw new HearsayError('serve.method', `${method} is not possible here.`, { detail: c.req.path });
    if (!isOwnPage(c)) throw new HearsayError('serve.cross-site', 'Only pages of this reading room may change it.');
    const type = c.req.header('content-type') ?? '';
    if (method !== 'DELETE' && !BODIES.test(type))
      throw new HearsayError('serve.body-type', 'The body must be JSON, a form with files, or a file.', {
        detail: type.slice(0, 80) || 'no Content-Type',
      });
    if (write === readOnly) throw new HearsayError('serve.read-only', 'This reading room only reads.');
    return next();
  };
}

/** Every browser says from where a writing request comes; what says nothing is no browser, and has no reader to misuse. */
function isOwnPage(c: Context): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const origin = c.req.header('origin');
  if (origin === undefined) return true;
  const host = c.req.header('host') ?? new URL(c.req.url).host;
  return URL.canParse(origin) && new URL(origin).host.toLowerCase() === host.toLowerCase();
}
