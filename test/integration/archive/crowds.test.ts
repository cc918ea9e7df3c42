import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/archive/open-archive.ts';
import { compare } from '../../../src/corroboration/compare.ts';
import { corroborate } from '../../../src/corroboration/corroborate.ts';
import { MOST_LED_TO } from '../../../src/corroboration/led-to.ts';
import type { AnnotatedArticle } from '../../../src/model/annotation.ts';
import { contentOf } from './content-of.ts';
import { exampleArticle } from './example-articles.ts';

const letters = (i: number): string =>
  [...i.toString(20).padStart(2, '0')].map((digit) => 'bcdfghjklmnpqrstvwxz'[Number.parseInt(digit, 20)]).join('a');

/** Sentences of one form, many more than a key leads to. */
const FORMS = {
  'one number after another': (i: number) => ({
    content: `gate number ${i + 1} of the old harbour is shut`,
    origin: 'Ilse Krel',
  }),
  'one name after another': (i: number) => ({
    content: `the harbour gate was shut by Inspector T${letters(i)}`,
    origin: 'Ilse Krel',
  }),
  'one speaker after another': (i: number) => ({
    content: 'the old harbour gate will be shut next month',
    origin: `Mara B${letters(i)}`,
  }),
  'one toll after another': (i: number) => ({
    content: `the flood destroyed ${i + 40} houses in Oster`,
    origin: `Mara B${letters(i)}`,
  }),
} as const;

const OUTLETS = ['Northern Wire', 'Bay Herald', 'Marsh Post'];
/** In each article half of what a key leads to: together more. */
const IN_EACH = MOST_LED_TO / 2;
const crowd = (form: keyof typeof FORMS, version = '1'): readonly AnnotatedArticle[] =>
  OUTLETS.map((outlet, at) =>
    exampleArticle({
      ...{ id: `crowd${at}`, outlet, published: `2031-03-0${at + 1}`, version },
      said: Array.from({ length: IN_EACH }, (_, i) => FORMS[form](at * IN_EACH + i)),
    }),
  );

async function claimsOf(steps: readonly (readonly AnnotatedArticle[])[]) {
  const archive = await openArchive(':memory:');
  for (const step of steps) {
    for (const article of step) await archive.store(article);
    await archive.corroborate();
  }
  const { claims, statements } = await contentOf(archive);
  await archive.close();
  const byId = [...claims].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { claims: byId, statements };
}

describe('a crowd of sentences of one form', () => {
  it.each(Object.keys(FORMS) as (keyof typeof FORMS)[])('makes the same claims in any order: %s', async (form) => {
    const articles = crowd(form);
    const { claims, statements } = await claimsOf([articles]);
    const inMemory = [...corroborate(statements)].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(claims).toEqual(inMemory);
    expect((await claimsOf(articles.map((article) => [article]))).claims).toEqual(claims);
    expect((await claimsOf([...articles].reverse().map((article) => [article]))).claims).toEqual(claims);
  });

  it.each(Object.keys(FORMS) as (keyof typeof FORMS)[])(
    'makes the same when analysed anew and without a part: %s',
    async (form) => {
      const newer = crowd(form, '2');
      const fewer = newer.map((article, at) =>
        at === 1 ? { ...article, statements: article.statements.slice(0, 5) } : article,
      );
      const { claims } = await claimsOf([fewer]);
      expect((await claimsOf([crowd(form), fewer])).claims).toEqual(claims);
      expect((await claimsOf([crowd(form), ...fewer.map((article) => [article])])).claims).toEqual(claims);
    },
  );

  it.each(Object.keys(FORMS) as (keyof typeof FORMS)[])(
    'is compared with a few of it, not each with each: %s',
    async (form) => {
      const { statements } = await claimsOf([crowd(form)]);
      let comparisons = 0;
      corroborate(statements, {
        compare: (a, b) => {
          comparisons += 1;
          return compare(a, b);
        },
      });
      expect(comparisons).toBeGreaterThan(MOST_LED_TO);
      expect(comparisons).toBeLessThanOrEqual(MOST_LED_TO * statements.length);
    },
  );

  it('that is stopped in the middle goes on later', async () => {
    const articles = crowd('one toll after another');
    const { claims } = await claimsOf([articles]);
    const archive = await openArchive(':memory:');
    for (const article of articles) await archive.store(article);
    // All are compared, and no claim is formed yet.
    await archive.corroborate(() => false);
    expect((await archive.counts()).claims).toBe(0);
    await archive.corroborate();
    expect([...(await contentOf(archive)).claims].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(claims);
    await archive.close();
  });

  /** More than are placed in one step, and none of them about the flood. */
  const fillers = exampleArticle({
    ...{ id: 'fillers', outlet: 'Hill Echo', published: '2031-03-05' },
    said: Array.from({ length: 700 }, (_, i) => ({
      content: `the mill T${letters(i)} of Kesh sold the loom B${letters(i)}`,
      origin: `Odo K${letters(i)}`,
    })),
  });

  it.each([1, 2, 3, 4])('keeps a denial that is placed with words of an earlier step (%i)', async (which) => {
    const flood = (id: string, houses: number, stance: 'asserts' | 'denies', day: number) =>
      exampleArticle({
        ...{ id: `${id} ${which}`, outlet: OUTLETS[day % 3]!, published: `2031-03-0${day}` },
        said: [{ content: `the flood destroyed ${houses} houses in Oster`, origin: `Mara ${id}`, stance }],
      });
    const told = flood('Quill', 40, 'asserts', 3);
    const later = [fillers, flood('Fenn', 40, 'denies', 4), flood('Holm', 55, 'denies', 4)];
    const { claims } = await claimsOf([[told, ...later]]);
    expect((await claimsOf([[told], later])).claims).toEqual(claims);
    expect(claims.find(({ articles }) => articles.includes(told.id))?.denials).toHaveLength(1);
  });
});
