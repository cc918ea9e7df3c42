import type { Hono } from 'hono';

/** What is costly to read from a large archive, and kept: for the first page, then for the map. */
const COSTLY = ['/api/counts', '/api/echo', '/api/claims?limit=8', '/api/articles?limit=8', '/api/places'];

/**
 * Asks a room for what takes it longest, so that the first visitor does not wait for it. One at a time; visitors are answered
 * in between.
 *
 * @returns a function that stops asking, and waits for the answer in hand
 */
export function askAhead(room: Pick<Hono, 'request'>): () => Promise<void> {
  let stopped = false;
  const asked = (async () => {
    for (const path of COSTLY) {
      await new Promise((resolve) => setImmediate(resolve));
      if (stopped) return;
      await room.request(path);
    }
  })();
  return async () => {
    stopped = true;
    await asked;
  };
}
