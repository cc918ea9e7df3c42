import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { openArchive } from '../../../src/archive/open-archive.ts';
import { readOutlets } from '../../../src/entities/outlets/read-outlets.ts';
import { resolveEntities } from '../../../src/entities/resolve-entities.ts';
import { readWatchList } from '../../../src/entities/watch/read-watch-list.ts';
import { readArticles } from '../../../src/intake/read-articles.ts';
import type { AnnotatedArticle } from '../../../src/model/annotation.ts';
import { annotate } from '../../../src/pipeline.ts';
import { areTogether, correct, idleCorrections, undoCorrection } from '../../../src/verbs/correct.ts';
import { exportCorrections, importCorrections } from '../../../src/verbs/import-corrections.ts';
import { source } from '../../../src/verbs/source.ts';
import { namedArticle } from '../../unit/entities/named-article.ts';

const minister = { name: 'Yusuf al-Haddan', as: 'minister of Chile', says: 'that the pier is safe' };
const ARTICLES: readonly AnnotatedArticle[] = [
  namedArticle({ id: 'a1', published: '2031-03-01', names: [minister, 'Idris Maalo', 'Maalo'] }),
  namedArticle({
    id: 'a2',
    outlet: 'Radio Sarrane',
    published: '2031-03-04',
    names: [{ name: 'Youssef Haddan', form: 'Haddan', as: 'former minister of Chile', says: 'that it was safe' }],
  }),
  namedArticle({ id: 'a3', names: [{ name: 'Karim Hassan', as: 'minister of Chile' }, 'Idris Maalo'] }),
  namedArticle({ id: 'a4', names: [{ name: 'Karim Hassan', as: 'footballer of Peru' }] }),
  namedArticle({ id: 'a5', names: ['Karim Hassan', { name: 'al-Mirsadiya', kind: 'outlet', says: 'that it rains' }] }),
  namedArticle({ id: 'a6', names: [{ name: 'al-Mersadiya', kind: 'outlet', says: 'that it rained' }] }),
  namedArticle({ id: 'a7', names: ['Yusuf al-Haddan', { name: 'Harbour Works', kind: 'organisation' }] }),
];
const DECIDED = { by: 'mara', at: new Date('2031-04-01T10:00:00Z') };

const SAMPLE = new URL('../../../sample/digest.txt', import.meta.url);

let archive: Archive;
beforeEach(async () => {
  archive = await openArchive(':memory:');
});
afterEach(() => archive.close());

const fill = async (articles: readonly AnnotatedArticle[], into: Archive = archive): Promise<void> => {
  for (const article of articles) {
    await into.store(article);
    await into.gather();
  }
};

/** Every entity with all it is made of. */
const entitiesOf = async (of: Archive = archive) => {
  const found = [];
  for (const { id } of await of.entities({ limit: 1000 })) found.push(await of.entity(id));
  return found.sort((a, b) => ((a?.entity.id ?? '') < (b?.entity.id ?? '') ? -1 : 1));
};

const namesOf = async (name: string, of: Archive = archive): Promise<string[]> =>
  (await source(of, name)).entity?.spellings.map(({ form }) => form).sort() ?? [];

