import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { openArchive } from '../../../src/archive/open-archive.ts';
import type { OutletBody, OutletsBody } from '../../../src/serve/api.ts';
import { createApp } from '../../../src/serve/create-app.ts';
import { FERRY, QUARRY } from '../../unit/reuse/articles.ts';
import { folderWith } from '../cli/hearsay.ts';
import { exampleArticle } from './example-articles.ts';

const BRAKE = 'the brake of the harbour crane had not been inspected since spring';
const BOARD = 'the crane will be taken down before the autumn storms';

const articles = [
  exampleArticle({
    id: 'a1',
    outlet: 'Harbour Gazette',
    published: '2031-03-04',
    said: [
      { content: BRAKE, origin: 'Mara Quill', relays: ['Fenn Radio'] },
      { content: BOARD, origin: 'the Port Board', kind: 'organisation' },
      { content: 'the inquiry will sit in May', origin: 'a port official', kind: 'unnamed' },
    ],
  }),
  exampleArticle({
    id: 'a2',
    outlet: 'The Harbour Gazette',
    published: '2031-03-06',
    said: [
      { content: BRAKE, origin: 'Mara Quill', relays: ['Fenn Radio'] },
      { content: 'the pier stood empty at noon', origin: 'the reporter', kind: 'observation' },
      { content: 'the toll will rise in June', origin: 'not named', kind: 'unnamed' },
    ],
  }),
  exampleArticle({
    id: 'a3',
    outlet: 'Fenn Radio',
    published: null,
    said: [{ content: BOARD, origin: 'Harbour Gazette', kind: 'outlet' }],
  }),
];

let archive: Archive;
beforeEach(async () => {
  archive = await openArchive(':memory:');
  for (const article of articles) await archive.store(article);
  await archive.keepOutlets([
    {
      id: 'harbour gazette',
      names: ['Harbour Gazette'],
      domains: ['gazette.example'],
      country: 'CL',
      language: 'es',
      agency: false,
      link: { says: 'owned by the port', source: 'https://port.example/about' },
    },
  ]);
  await archive.gather();
});
afterEach(() => archive.close());

