import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { openArchive } from '../../../src/archive/open-archive.ts';
import { MIGRATIONS } from '../../../src/archive/sqlite/migrations.ts';
import type { TopicFilter } from '../../../src/archive/topic-archive.ts';
import { changesSince } from '../../../src/digest/changes-since.ts';
import { claimReader, digestArticle } from '../../../src/digest/digest-article.ts';
import type { AnnotatedArticle, Place } from '../../../src/model/annotation.ts';
import { folderWith } from '../cli/hearsay.ts';
import { exampleArticle } from './example-articles.ts';

const NOTHING: TopicFilter = { words: '', outlet: null, source: null, place: null };
const BRAKE = 'the brake of the harbour crane had not been inspected since spring';

const withPlaces = (article: AnnotatedArticle, places: readonly Place[]): AnnotatedArticle => ({ ...article, places });

const first = withPlaces(
  exampleArticle({
    id: 'a1',
    outlet: 'Harbour Gazette',
    published: '2031-03-04',
    title: 'A crane in Pôrt Wén',
    said: [{ content: BRAKE, origin: 'Mara Quill', relays: ['Radio Fenn'] }],
  }),
  [{ start: 0, end: 4, name: 'Pôrt Wén', country: 'XA', lat: 1, lon: 1, precision: 'city' }],
);
const second = withPlaces(
  exampleArticle({
    id: 'a2',
    outlet: 'Morning Tide',
    published: '2031-03-05',
    said: [{ content: BRAKE, origin: 'Osric Vane' }],
  }),
  [{ start: 0, end: 5, name: 'Fennia', country: 'XA', lat: 1, lon: 1, precision: 'country' }],
);
const third = exampleArticle({
  id: 'a3',
  outlet: 'Island Post',
  published: null,
  said: [
    { content: 'the harbour crane will be taken down before the autumn storms', origin: 'the Port Board' },
    { content: BRAKE, origin: 'Ines Halloway', stance: 'denies' },
  ],
});

let archive: Archive;
beforeEach(async () => {
  archive = await openArchive(':memory:');
});
afterEach(() => archive.close());

async function add(...articles: readonly AnnotatedArticle[]): Promise<void> {
  for (const article of articles) await archive.store(article);
  await archive.corroborate();
}

const found = async (filter: Partial<TopicFilter>): Promise<string[]> =>
  (await archive.articlesOn({ ...NOTHING, ...filter })).map(({ id }) => id);

describe('articles on a topic', () => {
  beforeEach(() => add(first, second, third));

  it.each<[string, Partial<TopicFilter>, readonly string[]]>([
    ['words, newest first and undated last', { words: 'crane' }, ['a2', 'a1', 'a3']],
    ['words that only one has', { words: 'autumn storms' }, ['a3']],
    ['an outlet, whatever its capitals', { outlet: 'harbour gazette' }, ['a1']],
    ['a source', { source: 'Osric Vane' }, ['a2']],
    ['one who passed it on', { source: 'the Radio Fenn' }, ['a1']],
    ['a place, without its accents', { place: 'port wen' }, ['a1']],
    ['a country and the places in it', { place: 'Fennia' }, ['a2', 'a1']],
    ['words and an outlet together', { words: 'crane', outlet: 'Morning Tide' }, ['a2']],
    ['what nothing has', { words: 'zeppelin' }, []],
    ['what no syntax can break', { words: '"crane" OR (' }, []],
  ])('are those with %s', async (_, filter, ids) => {
    expect(await found(filter)).toEqual(ids);
    expect(await archive.countOn({ ...NOTHING, ...filter })).toBe(ids.length);
  });

  it('are those taken in later, when asked', async () => {
    const rows = await archive.articlesOn({ ...NOTHING, words: 'crane' }, { addedAfter: 1 });
    expect(rows.map(({ id, added }) => [id, added])).toEqual([
      ['a2', 2],
      ['a3', 3],
    ]);
    expect(await archive.lastAdded()).toBe(3);
  });

  it('stay found by their places after a new analysis, under the new ones', async () => {
    await archive.store({ ...second, places: [], analysis: { version: '2' } });
    expect(await found({ place: 'Fennia' })).toEqual([]);
    expect(await found({ place: 'port wen' })).toEqual(['a1']);
  });
});

