import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { openArchive } from '../../../src/archive/open-archive.ts';
import type { ErrorBody, ReuseBody } from '../../../src/serve/api.ts';
import { createApp } from '../../../src/serve/create-app.ts';
import { FERRY, ORCHARD } from '../../unit/reuse/articles.ts';
import { exampleArticle } from '../archive/example-articles.ts';

describe('/api/articles/ID/reuse', () => {
  let archive: Archive;
  const text = `${ORCHARD}\n\n${FERRY.split('\n').slice(1, 3).join('\n')}\n\nFerries are few in the county.`;

  beforeAll(async () => {
    archive = await openArchive(':memory:');
    const example = exampleArticle({ id: 'herald', outlet: 'Bay Herald', published: '2031-03-04', said: [] });
    await archive.store({ ...example, text: FERRY });
    await archive.store({ ...example, id: 'post', outlet: 'Oster Post', published: '2031-03-09', text });
    await archive.compareTexts();
  });
  afterAll(() => archive.close());

  const ask = async <Body>(id: string, status = 200): Promise<Body> => {
    const response = await createApp(archive, { webRoot: '/nowhere' }).request(`/api/articles/${id}/reuse`);
    expect(response.status).toBe(status);
    return (await response.json()) as Body;
  };

  it('gives the other article, the shared words in both, and the words around them there', async () => {
    const { shared, compared } = await ask<ReuseBody>('herald');
    expect(compared).toBe(true);
    expect(shared).toMatchObject([
      { other: { id: 'post', outlet: 'Oster Post', published: '2031-03-09' }, direction: 'to other', because: 'date' },
    ]);
    const [{ here, there, passage } = { here: [0, 0], there: [0, 0], passage: { text: '', start: 0 } }] =
      shared[0]?.passages ?? [];
    expect(FERRY.slice(...here)).toMatch(/^The crew dropped[\s\S]*swell eased$/);
    expect(passage.text.slice(there[0] - passage.start, there[1] - passage.start)).toBe(FERRY.slice(...here));
    expect(shared[0]).not.toHaveProperty('text');
  });

  it('knows no article it does not hold', async () => {
    expect((await ask<ErrorBody>('nobody', 404)).error.code).toBe('serve.no-article');
  });
});
