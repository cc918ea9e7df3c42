import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { openArchive } from '../../../src/archive/open-archive.ts';
import type { SearchBody } from '../../../src/serve/api.ts';
import { createApp } from '../../../src/serve/create-app.ts';
import { EXAMPLES } from '../archive/example-articles.ts';

let archive: Archive;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  archive = await openArchive(':memory:');
  for (const article of EXAMPLES) await archive.store(article);
  await archive.corroborate();
  await archive.gather();
  app = createApp(archive, { webRoot: '/nowhere' });
});
afterAll(() => archive.close());

async function search(typed: string, more = ''): Promise<SearchBody> {
  const response = await app.request(`/api/search?q=${encodeURIComponent(typed)}${more}`);
  expect(response.status, typed).toBe(200);
  return (await response.json()) as SearchBody;
}

const articlesOf = ({ items }: SearchBody): string[] =>
  items
    .filter(({ kind }) => kind === 'article')
    .map(({ id }) => id)
    .sort();

describe('the search of the API', () => {
  it.each<[string, string[]]>([
    ['crane', ['a1', 'a2', 'a3', 'a4']],
    ['crane -"night ferry"', ['a2', 'a3', 'a4']],
    ['crane outlet:"Evening Lantern" stance:denies', ['a4']],
    ['source:"Mara Quill" before:2031-03-05', ['a1']],
    ['origin:unnamed', ['a3']],
    ['-crane', []],
    ['', []],
  ])('finds the articles that fit %s', async (typed, ids) => {
    expect(articlesOf(await search(typed))).toEqual(ids);
  });

  it('counts what the statements found can be kept by, a facet without its own condition', async () => {
    const { facets } = await search('crane stance:denies');
    expect(facets).toMatchObject({ counted: 5, all: true });
    expect(facets?.stance).toEqual([
      { value: 'asserts', count: 4 },
      { value: 'denies', count: 1 },
    ]);
    expect(facets?.outlet).toEqual([{ value: 'Evening Lantern', count: 1 }]);
    const one = await search('crane outlet:"Harbour Gazette"');
    expect(one.facets?.outlet.length).toBe(3);
    expect(one.facets?.when.map(({ value }) => value)).toEqual(['2031', '2031-03']);
    // Part of a name is no value to choose: it stays a condition.
    expect((await search('crane outlet:gazette')).facets?.outlet).toEqual([{ value: 'Harbour Gazette', count: 1 }]);
    expect((await search('stance:denies')).facets?.stance).toEqual([{ value: 'denies', count: 1 }]);
    expect((await search('crane', '&offset=1')).facets).toBeNull();
  });

  it('gives the hits of one kind alone, and the facets by themselves', async () => {
    const { items } = await search('crane');
    for (const kind of ['claim', 'source', 'statement', 'article'] as const) {
      const of = await search('crane', `&kind=${kind}`);
      expect(of.items, kind).toEqual(items.filter((hit) => hit.kind === kind));
      expect([of.facets, of.because]).toEqual([null, []]);
    }
    expect((await search('crane stance:denies', '&kind=source')).items).toEqual([]);
    const body = await (await app.request('/api/search/facets?q=crane')).json();
    const { facets, query } = await search('crane');
    expect(body).toEqual({ query, facets, because: [] });
    expect(await (await app.request('/api/search/facets?q=')).json()).toMatchObject({ facets: null, because: [] });
    const none = (await (await app.request('/api/search/facets?q=zeppelin')).json()) as SearchBody;
    expect(none.because.map(({ condition }) => condition)).toEqual(['zeppelin']);
    expect((await app.request('/api/search?q=crane&kind=rumour')).status).toBe(400);
  });

  it('keeps what speaks of a place, or of one in a country, and what is in a language', async () => {
    const place = { lat: 1, lon: 1 };
    const far = await openArchive(':memory:');
    const [first, second, third] = EXAMPLES;
    await far.store({
      ...first!,
      language: 'es',
      places: [{ ...place, start: 0, end: 4, name: 'Port Wen', country: 'CL', precision: 'city' }],
    });
    await far.store({
      ...second!,
      places: [{ ...place, start: 0, end: 4, name: 'Fennia', country: 'CL', precision: 'country' }],
    });
    await far.store(third!);
    await far.corroborate();
    app = createApp(far, { webRoot: '/nowhere' });
    for (const [typed, ids] of [
      ['crane place:"port wen"', ['a1']],
      ['crane place:Fennia', ['a1', 'a2']],
      ['crane place:CL', ['a1', 'a2']],
      ['place:Nowhere', []],
      ['crane language:es', ['a1']],
      ['crane language:en place:CL', ['a2']],
    ] as const)
      expect(articlesOf(await search(typed)), typed).toEqual(ids);
    const { facets } = await search('crane');
    expect(facets?.place).toEqual([{ value: 'CL', count: 2 }]);
    expect(facets?.language).toEqual([
      { value: 'en', count: 3 },
      { value: 'es', count: 1 },
    ]);
    expect((await search('crane place:"Port Wen"')).facets?.language).toEqual([{ value: 'es', count: 1 }]);
    app = createApp(archive, { webRoot: '/nowhere' });
    await far.close();
  });

  it('says which condition lets nothing through', async () => {
    const { items, because } = await search('crane zeppelin -ferry outlet:wire');
    expect(items).toEqual([]);
    expect(because).toEqual([
      { condition: 'crane', alone: expect.any(Number), without: 0, rest: 'zeppelin -ferry outlet:wire' },
      { condition: 'zeppelin', alone: 0, without: expect.any(Number), rest: 'crane -ferry outlet:wire' },
      { condition: '-ferry', alone: null, without: 0, rest: 'crane zeppelin outlet:wire' },
      { condition: 'outlet:wire', alone: expect.any(Number), without: 0, rest: 'crane zeppelin -ferry' },
    ]);
    expect(because[1]?.without).toBeGreaterThan(0);
    expect((await search('zeppelin')).because).toEqual([{ condition: 'zeppelin', alone: 0, without: null, rest: '' }]);
    expect((await search('crane')).because).toEqual([]);
  });

  it('says what it understood', async () => {
    expect((await search('crane -ferry after:2031-03')).query).toEqual({
      terms: ['crane'],
      not: ['ferry'],
      conditions: { after: ['2031-03'] },
    });
  });
});
