import { Hono } from 'hono';
import type { AddProgress, AddReport } from '../verbs/add.ts';
import type { DropBody, DropLine, DropReport } from './api.ts';
import { DROP_LIMITS, drops } from './drops.ts';
import { asHearsayError } from './error-response.ts';
import { lineStream } from './line-stream.ts';
import type { Write } from './may-write.ts';

/** Between two lines of progress. */
const LINE_EVERY_MS = 100;

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
        const report = await write((archive) => add(archive, paths, options));
        tell({ stage: 'done', report: reportOf(report) });
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

const reportOf = ({ files, articles, failed, skipped, interrupted }: AddReport): DropReport => ({
  files,
  articles,
  failed: [...failed, ...skipped].map(({ file, error }) => ({ file, ...error.toJSON() })),
  interrupted,
});
