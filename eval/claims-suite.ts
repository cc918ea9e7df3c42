import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StatementRecord } from '../src/archive/archive.ts';
import { corroborate } from '../src/corroboration/corroborate.ts';
import { readArticles } from '../src/intake/read-articles.ts';
import type { AnnotatedArticle } from '../src/model/annotation.ts';
import type { Claim } from '../src/model/claim.ts';
import { wordsAt } from '../src/model/span.ts';
import { annotate } from '../src/pipeline.ts';
import { type Figures, percent, type Suite } from './suite.ts';

interface ExpectedClaim {
  readonly claim: string;
  readonly outlets: readonly string[];
  readonly articles: number;
  readonly independent: { readonly lower: number; readonly upper: number };
  readonly denials: number;
}

const PAGE = join(import.meta.dirname, '../sample/digest.txt');
const GOLD = join(import.meta.dirname, '../sample/expected.json');

/** The sample's claims, all the way from the page: found, their outlets counted right, their independent origins right. */
export const claimsSuite: Suite = {
  name: 'claims of the sample',
  corpus: [PAGE, GOLD],
  measure: async () => scored(corroborate((await annotatedSample()).flatMap(recordsOf))),
  baseline: async () => scored(sameWords((await annotatedSample()).flatMap(recordsOf))),
};

async function annotatedSample(): Promise<AnnotatedArticle[]> {
  const { articles } = await readArticles({ name: PAGE, bytes: readFileSync(PAGE) });
  return articles.map(annotate);
}

const recordsOf = (article: AnnotatedArticle): StatementRecord[] =>
  article.statements.map((statement) => ({
    ...statement,
    article: article.id,
    title: article.title,
    outlet: article.outlet,
    published: article.published,
    text: statement.content.map((span) => wordsAt(article.text, span)).join(' '),
    claim: null,
  }));

function scored(claims: readonly Claim[]): Figures {
  const { claims: gold } = JSON.parse(readFileSync(GOLD, 'utf8')) as { claims: readonly ExpectedClaim[] };
  const pairs = gold.map((expected) => ({ expected, claim: closest(claims, expected.claim) }));
  const share = (right: (expected: ExpectedClaim, claim: Claim) => boolean): number =>
    percent(pairs.filter(({ expected, claim }) => claim && right(expected, claim)).length / pairs.length);
  const sameOutlets = (expected: ExpectedClaim, claim: Claim): boolean =>
    [...expected.outlets].sort().join() === [...claim.outlets].sort().join();
  const sameRange = (expected: ExpectedClaim, { independent }: Claim): boolean =>
    independent.lower === expected.independent.lower && independent.upper === expected.independent.upper;
  return {
    outlets: share(sameOutlets),
    origins: share(sameRange),
    denials: share((expected, claim) => claim.denials.length === expected.denials),
    'outlets and origins': share((expected, claim) => sameOutlets(expected, claim) && sameRange(expected, claim)),
  };
}

/** The naive way: statements of the very same words are one claim, and every outlet that prints it is a source. */
function sameWords(records: readonly StatementRecord[]): Claim[] {
  const byText = new Map<string, StatementRecord[]>();
  for (const record of records) {
    const key = record.text.toLowerCase();
    byText.set(key, [...(byText.get(key) ?? []), record]);
  }
  return [...byText.values()].map((family) => {
    const outlets = [...new Set(family.map(({ outlet }) => outlet ?? ''))];
    return {
      ...{ id: family[0]!.id, text: family[0]!.text, statements: family.map(({ id }) => id), outlets },
      ...{ articles: [...new Set(family.map(({ article }) => article))], origins: [], denials: [], variants: [] },
      first: { article: family[0]!.article, published: family[0]!.published },
      independent: { lower: outlets.length, upper: outlets.length, reasons: [] },
    };
  });
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

/** The claim whose wording shares most words with the expected one, if that is half of them. */
function closest(claims: readonly Claim[], text: string): Claim | undefined {
  const wanted = wordsOf(text);
  const score = (claim: Claim): number => {
    const words = wordsOf(claim.text);
    const shared = [...wanted].filter((word) => words.has(word)).length;
    return shared / (wanted.size + words.size - shared) + claim.statements.length / 1e6;
  };
  return claims
    .filter((claim) => score(claim) >= 0.5)
    .sort((a, b) => score(b) - score(a))
    .at(0);
}
