import { describe, expect, it } from 'vitest';
import { filterInWords, newTopic, topicFilter, topicNamed, visited } from '../../../src/digest/topic.ts';

const now = new Date('2031-03-06T08:00:00Z');
const made = newTopic({ name: ' The crane ', words: 'crane' }, { held: [], added: 4, now });

describe('a new topic', () => {
  it('has a name, what it keeps, and everything held as seen', () => {
    expect(made).toMatchObject({
      name: 'The crane',
      words: 'crane',
      outlet: null,
      madeAt: '2031-03-06T08:00:00.000Z',
      since: { added: 4 },
      seen: { added: 4 },
    });
    expect(made.id).toMatch(/^t[0-9a-f]{16}$/);
  });

  it.each([
    ['no name', { words: 'crane' }, 'topic.invalid'],
    ['nothing to keep', { name: 'All' }, 'topic.invalid'],
    ['blanks to keep', { name: 'All', words: ' ', outlet: '' }, 'topic.invalid'],
    ['no word among its marks', { name: 'Marks', words: '"?!"' }, 'topic.invalid'],
    ['a number for words', { name: 'Seven', words: 7 }, 'topic.invalid'],
    ['words without end', { name: 'Long', words: 'a'.repeat(201) }, 'topic.invalid'],
    ['a name that another has', { name: 'the  CRANE', words: 'port' }, 'topic.name-taken'],
  ])('is refused with %s', (_, wish, code) => {
    expect(() => newTopic(wish, { held: [made], added: 4, now })).toThrow(expect.objectContaining({ code }));
  });
});

describe('a visit', () => {
  it('makes what the last one ended with old, but not when a page is only loaded again', () => {
    const later = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000);
    const soon = visited(made, 6, later(30));
    expect([soon.since.added, soon.seen.added]).toEqual([4, 6]);
    const next = visited(soon, 9, later(30 + 61));
    expect([next.since.added, next.seen.added]).toEqual([6, 9]);
    expect(next.since.at).toBe(later(30).toISOString());
  });
});

it('is found by its id or name', () => {
  expect(topicNamed([made], made.id)).toBe(made);
  expect(topicNamed([made], 'the crane')).toBe(made);
  expect(topicNamed([made], 'the cranes')).toBeUndefined();
});

it('says what it keeps', () => {
  expect(
    filterInWords(topicFilter({ words: 'crane', outlet: 'Morning Tide', source: 'Mara Quill', place: 'Fenn' })),
  ).toBe('with the words “crane”, in Morning Tide, with words from Mara Quill, that speak of Fenn');
});
