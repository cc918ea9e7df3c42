import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/archive/open-archive.ts';
import type { AnnotatedArticle } from '../../../src/model/annotation.ts';
import type { Claim } from '../../../src/model/claim.ts';
import { exampleArticle } from './example-articles.ts';

const FERRY = 'the night ferry sank off Kesmouth with 40 people on board';
const FACT = 'The night ferry sank off Kesmouth with 40 people on board.';

const said = exampleArticle({
  ...{ id: 'said', outlet: 'Marsh Post', published: '2031-03-04' },
  said: [{ content: FERRY, origin: 'Mara Quill' }],
});

/** An article that says one sentence in its reporter's own voice, in a paragraph of its own. */
function told(id: string, published: string, version = '1'): AnnotatedArticle {
  const article = exampleArticle({
    ...{ id, outlet: 'Oster Gazette', published, version },
    said: [{ content: 'the harbour café sells eels', origin: 'Odo Fenn' }],
  });
  const text = `${article.text}\n\n${FACT}`;
  return { ...article, text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] };
}

const late = told('late', '2031-03-09');
const early = told('early', '2031-03-03');

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

const repeated = (claims: readonly Claim[]) =>
  claims.flatMap(({ repeats = [] }) => repeats.map(({ article }) => article));

describe('sentences in the reporters’ own voice', () => {
  it('are listed with the claim they repeat, and counted nowhere', async () => {
    const claim = (await claimsOf([[said, late]])).find(({ text }) => text === FERRY);
    expect(claim).toMatchObject({
      ...{ articles: ['said'], outlets: ['Marsh Post'], independent: { lower: 1, upper: 1, reasons: [] } },
      repeats: [{ article: 'late', text: FACT, outlet: 'Oster Gazette', published: '2031-03-09' }],
    });
    const [start, end] = claim?.repeats?.[0]?.span ?? [0, 0];
    expect(late.text.slice(start, end)).toBe(FACT);
  });

  it('found no claim by themselves', async () => {
    expect((await claimsOf([[late]])).map(({ text }) => text)).toEqual(['the harbour café sells eels']);
  });

  it.each([
    ['before', [[late], [said]]],
    ['after', [[said], [late]]],
    ['together', [[late, said]]],
  ])('are found whether they come %s what was said', async (_, steps) => {
    expect(repeated(await claimsOf(steps))).toEqual(['late']);
  });

  it('are no repeats of what was told before anybody said it, whenever that is learned', async () => {
    expect(repeated(await claimsOf([[said, late, early]]))).toEqual([]);
    expect(repeated(await claimsOf([[said], [late], [early]]))).toEqual([]);
    expect(repeated(await claimsOf([[early], [late], [said]]))).toEqual([]);
  });

  it('go with the analysis they were found in', async () => {
    const again = told('late', '2031-03-09', '2');
    expect(repeated(await claimsOf([[said, late], [again]]))).toEqual(['late']);
    const [first] = again.statements;
    const covered = { ...first!, content: [[again.text.length - FACT.length, again.text.length] as const] };
    expect(repeated(await claimsOf([[said, late], [{ ...again, statements: [covered] }]]))).toEqual([]);
  });
});
