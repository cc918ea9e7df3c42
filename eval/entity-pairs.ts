import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { outletTable } from '../src/entities/outlets/outlet-table.ts';
import { resolveEntities } from '../src/entities/resolve-entities.ts';
import { castEntities } from '../src/identity/entities-of.ts';
import { identify } from '../src/identity/identify.ts';
import { readArticles } from '../src/intake/read-articles.ts';
import { analyse } from '../src/language/analyse.ts';
import type { AnnotatedArticle } from '../src/model/annotation.ts';
import type { Article } from '../src/model/article.ts';
import { annotate } from '../src/pipeline.ts';
import { articleFromRecord } from '../src/verbs/article-from-record.ts';
import { dataFile } from './suite.ts';

/** Two mentions in two articles, and whether they name one. Offsets in the articles' text. */
export interface EntityPair {
  readonly half: 'choose' | 'kept';
  readonly same: boolean;
  readonly a: Place;
  readonly b: Place;
}

interface Place {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

export const ENTITY_PAIRS = fileURLToPath(new URL('gold/entity-pairs.tsv', import.meta.url));
export const DIGEST = dataFile('seed', 'digest.txt');
export const ALLSIDES = dataFile('news', 'allsides-4000.jsonl.gz');
export const FA_KES = dataFile('news', 'fa-kes.jsonl');

/** Pairs of mentions, labelled by reading both passages; pairs of what is no name were left out. */
export const entityPairs = (): readonly EntityPair[] =>
  readFileSync(ENTITY_PAIRS, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [half, label, a = '', s1, e1, b = '', s2, e2] = line.split('\t');
      const place = (article: string, start = '', end = ''): Place => ({
        article,
        start: Number(start),
        end: Number(end),
      });
      return {
        half: half === 'kept' ? 'kept' : 'choose',
        same: label === 'same',
        a: place(a, s1, e1),
        b: place(b, s2, e2),
      };
    });

/** The digest, 300 articles of one collection and 100 of the other, evenly drawn. */
export async function pairArticles(): Promise<readonly AnnotatedArticle[]> {
  const digest = await readArticles({ name: 'digest.txt', bytes: readFileSync(DIGEST) });
  const lines = (text: string, every: number, most: number): Article[] =>
    text
      .split('\n')
      .filter((line, at) => line !== '' && at % every === 0)
      .slice(0, most)
      .map((line) => articleFromRecord(JSON.parse(line)));
  const articles = [
    ...digest.articles,
    ...lines(gunzipSync(readFileSync(ALLSIDES)).toString('utf8'), 13, 300),
    ...lines(readFileSync(FA_KES, 'utf8'), 8, 100),
  ];
  return articles.map(annotate);
}

/**
 * The same articles with the names that identity's rules find: from such names the pairs were drawn, so that these show how
 * well names are joined, and the recorded ones besides how many of the same mentions are read as names.
 */
export const withNamesByRule = (articles: readonly AnnotatedArticle[]): readonly AnnotatedArticle[] =>
  articles.map((article) => ({ ...article, entities: castEntities(identify(analyse(article.text), article)) }));

/** Says of two places whether they are taken for one; two where either is not read as a name. */
export type PairJudge = (a: Place, b: Place) => boolean;

/** By entities across articles. */
export function byEntities(articles: readonly AnnotatedArticle[]): PairJudge {
  const table = outletTable();
  const entities = resolveEntities(articles, { outletOf: (name) => table.find(name)?.id });
  const of = new Map<string, string>();
  for (const { id, seen } of entities)
    for (const { appearance } of seen) of.set(`${appearance.article} ${appearance.class} ${appearance.key}`, id);
  const keyOf = namedAt(articles);
  return (a, b) => {
    const [one, other] = [of.get(keyOf(a) ?? ''), of.get(keyOf(b) ?? '')];
    return one !== undefined && one === other;
  };
}

/** One spelling, folded, is one: what an archive without entities does. */
export function bySpelling(articles: readonly AnnotatedArticle[]): PairJudge {
  const keyOf = namedAt(articles);
  const spelling = (place: Place): string | undefined => keyOf(place)?.slice(place.article.length + 1);
  return (a, b) => spelling(a) !== undefined && spelling(a) === spelling(b);
}

/** Article, class and key of the name at a place. */
function namedAt(articles: readonly AnnotatedArticle[]): (place: Place) => string | undefined {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return ({ article, start, end }) => {
    const found = byId
      .get(article)
      ?.entities.find(
        (entity) =>
          entity.start < end && entity.end > start && (entity.type === 'person' || entity.type === 'organisation'),
      );
    return found && `${article} ${found.type === 'person' ? 'person' : 'body'} ${found.entity}`;
  };
}
