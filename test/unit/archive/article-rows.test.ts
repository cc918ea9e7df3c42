import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFrom, articleParts, contentWords, joinParts, recordOf } from '../../../src/archive/sql/article-rows.ts';
import { EXAMPLES } from '../../integration/archive/example-articles.ts';

describe('an article taken apart', () => {
  it('is the same when put together, with any text and any unknown fields', () => {
    const json = fc
      .jsonValue()
      .filter((value) => JSON.stringify(value) === JSON.stringify(JSON.parse(JSON.stringify(value))));
    fc.assert(
      fc.property(fc.string(), json, (text, desk) => {
        const whole = JSON.parse(JSON.stringify({ ...EXAMPLES[0], text, desk }));
        const { article, statements, analysis } = articleParts(whole);
        const again = joinParts({ article: articleFrom(recordOf(article), article.text), statements, analysis });
        expect(JSON.parse(JSON.stringify(again))).toEqual(whole);
      }),
    );
  });

  it('has its fields in one order, whatever order they came in', () => {
    const [article] = EXAMPLES.map((whole) => articleParts(whole).article);
    if (article === undefined) throw new Error('no example');
    const backwards = Object.fromEntries(
      Object.entries({ ...article, desk: 'harbour' }).reverse(),
    ) as unknown as typeof article;
    expect(Object.keys(articleFrom(recordOf(backwards), article.text))).toEqual([...Object.keys(article), 'desk']);
  });
});

it('joins the words of a content that is interrupted', () => {
  const [statement] = EXAMPLES[0]?.statements ?? [];
  if (statement === undefined) throw new Error('no example');
  const split = {
    ...statement,
    content: [
      [0, 5],
      [19, 25],
    ] as const,
  };
  expect(contentWords('“Yes,” Quill said, “maybe.”', split)).toBe('“Yes, “maybe');
});
