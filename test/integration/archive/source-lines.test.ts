import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { openArchive } from '../../../src/archive/open-archive.ts';
import { SOURCE_ORDERS } from '../../../src/archive/source-order.ts';
import { createApp } from '../../../src/serve/create-app.ts';
import { exampleArticle } from './example-articles.ts';

const said = (count: number, what: string, origin: string, kind?: 'organisation' | 'document') =>
  Array.from({ length: count }, (_, at) => ({ content: `${what} number ${at}`, origin, ...(kind && { kind }) }));

const articles = [
  exampleArticle({
    id: 'a1',
    outlet: 'Harbour Gazette',
    published: '2031-03-04',
    said: [...said(2, 'a crane', 'Yusuf al-Haddan'), ...said(3, 'a page', 'the log of the tug', 'document')],
  }),
  exampleArticle({
    id: 'a2',
    outlet: 'Morning Tide',
    published: '2031-03-05',
    said: [
      ...said(2, 'a brake', 'Youssef al-Haddan'),
      ...said(1, 'a toll', 'Osric Vane'),
      { content: 'a bell rang', origin: 'Osric Vane', relays: ['Fenn Radio'] },
    ],
  }),
];

let archive: Archive;
beforeEach(async () => {
  archive = await openArchive(':memory:');
  for (const article of articles) await archive.store(article);
  await archive.gather();
});
afterEach(() => archive.close());

const names = (rows: readonly { readonly name: string }[]): string[] => rows.map(({ name }) => name);

describe('the list of sources', () => {
  it('has one line for each under all spellings, and what is nobody by itself', async () => {
    const lines = await archive.sourceLines();
    expect(
      lines.map(({ names: others, asOrigin, asRelay, articles: count, kind }) => [
        others.length,
        asOrigin,
        asRelay,
        count,
        kind,
      ]),
    ).toEqual([
      [1, 4, 0, 2, 'person'],
      [0, 3, 0, 1, 'document'],
      [0, 2, 0, 1, 'person'],
      [0, 0, 1, 1, 'outlet'],
    ]);
    const [haddan] = lines;
    expect([haddan?.name, ...(haddan?.names ?? [])].sort()).toEqual(['Youssef al-Haddan', 'Yusuf al-Haddan']);
    expect((await archive.entity(haddan?.source ?? ''))?.statements).toHaveLength(4);
    expect((await archive.source(lines[1]?.source ?? ''))?.statements).toHaveLength(3);
  });

  it('is sorted as asked for', async () => {
    const first = async (order: (typeof SOURCE_ORDERS)[number]) =>
      (await archive.sourceLines({ order, limit: 2 })).map(({ kind }) => kind);
    expect(await first('passed')).toEqual(['outlet', 'person']);
    expect(await first('articles')).toEqual(['person', 'document']);
    expect(names(await archive.sourceLines({ order: 'name' })).map((name) => name[0])).toEqual(['F', 'O', 't', 'Y']);
  });

  it.each(SOURCE_ORDERS)('comes page by page without a gap, by %s', async (order) => {
    const all = await archive.sourceLines({ order });
    const pages = [0, 1, 2, 3].map((offset) => archive.sourceLines({ order, offset, limit: 1 }));
    expect((await Promise.all(pages)).flat()).toEqual(all);
  });

  it('is searched in all spellings', async () => {
    for (const words of ['yusuf', 'youssef', 'haddan'])
      expect((await archive.sourceLines({ words })).map(({ asOrigin }) => asOrigin)).toEqual([4]);
    expect(names(await archive.sourceLines({ words: 'log tug' }))).toEqual(['the log of the tug']);
    expect(await archive.sourceLines({ words: 'zeppelin' })).toEqual([]);
  });

  it('goes by spelling until names are gathered', async () => {
    const fresh = await openArchive(':memory:');
    for (const article of articles) await fresh.store(article);
    expect((await fresh.sourceLines()).map(({ asOrigin }) => asOrigin)).toEqual([3, 2, 2, 2, 0]);
    await fresh.close();
  });

  it.each([
    ['/api/sources?by=entity&order=fame', 400],
    ['/api/sources?by=fame', 400],
    ['/api/sources?by=entity&order=name&limit=1', 200],
  ])('answers %s with %i', async (path, status) => {
    const response = await createApp(archive, { webRoot: '/nowhere' }).request(path);
    expect(response.status).toBe(status);
  });
});
