import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Kysely, sql, type Transaction } from 'kysely';
import { carriersOf, filePostings } from '../../../reuse/carriers.ts';
import { readText } from '../../../reuse/read-text.ts';
import { sharedPassages } from '../../../reuse/shared-passages.ts';
import { inParts } from '../in-parts.ts';
import { listOf } from '../list-of.ts';
import { COMPARED, PLACED, type Tables } from '../tables.ts';
import { addPostings, postingsOf } from './shingle-rows.ts';

/** Articles in one transaction: few enough to let other writers in. */
const ARTICLES_A_STEP = 50;

interface Held {
  readonly n: number;
  readonly id: string;
  readonly text: string;
}

/** Holds the text of every article that waits against the others; see `ReuseArchive.compareTexts`. */
export async function compareTexts(
  db: Kysely<Tables>,
  onProgress: (done: number, total: number) => unknown,
): Promise<number> {
  const { total } = await db
    .selectFrom('articles')
    .select(sql<number>`count(*)`.as('total'))
    .where('words', 'is', null)
    .executeTakeFirstOrThrow();
  let done = 0;
  while (true) {
    const step = await db.transaction().execute(compareSome);
    if (step === 0) return done;
    done += step;
    // A turn of the event loop: signals and other readers get theirs.
    await nextTurn();
    if (onProgress(done, Math.max(done, total)) === false) return done;
  }
}

async function compareSome(trx: Transaction<Tables>): Promise<number> {
  const waiting = await trx
    .selectFrom('articles')
    .select(['n', 'id', 'text'])
    .where('words', 'is', null)
    .orderBy('n')
    .limit(ARTICLES_A_STEP)
    .execute();
  const read = waiting.map((article) => ({ ...article, read: readText(article.text) }));
  const index = await postingsOf(
    trx,
    read.flatMap((article) => article.read.fingerprints),
  );
  const pairs: { readonly of: Held; readonly with: number }[] = [];
  const filed: Tables['shingles'][] = [];
  for (const { read: text, ...article } of read) {
    const { n } = article;
    for (const other of carriersOf(index, n, text.fingerprints)) pairs.push({ of: article, with: other });
    for (const { key, guard } of filePostings(index, n, text.fingerprints)) filed.push({ key, article: n, guard });
    await trx.updateTable('articles').set({ words: text.hashes.length }).where('n', '=', n).execute();
  }
  await addPostings(trx, filed);
  const others = await heldUnder(trx, [...new Set(pairs.map((pair) => pair.with))]);
  const texts = new Map(read.map((article) => [article.id, article.read]));
  const textOf = ({ id, text }: Held) => {
    const known = texts.get(id) ?? readText(text);
    texts.set(id, known);
    return known;
  };
  const passages = pairs.flatMap(({ of, with: n }) => {
    const other = others.get(n)!;
    const [a, b] = of.id < other.id ? [of, other] : [other, of];
    return sharedPassages(textOf(a), textOf(b)).map((passage, ordinal) => ({
      a: a.id,
      b: b.id,
      ordinal,
      start_a: passage.a[0],
      end_a: passage.a[1],
      start_b: passage.b[0],
      end_b: passage.b[1],
      words: passage.words,
      same: JSON.stringify(passage.same),
    }));
  });
  for (const rows of inParts(passages)) await trx.insertInto('shared_passages').values(rows).execute();
  await waitForOrigins(
    trx,
    passages.flatMap((passage) => [
      [passage.a, ...widened(passage.start_a, passage.end_a)],
      [passage.b, ...widened(passage.start_b, passage.end_b)],
    ]),
  );
  return waiting.length;
}

/** A passage is carried where four fifths of it stand (`boilerplateIn`): what it says of others reaches a quarter further. */
const widened = (start: number, end: number): readonly [number, number] => [
  start - (end - start) / 4,
  end + (end - start) / 4,
];

/**
 * The claims of what stands in shared text are to be formed anew where two of their articles share text: their origins may be one. So may those
 * of two articles that shared it before, of which another shows now that it is standing text. Statements that are new wait anyway.
 */
async function waitForOrigins(
  trx: Transaction<Tables>,
  places: readonly (readonly (string | number)[])[],
): Promise<void> {
  if (places.length === 0) return;
  const { rows } = await sql<{ id: string }>`
    select distinct statements.id from json_each(${JSON.stringify(places)}) as place
    cross join statements on statements.article = place.value ->> 0
    cross join claims on claims.id = statements.claim
    where claims.articles > 1 and placed = ${sql.lit(PLACED)}
      and statements.record ->> '$.content[0][0]' < place.value ->> 2
      and statements.record ->> '$.content[#-1][1]' > place.value ->> 1
      and exists (select 1 from statements as other where other.claim = claims.id and other.article <> statements.article
        and exists (select 1 from shared_passages where a = min(statements.article, other.article)
          and b = max(statements.article, other.article)))`.execute(trx);
  if (rows.length === 0) return;
  await trx
    .updateTable('statements')
    .set({ placed: COMPARED })
    .where('id', 'in', listOf(rows.map(({ id }) => id)))
    .execute();
}

async function heldUnder(trx: Transaction<Tables>, numbers: readonly number[]): Promise<ReadonlyMap<number, Held>> {
  const found = new Map<number, Held>();
  for (const part of inParts(numbers)) {
    const rows = await trx.selectFrom('articles').select(['n', 'id', 'text']).where('n', 'in', part).execute();
    for (const row of rows) found.set(row.n, row);
  }
  return found;
}
