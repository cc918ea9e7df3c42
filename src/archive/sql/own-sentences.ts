import { type Kysely, sql, type Transaction } from 'kysely';
import { ownPlacesOf, type Place } from '../../corroboration/keys.ts';
import { ownProfile, ownSentences } from '../../corroboration/own-sentences.ts';
import { saysTheSame } from '../../corroboration/says-the-same.ts';
import type { OwnSentence, StatementProfile, TiedSentence } from '../../corroboration/types.ts';
import { inParts } from './in-parts.ts';
import { listOf } from './list-of.ts';
import { statementsOfArticle } from './read-statements.ts';
import type { Tables } from './tables.ts';
import type { Turns } from './turns.ts';
import { type Filed, filedUnder, leadsTo } from './wordings/filed.ts';
import { readProfiles } from './wordings/read-profiles.ts';

/** Articles in one transaction. */
const ARTICLES_A_STEP = 100;

/**
 * Looks through some articles that wait for sentences in the reporter's own voice, files them and ties them to the wordings there are.
 *
 * @returns how many articles; and the wordings whose claims may have a repeat more
 */
export async function gatherOwnSentences(
  trx: Transaction<Tables>,
  turns: Turns,
): Promise<{ readonly articles: number; readonly wordings: readonly string[] }> {
  const waiting = await trx
    .selectFrom('analyses')
    .innerJoin('articles', 'articles.id', 'analyses.article')
    .select(['articles.id', 'articles.outlet', 'articles.published', 'articles.text'])
    .where('told', '=', 0)
    .orderBy('article')
    .limit(ARTICLES_A_STEP)
    .execute();
  const found: Told[] = [];
  for (const article of waiting) {
    for (const sentence of ownSentences(article, await statementsOfArticle(trx, article.id))) {
      const profile = ownProfile(sentence);
      const places = ownPlacesOf(profile);
      if (places.length > 0) found.push({ sentence, profile, places });
    }
  }
  const wordings = await fileSentences(trx, found, turns);
  await trx
    .updateTable('analyses')
    .set({ told: 1 })
    .where('article', 'in', listOf(waiting.map(({ id }) => id)))
    .execute();
  return { articles: waiting.length, wordings };
}

/** A sentence with what it says and where it is filed. */
interface Told {
  readonly sentence: OwnSentence;
  readonly profile: StatementProfile;
  readonly places: readonly Place[];
}

/** Stores sentences under their keys and ties them to the wordings they are led to; these. */
async function fileSentences(
  trx: Transaction<Tables>,
  told: readonly Told[],
  turns: Turns,
): Promise<readonly string[]> {
  const filed = await filedUnder(
    trx,
    told.flatMap(({ places }) => places.flatMap(({ askers }) => askers)),
  );
  const profiles = new Map<string, StatementProfile>();
  const tied = new Set<string>();
  for (const { sentence, profile, places } of told) {
    const { article, span, text } = sentence;
    const { n } = await trx
      .insertInto('own_sentences')
      .values({ article, start_char: span[0], end_char: span[1], text })
      .returning('n')
      .executeTakeFirstOrThrow();
    await trx
      .insertInto('own_keys')
      .values(places.map(({ key }) => ({ key, sentence: n })))
      .execute();
    const led = [...new Set(places.flatMap(({ askers }) => askers.flatMap((key) => filed.leading(key))))];
    await readProfiles(trx, led, profiles);
    const wordings = led.filter((wording) => saysTheSame(profile, profiles.get(wording)!));
    await insertTies(
      trx,
      wordings.map((wording) => [wording, n]),
    );
    for (const wording of wordings) tied.add(wording);
    await turns(led.length);
  }
  return [...tied];
}

async function insertTies(trx: Transaction<Tables>, ties: readonly (readonly [string, number])[]): Promise<void> {
  if (ties.length === 0) return;
  await sql`insert into own_ties (wording, sentence)
    select value ->> 0, value ->> 1 from json_each(${JSON.stringify(ties)})`.execute(trx);
}

