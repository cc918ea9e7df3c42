import { describe, expect, it } from 'vitest';
import { generate } from '../../../eval/cascade/generate.ts';
import { openArchive } from '../../../src/archive/open-archive.ts';
import type { AnnotatedArticle } from '../../../src/model/annotation.ts';
import type { Claim } from '../../../src/model/claim.ts';
import { annotate } from '../../../src/pipeline.ts';

const articles = generate(7, 60).articles.map(annotate);

/** The claims of an archive that got its articles some at a time, each time put into claims. */
async function claimsOf(steps: readonly (readonly AnnotatedArticle[])[]): Promise<readonly Claim[]> {
  const archive = await openArchive(':memory:');
  for (const step of steps) {
    for (const article of step) await archive.store(article);
    await archive.corroborate();
  }
  const claims: Claim[] = [];
  for await (const claim of archive.eachClaim()) claims.push(claim);
  await archive.close();
  return claims.sort((a, b) => (a.id < b.id ? -1 : 1));
}

describe('claims of a cascade', () => {
  it('are the same at once, backwards and in two halves', async () => {
    const atOnce = await claimsOf([articles]);
    expect(atOnce.some(({ outlets }) => outlets.length > 2)).toBe(true);
    expect(await claimsOf([[...articles].reverse()])).toEqual(atOnce);
    expect(await claimsOf([articles.slice(30), articles.slice(0, 30)])).toEqual(atOnce);
  }, 120_000);

  it('are the same without a date', async () => {
    const undated = generate(8, 24).articles.map((article) => annotate({ ...article, published: null }));
    const atOnce = await claimsOf([undated]);
    expect(await claimsOf([undated.slice(12), [...undated.slice(0, 12)].reverse()])).toEqual(atOnce);
  }, 120_000);
});
