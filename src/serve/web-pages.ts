import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import type { Context } from 'hono';
import { HearsayError } from '../errors.ts';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** Vite puts a hash of the content in these names, so a browser may keep them for good. */
const HASHED = /^\/assets\//;

/** Addresses of views, which the page draws itself; any other one is answered with the page and status 404. */
const VIEW = /^\/(?:(?:articles|claims|dossiers|outlets|sources|topics)(?:\/[^/]+)?|search|corrections|map)?\/?$/;

/** A path inside `root`, or `null` when the address leads out of it or cannot be a file name. */
export function fileInside(root: string, address: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(address);
  } catch {
    return null;
  }
  if (path.includes('\0') || path.includes('\\')) return null;
  const base = resolve(root);
  const file = resolve(join(base, path));
  return file.startsWith(base + sep) ? file : null;
}

async function readIfFile(file: string | null): Promise<Uint8Array<ArrayBuffer> | null> {
  if (file === null) return null;
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    return null;
  }
}

/** Answers with a built file of the page, or with the page itself for the address of a view. */
export const webPages =
  (root: string) =>
  async (c: Context): Promise<Response> => {
    const address = new URL(c.req.url).pathname;
    const type = CONTENT_TYPES[extname(address)];
    const bytes = type === undefined ? null : await readIfFile(fileInside(root, address));
    if (bytes !== null && type !== undefined) {
      const cache = HASHED.test(address) ? 'public, max-age=31536000, immutable' : 'no-cache';
      return c.body(bytes, 200, { 'Content-Type': type, 'Cache-Control': cache });
    }
    if (HASHED.test(address)) throw new HearsayError('serve.unknown-route', 'No such file.', { detail: address });
    const page = await readIfFile(join(root, 'index.html'));
    if (page === null) throw new HearsayError('serve.not-built', 'The page has not been built yet.');
    const status = VIEW.test(address) ? 200 : 404;
    return c.body(page, status, { 'Content-Type': CONTENT_TYPES['.html']!, 'Cache-Control': 'no-cache' });
  };
