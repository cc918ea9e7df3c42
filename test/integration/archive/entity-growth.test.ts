import fc from 'fast-check';
import { Kysely, type KyselyPlugin } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { openArchive } from '../../../src/archive/open-archive.ts';
import { sqlArchive } from '../../../src/archive/sql/sql-archive.ts';
import type { Tables } from '../../../src/archive/sql/tables.ts';
import { ConnectionDialect } from '../../../src/archive/sqlite/connection.ts';
import { openFile } from '../../../src/archive/sqlite/open-file.ts';
import { ftsSearch } from '../../../src/archive/sqlite/search.ts';
import { besideJudgements } from '../../../src/entities/beside.ts';
import { personasOf } from '../../../src/entities/personas-of.ts';
import { resolveEntities } from '../../../src/entities/resolve-entities.ts';
import type { AnnotatedArticle } from '../../../src/model/annotation.ts';
import { namedArticle } from '../../unit/entities/named-article.ts';

/** Articles that all name one man of a common name without a fact, and the same woman beside him. */
const oneCommonName = (count: number, from = 0): AnnotatedArticle[] =>
  Array.from({ length: count }, (_, at) =>
    namedArticle({
      id: `c${String(from + at).padStart(4, '0')}`,
      names: [{ name: 'Karim Hassan', as: at % 5 === 0 ? 'lawyer' : 'witness' }, 'Mara Tervani'],
    }),
  );

/** An archive that counts the rows its queries give back and take. */
function countedArchive(): { readonly archive: Archive; readonly rows: () => number } {
  let rows = 0;
  const counter: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      rows += result.rows.length + Number(result.numAffectedRows ?? 0n);
      return result;
    },
  };
  const db = new Kysely<Tables>({
    dialect: new ConnectionDialect(openFile(':memory:', { mode: 'write', busyTimeoutMs: 0 }), 0),
    plugins: [counter],
  });
  return { archive: sqlArchive(db, ftsSearch), rows: () => rows };
}

const fill = async (archive: Archive, articles: readonly AnnotatedArticle[]): Promise<void> => {
  for (const article of articles) await archive.store(article);
  await archive.gather();
};

const entitiesOf = async (archive: Archive) => {
  const found = [];
  for (const { id } of await archive.entities({ limit: 1000 })) found.push(await archive.entity(id));
  return found.sort((a, b) => ((a?.entity.id ?? '') < (b?.entity.id ?? '') ? -1 : 1));
};

describe('a common name in very many articles', () => {
  it('is judged about once an article', () => {
    for (const count of [50, 400]) {
      const personas = oneCommonName(count).flatMap((article) => personasOf(article).map(({ persona }) => persona));
      expect(besideJudgements(personas).length).toBeLessThanOrEqual(count);
    }
  });

  it('costs the next article no more rows than the first ones', async () => {
    const { archive, rows } = countedArchive();
    const cost = async (from: number): Promise<number> => {
      const [article] = oneCommonName(1, from);
      await archive.store(article!);
      const before = rows();
      await archive.gather();
      return rows() - before;
    };
    await fill(archive, oneCommonName(40));
    const early = await cost(2000);
    await fill(archive, oneCommonName(300, 1000));
    expect(await cost(2001)).toBeLessThanOrEqual(early + 5);
    const hassans = (await archive.entitiesNamed('Karim Hassan')).map(({ articles }) => articles);
    expect(hassans.reduce((sum, articles) => sum + articles, 0)).toBe(342);
    await archive.close();
  });

  it('is one and the same in whatever order and steps articles come, and when some are analysed anew', async () => {
    const beside = ['Mara Tervani', 'Idris Maalo', 'Pavel Dravec', 'Odo Fennwick'];
    const roles = ['', '', 'lawyer', 'footballer', 'businessman of Chile'];
    const someArticles = fc.array(
      fc.record({
        beside: fc.subarray(beside, { maxLength: 2 }),
        as: fc.constantFrom(...roles),
        order: fc.nat(),
        step: fc.boolean(),
        anew: fc.boolean(),
      }),
      { minLength: 2, maxLength: 14 },
    );
    await fc.assert(
      fc.asyncProperty(someArticles, async (drawn) => {
        const articles = drawn.map(({ beside: others, as }, at) => ({
          ...namedArticle({
            id: `c${at}`,
            names: [{ name: 'Karim Hassan', ...(as && { as }), says: 'that it rains' }, ...others],
          }),
        }));
        const atOnce = await openArchive(':memory:');
        await fill(atOnce, articles);
        const expected = await entitiesOf(atOnce);
        expect(expected.map((one) => one?.entity.id).sort()).toEqual(
          resolveEntities(articles)
            .map(({ id }) => id)
            .sort(),
        );
        const bySteps = await openArchive(':memory:');
        const order = drawn.map((one, at) => ({ ...one, at })).sort((a, b) => a.order - b.order);
        // Some come as something else first, and are analysed anew.
        for (const { at, step, anew } of order) {
          const before = namedArticle({ id: `c${at}`, version: '0', names: ['Karim Hassan', 'Lea Sarrane'] });
          if (anew) await bySteps.store({ ...before, text: articles[at]!.text });
          else await bySteps.store(articles[at]!);
          if (step) await bySteps.gather();
        }
        await bySteps.gather();
        for (const { at, step } of order) {
          await bySteps.store(articles[at]!);
          if (step) await bySteps.gather();
        }
        await bySteps.gather();
        expect(await entitiesOf(bySteps)).toEqual(expected);
        await Promise.all([atOnce.close(), bySteps.close()]);
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });
});
