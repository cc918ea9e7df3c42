import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../../src/serve/create-app.ts';
import { KEYS } from '../../../web/use-keys.ts';
import { CORPUS } from './corpus.ts';
import { memoryArchive } from './memory-archive.ts';

const page = readFileSync(new URL('../../../docs/reading-room.md', import.meta.url), 'utf8');
const app = createApp(memoryArchive(CORPUS), { webRoot: '/nowhere' });

/** Addresses of the API without their parameters, as the page writes them: `/api/claims/ID`. */
const routes = new Set(
  app.routes.flatMap(({ method, path }) =>
    method === 'GET' && path.startsWith('/api/') ? [path.replace(':id', 'ID').replace(':key', 'NAME')] : [],
  ),
);
const described = new Set([...page.matchAll(/^\| `(\/api[^`?]*)/gm)].map(([, path]) => path));

describe('docs/reading-room.md', () => {
  it('describes every address of the API, and no other', () => {
    expect([...described].sort()).toEqual([...routes].sort());
  });

  it('names every key', () => {
    for (const key of KEYS.flatMap(([keys]) => keys)) expect(page).toContain(`\`${key}\``);
  });

  it('shows the error body as it is', async () => {
    const shown = /limit=0'\n(\{.*\})/.exec(page)?.[1];
    expect(JSON.parse(shown ?? '')).toEqual(await (await app.request('/api/claims?limit=0')).json());
  });
});
