import { Hono } from 'hono';
import type { ArchiveReader } from '../archive/archive.ts';
import type { EntityReader } from '../archive/entity-archive.ts';
import { HearsayError } from '../errors.ts';
import { apiRoutes } from './api-routes.ts';
import { asHearsayError, errorResponse } from './error-response.ts';
import { feedRoute } from './feed-route.ts';
import { mayWrite, readOnly, type Write } from './may-write.ts';
import { ownHostOnly } from './own-host.ts';
import { securityHeaders } from './security-headers.ts';
import { webPages } from './web-pages.ts';
import { findWebRoot } from './web-root.ts';

interface AppOptions {
  /** Folder of the built page; `dist/web` of this package unless told. */
  readonly webRoot?: string;
  /** The address listened on; requests under a foreign name are refused. Every name is let in unless told. */
  readonly listensOn?: string;
  /** How to change the archive; the room only reads unless told. */
  readonly write?: Write;
  /** The time, noted with topics and visits. */
  readonly now?: () => Date;
  /** Told about errors that are not the asker's. */
  readonly onUnexpected?: (cause: unknown) => void;
}

/**
 * The reading room as a function from request to response: JSON under `/api`, the page everywhere else.
 * Opens no port, so tests ask it with `app.request()`.
 */
export function createApp(
  archive: ArchiveReader & EntityReader,
  {
    webRoot = findWebRoot(),
    listensOn,
    write = readOnly,
    now = () => new Date(),
    onUnexpected = console.error,
  }: AppOptions = {},
): Hono {
  const app = new Hono();
  app.use(securityHeaders);
  if (listensOn !== undefined) app.use(ownHostOnly(listensOn));
  app.use(mayWrite(write));
  app.use('/api/*', async (c, next) => {
    await next();
    c.res.headers.set('Cache-Control', 'no-store');
  });
  app.route('/api', apiRoutes(archive, { write, now, onUnexpected }));
  app.all('/api', (c) => errorResponse(unknownRoute(c.req.path)));
  app.all('/api/*', (c) => errorResponse(unknownRoute(c.req.path)));
  app.route('/', feedRoute(archive, now));
  app.get('*', webPages(webRoot));
  app.onError((thrown) => {
    const error = asHearsayError(thrown);
    if (error.code === 'serve.unexpected') onUnexpected(error.cause);
    return errorResponse(error);
  });
  app.notFound((c) => errorResponse(unknownRoute(c.req.path)));
  return app;
}

const unknownRoute = (path: string): HearsayError =>
  new HearsayError('serve.unknown-route', 'There is nothing at this address.', { detail: path });
