import { describe, expect, it } from 'vitest';
import { buildClaim } from '../../../src/corroboration/build-claim.ts';
import { statement } from './statement.ts';

/** A statement whose content stands at `at` in its article, with dates at their words. */
const dated = (text: string, at: number, dates: Readonly<Record<string, string>>, published: string) =>
  statement(text, {
    published,
    content: [[at, at + text.length]],
    dates: Object.entries(dates).map(([words, value]) => {
      const start = at + text.indexOf(words);
      return { start, end: start + words.length, value };
    }),
  });

describe('the dates a claim speaks of', () => {
  it('are one where they are one day, in the words of the first, ascending', () => {
    const first = dated('the dam failed on Tuesday', 40, { Tuesday: '2031-03-04' }, '2031-03-05');
    const second = dated(
      'the dam, built in 1987, failed on 4 March',
      100,
      { 1987: '1987', '4 March': '2031-03-04' },
      '2031-03-20',
    );
    expect(buildClaim({ statements: [second, first], denials: [] }).dates).toEqual([
      { value: '1987', words: '1987', statements: [second.id] },
      { value: '2031-03-04', words: 'Tuesday', statements: [first.id, second.id] },
    ]);
  });

  it('have their words where a content stands in parts', () => {
    const parted = statement('the dam failed on Tuesday', {
      content: [
        [10, 24],
        [60, 70],
      ],
      dates: [{ start: 63, end: 70, value: '2031-03-04' }],
    });
    expect(buildClaim({ statements: [parted], denials: [] }).dates).toEqual([
      { value: '2031-03-04', words: 'Tuesday', statements: [parted.id] },
    ]);
  });

  it('are absent where no statement names one, and those of a denial are its own', () => {
    const denial = dated('the dam did not fail in May', 0, { May: '2031-05' }, '2031-06-01');
    expect(buildClaim({ statements: [statement('the dam failed')], denials: [denial] })).not.toHaveProperty('dates');
  });
});
