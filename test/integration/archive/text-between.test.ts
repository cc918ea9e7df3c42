import { Kysely } from 'kysely';
import { describe, expect, it } from 'vitest';
import { generate } from '../../../eval/cascade/generate.ts';
import { passageOf } from '../../../src/archive/sql/reuse/shared-among.ts';
import { textBetween } from '../../../src/archive/sql/reuse/text-between.ts';
import { sqlArchive } from '../../../src/archive/sql/sql-archive.ts';
import type { Tables } from '../../../src/archive/sql/tables.ts';
import { ConnectionDialect } from '../../../src/archive/sqlite/connection.ts';
import { openFile } from '../../../src/archive/sqlite/open-file.ts';
import { ftsSearch } from '../../../src/archive/sqlite/search.ts';
import type { AnnotatedArticle } from '../../../src/model/annotation.ts';
import { annotate } from '../../../src/pipeline.ts';
import { BACKGROUND, BRIDGE, FERRY, ORCHARD, QUARRY } from '../../unit/reuse/articles.ts';
import { exampleArticle } from './example-articles.ts';

const printed = (id: string, outlet: string, published: string, text: string): AnnotatedArticle => ({
  ...exampleArticle({ id, outlet, published, said: [] }),
  text,
  blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
});

/** Pieces of some texts, three an article, in outlets over three months. */
const mosaic = (outlets: number): AnnotatedArticle[] => {
  const pieces = [FERRY, BRIDGE, ORCHARD, QUARRY].flatMap((text) => text.split('\n')).concat(BACKGROUND);
  return Array.from({ length: 40 }, (_, i) =>
    printed(
      `m${i}`,
      `Outlet ${(i * 5) % outlets}`,
      `2031-0${1 + (i % 3)}-1${i % 9}`,
      [0, 1, 2].map((k) => pieces[(i * (k + 2) + k) % pieces.length]!).join('\n'),
    ),
  );
};

/** For each pair that shares text where the passages begin that are `text`: told of the two, and of the one among all others. */
async function toldOf(articles: readonly AnnotatedArticle[]) {
  const db = new Kysely<Tables>({
    dialect: new ConnectionDialect(openFile(':memory:', { mode: 'write', busyTimeoutMs: 0 }), 0),
  });
  const archive = sqlArchive(db, ftsSearch);
  await archive.storeAll(articles);
  await archive.compareTexts();
  const rows = await db.selectFrom('shared_passages').selectAll().orderBy('ordinal').execute();
  const pairs = [...new Map(rows.map(({ a, b }) => [`${a} ${b}`, { a, b }])).values()];
  const reuse = new Map<string, Awaited<ReturnType<typeof archive.reuse>>>();
  for (const { a } of pairs) reuse.set(a, reuse.get(a) ?? (await archive.reuse(a)));
  const alone: (readonly [string, string, readonly number[]])[] = [];
  const among: typeof alone = [];
  for (const { a, b } of pairs) {
    const stored = rows.filter((row) => row.a === a && row.b === b).map(passageOf);
    alone.push([a, b, [...(await textBetween(db)(a, b, stored))].sort((x, y) => x - y)]);
    const beside = reuse.get(a)?.shared.find(({ other }) => other.id === b);
    const text = beside?.passages.filter(({ kind }) => kind === 'text').map(({ here }) => here[0]) ?? [];
    among.push([a, b, text.sort((x, y) => x - y)]);
  }
  await archive.close();
  return { alone, among };
}

describe('the text of two articles', () => {
  it.each([
    ['pieces of one text in 4 outlets', mosaic(4)],
    ['pieces of one text in 13 outlets', mosaic(13)],
    ['pieces of one text in 40 outlets', mosaic(40)],
    ['a generated press', generate(17, 60).articles.map(annotate)],
  ])(
    'is told of the two alone as among all others: %s',
    async (_, articles) => {
      const { alone, among } = await toldOf(articles);
      expect(alone.length).toBeGreaterThan(10);
      expect(alone).toEqual(among);
    },
    60_000,
  );
});