describe('a digest', () => {
  it('tells each article with the words that prove its chains, and the reports that say the same', async () => {
    await add(first, second, third);
    const [newest] = await archive.articlesOn({ ...NOTHING, outlet: 'Harbour Gazette' });
    const told = await digestArticle(archive, newest!, claimReader(archive));
    expect(told.statements.map(({ text, chain }) => [text, chain.map(({ name }) => name)])).toEqual([
      [BRAKE, ['Harbour Gazette', 'Radio Fenn', 'Mara Quill']],
    ]);
    expect(told.related.map(({ id, shared, claim }) => [id, shared, claim.text])).toEqual([['a2', 1, BRAKE]]);
  });

  it('names new claims, new origins of known claims, and denials', async () => {
    await add(first);
    const mark = await archive.lastAdded();
    expect(await changesSince(archive, { ...NOTHING, words: 'crane' }, mark)).toEqual({
      articles: 0,
      counts: { claims: 0, origins: 0, denials: 0 },
      claims: [],
      origins: [],
      denials: [],
      whole: true,
    });
    await add(second, third);
    const changes = await changesSince(archive, { ...NOTHING, words: 'crane' }, mark);
    expect(changes.articles).toBe(2);
    expect(changes.claims.map(({ text }) => text)).toContain(
      'the harbour crane will be taken down before the autumn storms',
    );
    expect(changes.claims.map(({ text }) => text)).not.toContain(BRAKE);
    expect(changes.origins.map(({ name, claim }) => [name, claim.text])).toEqual([['Osric Vane', BRAKE]]);
    expect(changes.denials.map(({ by, claim, article }) => [by, claim.text, article])).toEqual([
      ['Ines Halloway', BRAKE, 'a3'],
    ]);
  });
});

describe('topics', () => {
  const mark = { added: 0, at: '2031-03-06T08:00:00.000Z' };
  const topic = { id: 't1', name: 'The crane', ...NOTHING, words: 'crane', madeAt: mark.at, since: mark, seen: mark };

  it('are kept, replaced by their id, and dropped', async () => {
    await archive.keepTopic(topic);
    await archive.keepTopic({ ...topic, id: 't2', name: 'Another' });
    await archive.keepTopic({ ...topic, words: 'crane brake' });
    expect((await archive.topics()).map(({ name, words }) => [name, words])).toEqual([
      ['Another', 'crane'],
      ['The crane', 'crane brake'],
    ]);
    expect(await archive.topic('t1')).toEqual({ ...topic, words: 'crane brake' });
    expect([await archive.dropTopic('t2'), await archive.dropTopic('t2')]).toEqual([true, false]);
    expect(await archive.topic('t2')).toBeNull();
  });
});

describe('an archive from before there were topics', () => {
  it('is searched by place as one made now', async () => {
    const folder = folderWith();
    const path = join(folder.path, 'archive.db');
    const made = await openArchive(path);
    await made.store(first);
    await made.store(second);
    await made.close();
    const former = join(folder.path, 'former.db');
    const before = MIGRATIONS.findIndex(({ name }) => name.endsWith('topics'));
    const database = new Sqlite(former);
    for (const { sql } of MIGRATIONS.slice(0, before)) database.exec(sql);
    database.prepare('attach ? as made').run(path);
    const rows = database.prepare('select * from made.article_places').all();
    for (const table of ['articles', 'analyses']) {
      // Later steps add columns.
      const columns = database.prepare(`select group_concat(name) from pragma_table_info('${table}')`).pluck().get();
      database.exec(`insert into main.${table} (${columns}) select ${columns} from made.${table}`);
    }
    database.exec(`pragma application_id = 0x48525359; pragma user_version = ${before}`);
    database.close();
    const opened = await openArchive(former);
    expect((await opened.articlesOn({ ...NOTHING, place: 'Fennia' })).map(({ id }) => id)).toEqual(['a2', 'a1']);
    await opened.close();
    const again = new Sqlite(former);
    expect(again.prepare('select * from article_places').all()).toEqual(rows);
    again.close();
    folder.remove();
  });
});
