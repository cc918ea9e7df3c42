import type { Kysely, Transaction } from 'kysely';
import { ownAsksOf, ownKeysOf } from '../../corroboration/keys.ts';
import { ownProfile, ownSentences } from '../../corroboration/own-sentences.ts';
import { saysTheSame } from '../../corroboration/says-the-same.ts';
import type { OwnSentence, StatementProfile, TiedSentence } from '../../corroboration/types.ts';
import { inParts } from './in-parts.ts';
import { statementsOfArticle } from './read-statements.ts';
import type { Tables } from './tables.ts';

/** Articles in one transaction. */
const ARTICLES_A_STEP = 100;

/**
 * Looks through some articles that wait for sentences in the reporter's own voice, files them and ties them to the wordings there are.
 *
 * @returns how many articles; and the wordings whose claims may have a repeat more
 */
export async function gatherOwnSentences(
  trx: Transaction<Tables>,
): Promise<{ readonly articles: number; readonly wordings: readonly string[] }> {
  const waiting = await trx
    .selectFrom('analyses')
    .innerJoin('articles', 'articles.id', 'analyses.article')
    .select(['articles.id', 'articles.outlet', 'articles.published', 'articles.text'])
    .where('told', '=', 0)
    .orderBy('article')
    .limit(ARTICLES_A_STEP)
    .execute();
  const touched = new Set<string>();
  for (const article of waiting) {
    for (const sentence of ownSentences(article, await statementsOfArticle(trx, article.id))) {
      for (const wording of await fileSentence(trx, sentence)) touched.add(wording);
    }
  }
  const ids = waiting.map(({ id }) => id);
  for (const part of inParts(ids))
    await trx.updateTable('analyses').set({ told: 1 }).where('article', 'in', part).execute();
  return { articles: waiting.length, wordings: [...touched] };
}

/** Stores one sentence under its keys; the wordings it says the same as. */
async function fileSentence(trx: Transaction<Tables>, sentence: OwnSentence): Promise<readonly string[]> {
  const { article, span, text } = sentence;
  const profile = ownProfile(sentence);
  const keys = ownKeysOf(profile);
  if (keys.length === 0) return [];
  const { n } = await trx
    .insertInto('own_sentences')
    .values({ article, start_char: span[0], end_char: span[1], text })
    .returning('n')
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('own_keys')
    .values(keys.map((key) => ({ key, sentence: n })))
    .execute();
  const asked = ownAsksOf(profile);
  const candidates = await trx
    .selectFrom('wordings')
    .select('profile')
    .where('id', 'in', (query) => query.selectFrom('wording_keys').select('wording').where('key', 'in', asked))
    .execute();
  const wordings = candidates
    .map((candidate) => JSON.parse(candidate.profile) as StatementProfile)
    .filter((wording) => saysTheSame(profile, wording))
    .map(({ wording }) => wording);
  for (const part of inParts(wordings.map((wording) => ({ wording, sentence: n })))) {
    await trx.insertInto('own_ties').values(part).execute();
  }
  return wordings;
}

/** Ties a new wording to the sentences that say the same. */
export async function tieToSentences(
  trx: Transaction<Tables>,
  profile: StatementProfile,
  keys: readonly string[],
): Promise<void> {
  if (keys.length === 0) return;
  const rows = await sentenceRows(trx)
    .where('own_sentences.n', 'in', (query) => query.selectFrom('own_keys').select('sentence').where('key', 'in', keys))
    .execute();
  const ties = rows
    .filter((row) => saysTheSame(ownProfile(sentenceOf(row)), profile))
    .map(({ n }) => ({ wording: profile.wording, sentence: n }));
  for (const part of inParts(ties)) await trx.insertInto('own_ties').values(part).execute();
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
