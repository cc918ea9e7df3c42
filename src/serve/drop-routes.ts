import { Hono } from 'hono';
import type { TopicArticle, TopicFilter } from '../archive/topic-archive.ts';
import type { AddProgress, AddReport } from '../verbs/add.ts';
import type { DropBody, DropLine, DropReport } from './api.ts';
import { DROP_LIMITS, drops } from './drops.ts';
import { asHearsayError } from './error-response.ts';
import { lineStream } from './line-stream.ts';
import type { Write } from './may-write.ts';

/** Between two lines of progress. */
const LINE_EVERY_MS = 100;
/** Articles added that the report names; the others are counted. */
const NAMED = 5;
const EVERY: TopicFilter = { words: '', outlet: null, source: null, place: null };

/** The routes under `/api/drops`: files are sent one by one, and then added as `hearsay add` does, with progress. */
export function dropRoutes(write: Write, now: () => Date, onUnexpected: (cause: unknown) => void): Hono {
  const routes = new Hono();
  const held = drops(now);

  routes.post('/', async (c) => c.json<DropBody>({ id: await held.open(), ...DROP_LIMITS }, 201));

  routes.post('/:id/files', async (c) => {
    await held.put(c.req.param('id'), c.req.query('name') ?? '', c.req.raw.body);
    return c.json({ taken: c.req.query('name') });
  });

  routes.delete('/:id', async (c) => {
    await held.close(c.req.param('id'));
    return c.json({ deleted: c.req.param('id') });
  });

  routes.post('/:id/add', (c) => {
    const id = c.req.param('id');
    const { paths, nameOf } = held.files(id);
    const stop = new AbortController();
    const work = async (tell: (line: DropLine) => void): Promise<void> => {
      try {
        // Models take a while to load: only who adds something waits for them.
        const { add } = await import('../verbs/add.ts');
        const options = { signal: stop.signal, onProgress: nowAndThen(tell, now), now, nameOf };
        const report = await write(async (archive) => {
          const addedAfter = await archive.lastAdded();
          const added = await add(archive, paths, options);
          return reportOf(added, await archive.articlesOn(EVERY, { addedAfter, limit: NAMED }));
        });
        tell({ stage: 'done', report });
      } catch (thrown) {
        const error = asHearsayError(thrown);
        if (error.code === 'serve.unexpected') onUnexpected(error.cause);
        tell({ stage: 'error', ...error.toJSON() });
      }
    };
    c.header('Content-Type', 'application/x-ndjson; charset=utf-8');
    return c.body(lineStream(work, { onCancel: () => stop.abort(), onEnd: () => void held.close(id).catch(() => {}) }));
  });

  return routes;
}

/** Not every article: what is told more often than this is not read. */
function nowAndThen(tell: (line: AddProgress) => void, now: () => Date): (progress: AddProgress) => void {
  let toldMs = 0;
  return (progress) => {
    const nowMs = now().getTime();
    if (nowMs - toldMs < LINE_EVERY_MS) return;
    toldMs = nowMs;
    tell(progress);
  };
}

const reportOf = (
  { files, articles, failed, skipped, interrupted }: AddReport,
  added: readonly TopicArticle[],
): DropReport => ({
  files,
  articles,
  added: added.map(({ id, title, outlet, published }) => ({ id, title, outlet, published })),
  failed: [...failed, ...skipped].map(({ file, error }) => ({ file, ...error.toJSON() })),
  interrupted,
});
