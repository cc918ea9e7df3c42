import type { Context } from 'hono';
import { HearsayError } from '../errors.ts';

/** Longest JSON body, in UTF-16 units: a topic or a correction is a few hundred. Source: our choice. */
const LONGEST = 100_000;

/**
 * The JSON object a request brings; what its fields hold is for the caller to look at.
 *
 * @throws {HearsayError} `serve.bad-parameter`
 */
export async function jsonBody<Body extends object>(c: Context): Promise<Partial<Body>> {
  const text = await c.req.text();
  if (text.length > LONGEST) throw new HearsayError('serve.bad-parameter', 'The body is too long.');
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Partial<Body>;
  } catch {
    // Said below, for whatever is no object.
  }
  throw new HearsayError('serve.bad-parameter', 'The body must be one JSON object.');
}