describe('entities of an archive', () => {
  it('are the same in whatever order and steps articles come', async () => {
    await fill(ARTICLES);
    const expected = await entitiesOf();
    const orders = [ARTICLES.toReversed(), [3, 6, 0, 5, 1, 4, 2].map((at) => ARTICLES[at]!)];
    for (const order of orders) {
      const other = await openArchive(':memory:');
      await fill(order, other);
      expect(await entitiesOf(other)).toEqual(expected);
      await other.close();
    }
    const atOnce = await openArchive(':memory:');
    for (const article of ARTICLES) await atOnce.store(article);
    expect(await atOnce.gather()).toBe(ARTICLES.length);
    expect(await entitiesOf(atOnce)).toEqual(expected);
    await atOnce.close();
  });

  it('of the sample are the same from either end', async () => {
    const { articles } = await readArticles({ name: 'digest.txt', bytes: readFileSync(SAMPLE) });
    const annotated = articles.map(annotate);
    await fill(annotated);
    const other = await openArchive(':memory:');
    await fill(annotated.toReversed(), other);
    expect(await entitiesOf(other)).toEqual(await entitiesOf());
    expect((await other.entities()).length).toBeGreaterThan(10);
    await other.close();
  });

  it('are those that are found in memory', async () => {
    await fill(ARTICLES);
    const ids = (await archive.entities({ limit: 1000 })).map(({ id }) => id).sort();
    expect(ids).toEqual(
      resolveEntities(ARTICLES)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('show all spellings with outlets, titles over time, first and last seen, and what was said', async () => {
    await fill(ARTICLES);
    const { summary, entity, statements } = await source(archive, 'Youssef Haddan');
    expect(summary).toMatchObject({ name: 'Yusuf al-Haddan', kind: 'person', asOrigin: 2, articles: 3 });
    expect(entity?.spellings).toEqual([
      { form: 'Yusuf al-Haddan', count: 2, outlets: ['Marsh Post'] },
      { form: 'Haddan', count: 1, outlets: ['Radio Sarrane'] },
    ]);
    expect(entity?.titles).toEqual([
      { title: 'minister, Chile', articles: 1, first: '2031-03-01', last: '2031-03-01' },
      { title: 'former minister, Chile', articles: 1, first: '2031-03-04', last: '2031-03-04' },
    ]);
    expect([entity?.firstSeen, entity?.lastSeen]).toEqual(['2031-03-01', '2031-03-05']);
    expect(statements.map(({ text }) => text)).toEqual(['that the pier is safe', 'that it was safe']);
    expect(entity?.judgements.every(({ author, reasons }) => author === 'model 2' && reasons.length > 0)).toBe(true);
  });

  it('finds one by part of a name, by id, and says who else it could be', async () => {
    await fill(ARTICLES);
    const { entity } = await source(archive, 'idris');
    expect((await source(archive, entity!.id)).entity).toEqual(entity);
    await expect(source(archive, 'Karim Hassan')).rejects.toMatchObject({
      code: 'source.ambiguous',
      detail: expect.stringContaining('Karim Hassan, in 1 article'),
    });
    await expect(source(archive, 'Odo Fenn')).rejects.toMatchObject({ code: 'source.not-found' });
  });

  it('forget what a newer analysis no longer says', async () => {
    await fill(ARTICLES);
    const anew = { ...ARTICLES[6]!, analysis: { version: '2' }, entities: ARTICLES[6]!.entities.slice(0, 1) };
    await fill([anew]);
    const other = await openArchive(':memory:');
    await fill([...ARTICLES.slice(0, 6), anew], other);
    expect(await entitiesOf()).toEqual(await entitiesOf(other));
    expect((await archive.entities({ words: 'harbour' })).length).toBe(0);
    await other.close();
  });
});

describe('corrections', () => {
  it('merge what the model keeps apart, and are taken back', async () => {
    await fill(ARTICLES);
    const before = await entitiesOf();
    const done = await correct(archive, { action: 'merge', entity: 'Idris Maalo', with: 'Yusuf al-Haddan' }, DECIDED);
    expect(done).toMatchObject({ action: 'merge', by: 'mara', at: '2031-04-01T10:00:00.000Z', undone: null });
    expect(await namesOf('Idris Maalo')).toEqual(['Haddan', 'Idris Maalo', 'Yusuf al-Haddan']);
    await undoCorrection(archive, null, { by: 'odo', at: new Date('2031-04-02T10:00:00Z') });
    expect(await entitiesOf()).toEqual(before);
    expect(await archive.corrections()).toEqual([{ ...done, undone: { by: 'odo', at: '2031-04-02T10:00:00.000Z' } }]);
    await expect(undoCorrection(archive, null, DECIDED)).rejects.toMatchObject({ code: 'correction.not-found' });
  });

  it('split a name off, rename, and give another kind', async () => {
    await fill(ARTICLES);
    await correct(archive, { action: 'split', entity: 'Yusuf al-Haddan', spelling: 'Youssef Haddan' }, DECIDED);
    expect(await namesOf('Yusuf al-Haddan')).toEqual(['Yusuf al-Haddan']);
    expect(await namesOf('Youssef Haddan')).toEqual(['Haddan']);
    await correct(archive, { action: 'rename', entity: 'Harbour Works', name: 'Oster Harbour Works' }, DECIDED);
    await correct(archive, { action: 'kind', entity: 'Oster Harbour Works', kind: 'government' }, DECIDED);
    expect((await source(archive, 'Harbour Works')).summary).toMatchObject({
      name: 'Oster Harbour Works',
      kind: 'government',
    });
  });

  it('refuse what would change nothing', async () => {
    await fill(ARTICLES);
    const refused = (request: Parameters<typeof correct>[1]) =>
      expect(correct(archive, request, DECIDED)).rejects.toMatchObject({
        code: expect.stringMatching(/^(?:correction\.impossible|cli\.usage)$/),
      });
    await refused({ action: 'merge', entity: 'Yusuf al-Haddan', with: 'Yusuf Al-Haddan' });
    await refused({ action: 'split', entity: 'Harbour Works', spelling: 'Harbour Works' });
    await refused({ action: 'split', entity: 'Idris Maalo', spelling: 'Odo Fenn' });
    await refused({ action: 'kind', entity: 'Idris Maalo', kind: 'hero' });
    await refused({ action: 'rename', entity: 'Idris Maalo', name: ' – ' });
  });

  it('all stay when every article is analysed anew, though the analysis says more of them', async () => {
    await fill(ARTICLES);
    await correct(archive, { action: 'merge', entity: 'Idris Maalo', with: 'al-Mirsadiya' }, DECIDED);
    await correct(archive, { action: 'split', entity: 'Yusuf al-Haddan', spelling: 'Youssef Haddan' }, DECIDED);
    await correct(archive, { action: 'rename', entity: 'Harbour Works', name: 'Oster Harbour Works' }, DECIDED);
    await correct(archive, { action: 'kind', entity: 'Harbour Works', kind: 'outlet' }, DECIDED);
    const before = await archive.corrections();
    const anew = ARTICLES.map((article) => ({
      ...article,
      analysis: { version: '2' },
      entities: article.entities.map((entity) =>
        entity.name === 'Idris Maalo' ? { ...entity, roles: [{ noun: 'president', nationality: 'Chile' }] } : entity,
      ),
    }));
    for (const article of anew.toReversed()) expect(await archive.store(article)).toBe('reanalysed');
    await archive.gather();
    expect(await archive.corrections()).toEqual(before);
    expect(await namesOf('Idris Maalo')).toEqual(['Idris Maalo', 'Maalo', 'al-Mersadiya', 'al-Mirsadiya']);
    expect(await namesOf('Youssef Haddan')).toEqual(['Haddan']);
    expect((await source(archive, 'Harbour Works')).summary).toMatchObject({
      name: 'Oster Harbour Works',
      kind: 'outlet',
    });
  });

  it('hold when the analysis says something else of the same name, and are named when nobody is meant any more', async () => {
    const article = (version: string, as: string) =>
      namedArticle({ id: 'b1', version, names: [{ name: 'Mara Quill', as }, 'Odo Fennwick', 'Idris Maalo'] });
    await fill([article('1', 'minister of Chile')]);
    const { id } = await correct(archive, { action: 'merge', entity: 'Mara Quill', with: 'Odo Fennwick' }, DECIDED);
    await correct(archive, { action: 'rename', entity: 'Mara Quill', name: 'Mara Q.' }, DECIDED);
    await fill([article('2', 'senator of Peru')]);
    expect(await namesOf('Odo Fennwick')).toEqual(['Mara Quill', 'Odo Fennwick']);
    expect((await source(archive, 'Odo Fennwick')).summary.name).toBe('Mara Q.');
    expect(await idleCorrections(archive)).toEqual([]);
    // What comes later finds them together too, in its own order.
    await fill([namedArticle({ id: 'b0', names: [{ name: 'Mara Quill', as: 'senator of Peru' }] })]);
    expect((await source(archive, 'Mara Q.')).summary.articles).toBe(2);
    const other = await openArchive(':memory:');
    const told = {
      ...article('3', ''),
      entities: article('3', '').entities.filter(({ name }) => name === 'Odo Fennwick'),
    };
    await fill([article('1', 'minister of Chile')], other);
    await other.correct(await archive.corrections());
    await fill([told], other);
    expect((await idleCorrections(other)).map((one) => one.id)).toContain(id);
    expect(await namesOf('Odo Fennwick', other)).toEqual(['Odo Fennwick']);
    await other.close();
  });

  it('of a name give it to one half of what is split, and of what is no longer merged', async () => {
    await fill(ARTICLES);
    await correct(archive, { action: 'rename', entity: 'Yusuf al-Haddan', name: 'Y. Haddan' }, DECIDED);
    await correct(archive, { action: 'split', entity: 'Y. Haddan', spelling: 'Youssef Haddan' }, DECIDED);
    const named = async () => (await archive.entitiesNamed('Y. Haddan')).map(({ articles }) => articles);
    expect(await named()).toEqual([2]);
    const merge = { action: 'merge', entity: 'Idris Maalo', with: 'Harbour Works' } as const;
    const { id } = await correct(archive, merge, DECIDED);
    await correct(archive, { action: 'rename', entity: 'Idris Maalo', name: 'Idris M.' }, DECIDED);
    await undoCorrection(archive, id, DECIDED);
    expect((await archive.entitiesNamed('Idris M.')).map(({ kind }) => kind)).toEqual(['person']);
    expect((await source(archive, 'Harbour Works')).summary.name).toBe('Harbour Works');
  });

  it('taken back may leave two together that another one holds', async () => {
    await fill(ARTICLES);
    const merge = (entity: string, other: string, day: number) =>
      correct(
        archive,
        { action: 'merge', entity, with: other },
        { by: 'mara', at: new Date(`2031-04-0${day}T10:00:00Z`) },
      );
    const first = await merge('Idris Maalo', 'Yusuf al-Haddan', 1);
    await merge('Harbour Works', 'Idris Maalo', 2);
    expect(await areTogether(archive, await undoCorrection(archive, first.id, DECIDED))).toBe(true);
    await undoCorrection(archive, null, DECIDED);
    expect(await areTogether(archive, first)).toBe(false);
  });

  it('are carried to another archive, whose bad lines are named', async () => {
    await fill(ARTICLES);
    await correct(archive, { action: 'merge', entity: 'Idris Maalo', with: 'Yusuf al-Haddan' }, DECIDED);
    let text = '';
    for await (const line of exportCorrections(archive)) text += line;
    const other = await openArchive(':memory:');
    const { kept, failed } = await importCorrections(other, `${text}{"id":"k1"}\nnot json\n`);
    expect([kept, ...failed.map(({ line, error }) => [line, error.code])]).toEqual([
      1,
      [2, 'list.bad-line'],
      [3, 'list.bad-line'],
    ]);
    // Before the articles come, and it holds all the same.
    await fill(ARTICLES, other);
    expect(await entitiesOf(other)).toEqual(await entitiesOf());
    await other.close();
  });

  it('whose lines are not sound are named, and the rest is kept', async () => {
    await fill(ARTICLES);
    await correct(archive, { action: 'merge', entity: 'Idris Maalo', with: 'Yusuf al-Haddan' }, DECIDED);
    await correct(archive, { action: 'kind', entity: 'Harbour Works', kind: 'outlet' }, DECIDED);
    const [merge, kind] = [...(await archive.corrections())].sort((a, b) => (a.action > b.action ? -1 : 1));
    const [persona] = merge!.of;
    const bad = [
      { ...merge, undone: {} },
      { ...merge, undone: { by: 'odo', at: 'yesterday' } },
      { ...merge, at: 'soon' },
      { ...merge, to: 'planet' },
      { ...merge, from: [] },
      { ...merge, of: [{ ...persona, beside: 'nobody' }] },
      { ...merge, of: [{ ...persona, kind: 'planet' }] },
      { ...merge, of: [{ ...persona, seen: [{ article: 'a1' }] }] },
      { ...kind, to: 'planet' },
      { ...kind, action: 'rename', to: ' – ' },
      { ...kind, action: 'rename', to: null },
      { ...kind, of: [] },
      { ...kind, named: 7 },
      [merge],
    ];
    const other = await openArchive(':memory:');
    const text = [...bad, merge, { ...kind, undone: { by: 'odo', at: '2031-04-02T10:00:00Z' } }];
    const { kept, failed } = await importCorrections(other, text.map((line) => JSON.stringify(line)).join('\n'));
    expect(failed.map(({ line }) => line)).toEqual(bad.map((_, at) => at + 1));
    expect(kept).toBe(2);
    expect([...(await other.corrections())].sort((a, b) => (a.action > b.action ? -1 : 1))).toEqual([
      merge,
      { ...kind, undone: { by: 'odo', at: '2031-04-02T10:00:00.000Z' } },
    ]);
    await other.close();
  });
});

describe('outlets', () => {
  it('of a user join names, and unknown ones need none', async () => {
    await fill([
      namedArticle({ id: 'b1', outlet: 'Quay Courier', names: [] }),
      namedArticle({ id: 'b2', outlet: 'The Oster Messenger', names: [] }),
    ]);
    expect((await source(archive, 'Quay Courier')).entity?.outlet).toBeNull();
    const { outlets } = readOutlets(
      'names,domains,country,language,agency,link,source\nQuay Courier|Oster Messenger,quay.example,CL,en,,owned by the port,port.example\n',
    );
    await archive.keepOutlets(outlets);
    const { entity } = await source(archive, 'Oster Messenger');
    expect(entity?.spellings.map(({ form }) => form).sort()).toEqual(['Quay Courier', 'The Oster Messenger']);
    expect(entity?.outlet?.link).toEqual({ says: 'owned by the port', source: 'port.example' });
    await archive.keepOutlets([{ ...outlets[0]!, names: ['Quay Courier'] }]);
    expect((await source(archive, 'Quay Courier')).entity?.spellings).toHaveLength(1);
  });
});

describe('watch lists', () => {
  const LIST = `id,schema,name,aliases,birth_date,countries,sanctions,dataset
w1,Person,Yusuf AL-HADDAN,Youssef Haddan,1970-01-01,cl,Port measures,invented
w2,Person,Karim Hassan,,,pe,Port measures,invented
w3,Organization,Quay Holdings,,,,,invented
`;
  const load = async (): Promise<number> => {
    const { entries } = readWatchList(LIST);
    return await archive.keepWatchList({ id: 'list', file: 'list.csv', loadedAt: '2031-04-01T10:00:00Z', entries });
  };

  it('mark who may be on them, with reasons, whichever comes first', async () => {
    await fill(ARTICLES.slice(0, 3));
    expect(await load()).toBeGreaterThan(0);
    await fill(ARTICLES.slice(3));
    const { entity } = await source(archive, 'Yusuf al-Haddan');
    expect(entity?.mayBe.map(({ list, entry }) => [list, entry.id])).toEqual([['list.csv', 'w1']]);
    expect(entity?.mayBe[0]?.reasons.map(({ fact }) => fact)).toContain('country');
    const hassans = await Promise.all(
      (await archive.entitiesNamed('Karim Hassan')).map(({ id }) => archive.entity(id)),
    );
    const scores = new Map(hassans.map((found) => [found?.entity.personas[0]?.country, found?.entity.mayBe[0]?.score]));
    // The same country, nothing known, another country.
    expect(scores.get('Peru')).toBeGreaterThan(0.9);
    expect(scores.get(null)).toBeLessThan(0.7);
    expect(scores.get('Chile')).toBeUndefined();
    expect((await source(archive, 'Idris Maalo')).entity?.mayBe).toEqual([]);
  });

  it('take the place of the former one of their name', async () => {
    await fill(ARTICLES);
    await load();
    await archive.keepWatchList({ id: 'list', file: 'list.csv', loadedAt: '2031-04-02T10:00:00Z', entries: [] });
    expect((await source(archive, 'Yusuf al-Haddan')).entity?.mayBe).toEqual([]);
  });
});
