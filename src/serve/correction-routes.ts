import { Hono } from 'hono';
import type { Archive } from '../archive/archive.ts';
import type { EntityReader } from '../archive/entity-archive.ts';
import type { Correction } from '../entities/correction.ts';
import { HearsayError } from '../errors.ts';
import { type CorrectionRequest, correct, undoCorrection } from '../verbs/correct.ts';
import type { CorrectedBody, CorrectionsBody } from './api.ts';
import type { Write } from './may-write.ts';
import { listPage, readPageQuery } from './page-query.ts';
import { readCorrection } from './read-correction.ts';

/** The routes under `/api/corrections`: the layer that `hearsay correct` writes, read and written from the pages. */
export function correctionRoutes(archive: EntityReader, write: Write): Hono {
  const api = new Hono();

  api.get('/corrections', async (c) => {
    const query = readPageQuery((name) => c.req.query(name));
    const newestFirst = [...(await archive.corrections())].reverse();
    return c.json<CorrectionsBody>(
      await listPage(query, async ({ limit, offset }) => newestFirst.slice(offset, offset + limit)),
    );
  });

  api.post('/corrections', async (c) => {
    const { by, request } = readCorrection(await c.req.text());
    const body = await write(async (open) => {
      const correction = await correct(open, request, { by, at: new Date() });
      return { correction, source: await addressOf(open, correction, request) };
    });
    return c.json<CorrectedBody>(body);
  });

  api.post('/corrections/:id/undo', async (c) => {
    const { by } = readCorrection(await c.req.text(), 'who');
    const body = await write(async (open) => {
      const correction = await undoCorrection(open, c.req.param('id'), { by, at: new Date() });
      return { correction, source: await addressOf(open, correction) };
    });
    return c.json<CorrectedBody>(body);
  });

  return api;
}

/** Where what a correction is about now stands: the name, when only one has it, else the id. */
async function addressOf(archive: Archive, { of, from }: Correction, request?: CorrectionRequest): Promise<string> {
  // Of a split one wants to see what is left of the one that was split.
  const sides = request?.action === 'split' ? [...from, ...of] : [...of, ...from];
  for (const { id, name } of sides) {
    const named = await archive.entitiesNamed(name);
    for (const entity of named) {
      const held = await archive.entity(entity.id);
      if (!held?.entity.personas.some((persona) => persona.id === id)) continue;
      const called = await archive.entitiesNamed(entity.name);
      return called.filter(({ alone }) => !alone).length === 1 && !entity.alone ? entity.name : entity.id;
    }
  }
  const [first] = sides;
  if (first === undefined) throw new HearsayError('source.not-found', 'The correction is about nobody.');
  return first.name;
}