describe('outlets', () => {
  it('stand once under all the names they print under', async () => {
    const lines = await archive.outletLines();
    expect(
      lines.map(({ names, articles, first, last }) => [names.map(({ name }) => name), articles, first, last]),
    ).toEqual([
      [['Harbour Gazette', 'The Harbour Gazette'], 2, '2031-03-04', '2031-03-06'],
      [['Fenn Radio'], 1, null, null],
    ]);
    expect(lines[0]?.facts).toMatchObject({ country: 'CL', link: { says: 'owned by the port' } });
  });

  it.each(['Harbour Gazette', 'the harbour gazette', 'HARBOUR GAZETTE'])('are found as %s', async (name) => {
    expect((await archive.outletRecord(name))?.articles).toBe(2);
  });

  it('say whom they relay, what of that is here, and on whose word they rest', async () => {
    const record = await archive.outletRecord('Harbour Gazette');
    expect(
      record?.relays.map(({ name, kind, statements, articles, articlesHere }) => [
        name,
        kind,
        statements,
        articles,
        articlesHere,
      ]),
    ).toEqual([['Fenn Radio', 'outlet', 2, 2, 1]]);
    expect(record?.origins.map(({ name, statements }) => [name, statements])).toEqual([
      ['Mara Quill', 2],
      ['the Port Board', 1],
    ]);
    expect(record?.relayedBy).toEqual([{ name: 'Fenn Radio', statements: 1, articles: 1 }]);
    expect(record?.statements).toBe(6);
    expect(record?.rests).toEqual({
      person: { statements: 2, characters: 2 * BRAKE.length },
      body: { statements: 1, characters: BOARD.length },
      unnamed: { statements: 1, characters: 'the inquiry will sit in May'.length },
      nobody: { statements: 1, characters: 'the toll will rise in June'.length },
      own: { statements: 1, characters: 'the pier stood empty at noon'.length },
    });
    expect(record?.characters).toBe(articles.slice(0, 2).reduce((sum, { text }) => sum + text.length, 0));
  });

  it('are counted over no more than so many of their newest articles', async () => {
    const record = await archive.outletRecord('Harbour Gazette', { newest: 1 });
    const [newest] = articles.slice(0, 2).toSorted((a, b) => (a.published! > b.published! ? -1 : 1));
    expect([record?.articles, record?.counted]).toEqual([2, 1]);
    expect(record?.statements).toBe(newest?.statements.length);
    expect(record?.characters).toBe(newest?.text.length);
    expect((await archive.outletRecord('Harbour Gazette'))?.counted).toBe(2);
  });

  it.each([
    ['an outlet', 'outlet', 1],
    ['an organisation', 'organisation', 1],
    ['a group', 'group', 0],
    ['a person', 'person', 0],
    ['nobody named', 'unnamed', 0],
  ] as const)('are relayed where a link of their name is %s', async (_, kind, statements) => {
    const fresh = await openArchive(':memory:');
    const said = [{ content: BOARD, origin: 'the nation', kind }];
    await fresh.store(exampleArticle({ id: 'n1', outlet: 'The Nation', published: null, said: [] }));
    await fresh.store(exampleArticle({ id: 'n2', outlet: 'Fenn Radio', published: null, said }));
    const relayedBy = (await fresh.outletRecord('The Nation'))?.relayedBy;
    expect(relayedBy).toEqual(statements === 0 ? [] : [{ name: 'Fenn Radio', statements, articles: 1 }]);
    await fresh.close();
  });

  it('say with whom they share text, and what the dates say of it', async () => {
    const fresh = await openArchive(':memory:');
    const printed = (id: string, outlet: string, published: string | null, text: string) =>
      fresh.store({ ...exampleArticle({ id, outlet, published, said: [] }), text, blocks: [] });
    await printed('g1', 'Harbour Gazette', '2031-03-04', FERRY);
    await printed('g2', 'Harbour Gazette', '2031-03-05', QUARRY);
    await printed('f1', 'Fenn Radio', '2031-03-05', FERRY);
    await printed('f2', 'Fenn Radio', null, FERRY);
    await printed('b1', 'Bay Wire', '2031-03-01', QUARRY);
    await fresh.compareTexts();
    const shares = (await fresh.outletRecord('Harbour Gazette'))?.shares ?? [];
    expect(shares.map(({ words: _, ...share }) => share).toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
      { name: 'Bay Wire', articles: 1, laterThanThere: 1, earlierThanThere: 0 },
      { name: 'Fenn Radio', articles: 1, laterThanThere: 0, earlierThanThere: 1 },
    ]);
    expect(Math.min(...shares.map(({ words }) => words))).toBeGreaterThan(20);
    expect((await fresh.outletRecord('Bay Wire'))?.shares.map(({ name }) => name)).toEqual(['Harbour Gazette']);
    await fresh.close();
  });

  it('count a statement inside another one once as text', async () => {
    const [article] = articles;
    const [outer, inner, ...others] = article?.statements ?? [];
    const nested = { ...article!, statements: [outer!, { ...inner!, within: outer!.id }, ...others] };
    await archive.store({ ...nested, analysis: { version: '2' } });
    expect((await archive.outletRecord('Harbour Gazette'))?.rests.body).toEqual({ statements: 1, characters: 0 });
  });

  it('stand once for each name before names are gathered', async () => {
    const fresh = await openArchive(':memory:');
    for (const article of articles) await fresh.store(article);
    expect((await fresh.outletLines()).map(({ name, id }) => [name, id])).toEqual([
      ['Fenn Radio', null],
      ['Harbour Gazette', null],
      ['The Harbour Gazette', null],
    ]);
    expect((await fresh.outletRecord('Harbour Gazette'))?.relays.map(({ source }) => source)).toEqual(['fenn radio']);
    await fresh.close();
  });

  it('are counted anew when something was written, by whomever', async () => {
    const folder = folderWith();
    const path = join(folder.path, 'outlets.db');
    const writer = await openArchive(path);
    await writer.store(articles[0]!);
    const reader = await openArchive(path, { mode: 'read' });
    const app = createApp(reader, { webRoot: '/nowhere' });
    const statements = async () =>
      ((await (await app.request('/api/outlets/Harbour%20Gazette')).json()) as OutletBody).statements;
    expect([await statements(), await statements()]).toEqual([3, 3]);
    const before = await reader.revision();
    expect(await reader.revision()).toBe(before);
    await writer.store({ ...articles[0]!, statements: [], analysis: { version: '2' } });
    expect(await reader.revision()).not.toBe(before);
    expect(await statements()).toBe(0);
    await reader.close();
    await writer.close();
    folder.remove();
  });

  it('are in the API with their newest articles', async () => {
    const app = createApp(archive, { webRoot: '/nowhere' });
    const list = (await (await app.request('/api/outlets')).json()) as OutletsBody;
    expect([list.items.length, list.lines.length]).toEqual([3, 2]);
    const body = (await (await app.request('/api/outlets/Harbour%20Gazette')).json()) as OutletBody;
    expect(body.newest.map(({ id }) => id)).toEqual(['a2', 'a1']);
    const none = await app.request('/api/outlets/nobody');
    expect([none.status, (await none.json()).error.code]).toEqual([404, 'serve.no-outlet']);
  });
});
