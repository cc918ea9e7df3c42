import type { StatementRecord } from '../../../src/archive/archive.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Claim } from '../../../src/model/claim.ts';

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** A claim of statements thought to say the same, each outlet a source of its own. */
function countingOutlets(family: readonly StatementRecord[]): Claim {
  const outlets = [...new Set(family.map(({ outlet }) => outlet ?? ''))];
  const first = family[0]!;
  return {
    ...{ id: `c ${first.id}`, text: first.text, statements: family.map(({ id }) => id), outlets },
    ...{ articles: [...new Set(family.map(({ article }) => article))], origins: [], denials: [], variants: [] },
    first: { article: first.article, published: first.published },
    independent: { lower: outlets.length, upper: outlets.length, reasons: [] },
  };
}

function gathered(records: readonly StatementRecord[], keyOf: (record: StatementRecord) => string): readonly Claim[] {
  const families = new Map<string, StatementRecord[]>();
  for (const record of records) {
    const key = keyOf(record);
    families.set(key, [...(families.get(key) ?? []), record]);
  }
  return [...families.values()].map(countingOutlets);
}

/** The naive way: the very same words are one claim, and every outlet that prints them is a source. */
export const sameWords = (records: readonly StatementRecord[]): readonly Claim[] =>
  gathered(records, ({ text }) => wordsOf(text).join(' '));

/** Least part of the words of two headlines that both have. Source: what tools that compare headlines use, about a half. */
const ALIKE = 0.5;

/**
 * The way of tools that look at headlines: articles whose headlines share half their words tell one thing; each outlet is a source. What a
 * headline stands for is, in its favour, what the article's first paragraph says.
 */
export function sameHeadline(records: readonly StatementRecord[], articles: readonly Article[]): readonly Claim[] {
  const titles = articles.map(({ title }) => new Set(wordsOf(title ?? '')));
  const home = articles.map((_, i) => i);
  const rootOf = (i: number): number => (home[i] === i ? i : rootOf(home[i]!));
  for (const [i, a] of titles.entries()) {
    for (let j = 0; j < i; j++) {
      const b = titles[j]!;
      const shared = [...a].filter((word) => b.has(word)).length;
      if (shared / (a.size + b.size - shared) >= ALIKE) home[rootOf(i)] = rootOf(j);
    }
  }
  const clusterOf = new Map(articles.map(({ id }, i) => [id, String(rootOf(i))]));
  const leadEnd = new Map(articles.map(({ id, blocks }) => [id, blocks[0]?.end ?? 0]));
  const leads = records.filter(({ article, content }) => (content[0]?.[0] ?? 0) < (leadEnd.get(article) ?? 0));
  return gathered(leads, ({ article }) => clusterOf.get(article) ?? article);
}