/** Ties wordings to the sentences that say the same, where a key of the wording leads from these to it. */
export async function tieToSentences(
  trx: Transaction<Tables>,
  wordings: readonly { readonly profile: StatementProfile; readonly places: readonly Place[] }[],
  filed: Filed,
): Promise<void> {
  const asked = wordings.map(({ profile, places }) => ({
    profile,
    keys: places.filter(({ key }) => leadsTo(filed, key, profile.wording)).flatMap(({ askers }) => askers),
  }));
  const sentencesAt = new Map<string, number[]>();
  const keys = [...new Set(asked.flatMap((one) => one.keys))].sort();
  const { rows } = await sql<{ key: string; sentence: number }>`
    select own_keys.key, sentence from json_each(${JSON.stringify(keys)}) as asked
    cross join own_keys on own_keys.key = asked.value`.execute(trx);
  for (const { key, sentence } of rows) sentencesAt.set(key, [...(sentencesAt.get(key) ?? []), sentence]);
  if (sentencesAt.size === 0) return;
  const held = await sentenceRows(trx)
    .where('own_sentences.n', 'in', listOf([...new Set(rows.map(({ sentence }) => sentence))]))
    .execute();
  const profiles = new Map(held.map((row) => [row.n, ownProfile(sentenceOf(row))]));
  const ties = asked.flatMap(({ profile, keys: own }) =>
    [...new Set(own.flatMap((key) => sentencesAt.get(key) ?? []))]
      .filter((n) => saysTheSame(profiles.get(n)!, profile))
      .map((n) => [profile.wording, n] as const),
  );
  await insertTies(trx, ties);
}

/** Takes the ties of a wording away. */
export async function untieFromSentences(trx: Transaction<Tables>, wording: string): Promise<void> {
  await trx.deleteFrom('own_ties').where('wording', '=', wording).execute();
}

/** The sentences tied to any of the wordings, each with those it is tied to. */
export async function sentencesTiedTo(
  db: Kysely<Tables>,
  wordings: readonly string[],
): Promise<readonly TiedSentence[]> {
  const found = new Map<number, { sentence: OwnSentence; wordings: string[] }>();
  for (const ids of inParts(wordings)) {
    const rows = await sentenceRows(db)
      .innerJoin('own_ties', 'own_ties.sentence', 'own_sentences.n')
      .select('own_ties.wording')
      .where('own_ties.wording', 'in', ids)
      .execute();
    for (const row of rows) {
      const tied = found.get(row.n) ?? { sentence: sentenceOf(row), wordings: [] };
      tied.wordings.push(row.wording);
      found.set(row.n, tied);
    }
  }
  return [...found.values()];
}

/** Takes an article's sentences out; the wordings whose claims may have listed one. */
export async function forgetOwnSentences(trx: Transaction<Tables>, article: string): Promise<readonly string[]> {
  const ties = await trx
    .selectFrom('own_ties')
    .innerJoin('own_sentences', 'own_sentences.n', 'own_ties.sentence')
    .select('own_ties.wording')
    .distinct()
    .where('own_sentences.article', '=', article)
    .execute();
  await trx.deleteFrom('own_sentences').where('article', '=', article).execute();
  return ties.map(({ wording }) => wording);
}

const sentenceRows = (db: Kysely<Tables>) =>
  db
    .selectFrom('own_sentences')
    .innerJoin('articles', 'articles.id', 'own_sentences.article')
    .select(['own_sentences.n', 'own_sentences.article', 'start_char', 'end_char', 'own_sentences.text'])
    .select(['articles.outlet', 'articles.published']);

interface Row {
  readonly article: string;
  readonly start_char: number;
  readonly end_char: number;
  readonly text: string;
  readonly outlet: string | null;
  readonly published: string | null;
}

const sentenceOf = ({ article, start_char: start, end_char: end, text, outlet, published }: Row): OwnSentence => ({
  ...{ article, outlet, published, text },
  span: [start, end],
});
