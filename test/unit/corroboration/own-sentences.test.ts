import { describe, expect, it } from 'vitest';
import { corroborate } from '../../../src/corroboration/corroborate.ts';
import { ownSentences } from '../../../src/corroboration/own-sentences.ts';
import type { OwnSentence } from '../../../src/corroboration/types.ts';
import type { Span } from '../../../src/model/span.ts';
import { statement } from './statement.ts';

/** The own sentences of a text in which the parts in brackets are statements' contents, and their cues and sources those in braces. */
function ownOf(marked: string): readonly string[] {
  const text = marked.replace(/[[\]{}]/g, '');
  const spansOf = (open: string, close: string): Span[] => {
    const spans: Span[] = [];
    let at = 0;
    let start = 0;
    for (const letter of marked) {
      if (letter === open) start = at;
      else if (letter === close) spans.push([start, at]);
      if (!'[]{}'.includes(letter)) at += 1;
    }
    return spans;
  };
  const [contents, cues] = [spansOf('[', ']'), spansOf('{', '}')];
  const statements = contents.map((span, i) => ({
    ...statement(text.slice(...span)),
    ...{ source: [], cue: cues.slice(i, i + 1), content: [span] },
  }));
  const article = { id: 'a', outlet: 'Marsh Post', published: '2031-03-09', text };
  for (const { span, text: words } of ownSentences(article, statements)) expect(text.slice(...span)).toBe(words);
  return ownSentences(article, statements).map(({ text: words }) => words);
}

const FERRY = 'The night ferry sank off Kesmouth with 40 people on board.';

describe('sentences in the reporter’s own voice', () => {
  it.each([
    ['one that tells something particular', FERRY, [FERRY]],
    ['each of several', `${FERRY} The harbour of Kesmouth lost its light tower in 2019.\n\nRain fell.`, 2],
    ['not behind a statement in its paragraph', `Rain fell, [the mayor] {said}. ${FERRY}`, []],
    ['in the next paragraph again', `Rain [fell], the mayor {said}.\n\n${FERRY}`, [FERRY]],
    ['not what somebody in the article says', `${FERRY}\n\n[The ferry sank off Kesmouth], the mayor {said}.`, []],
    ['not with a word of saying', 'The night ferry reportedly sank off Kesmouth with 40 people on board.', []],
    ['not what somebody refutes', 'The company refutes that the dam at Kesh flooded 140 houses.', []],
    ['not what somebody disputed', 'Engineers in Kesh disputed that the dam flooded 140 houses.', []],
    ['not what somebody concedes', 'Harbour officials conceded that the dam at Kesh flooded 140 houses.', []],
    ['not somebody’s version', 'In the owners’ version of events the dam at Kesh flooded 140 houses.', []],
    ['not what nearly happened', 'The dam at Kesh nearly flooded 140 houses.', []],
    ['not what all but happened', 'The dam at Kesh all but flooded 140 houses.', []],
    ['but what happened', 'The dam at Kesh flooded 140 houses.', 1],
    ['not with a quotation', 'The “night ferry” sank off Kesmouth with 40 people on board.', []],
    ['not of one who is not named', 'It sank off Kesmouth with 40 people on board that night.', []],
    ['not what may be still another’s words', 'The night ferry would sail to Kesmouth with 40 people on board.', []],
    ['not what is no more than possible', 'The night ferry may have sunk off Kesmouth with 40 people on board.', []],
    ['not what is said of anything', 'The people were on the street and the market was full of them.', []],
    ['whole, past a title', 'Gen. Pavel Dravec closed the harbour of Kesmouth for 40 days.', 1],
  ])('%s', (_, text, expected) => {
    const found = ownOf(text);
    expect(typeof expected === 'number' ? found.length : found).toEqual(expected);
  });
});

const own = (text: string, given: Partial<OwnSentence> = {}): OwnSentence => ({
  ...{ article: 'late', outlet: 'Oster Gazette', published: '2031-03-09', span: [0, text.length], text },
  ...given,
});

const SAID = 'the night ferry sank off Kesmouth with 40 people on board';
const marksOf = (sentences: readonly OwnSentence[], given: Parameters<typeof statement>[1] = {}) =>
  corroborate([statement(SAID, { chain: ['Marsh Post', 'Mara Quill'], ...given })], { own: sentences }).flatMap(
    ({ repeats = [], independent }) =>
      repeats.map(({ outlet, drift }) => `${independent.upper}: ${drift[0]?.from} → ${outlet}`),
  );

describe('stated as fact', () => {
  it('is what began as somebody’s word and is told without him, and counts for nothing', () => {
    expect(marksOf([own(FERRY)])).toEqual(['1: Mara Quill → Oster Gazette']);
  });
  it('is the same without its doubt', () => {
    const [mark] = corroborate(
      [statement(`${SAID.replace('sank', 'may have sunk')}`, { chain: ['Marsh Post', 'Mara Quill'] })],
      {
        own: [own(FERRY)],
      },
    );
    expect(mark?.repeats).toHaveLength(1);
  });
  it.each([
    ['on the day it was first said', [own(FERRY, { published: '2031-03-05' })], {}],
    ['after somebody told it of himself', [own(FERRY, { published: '2031-03-04' }), own(FERRY)], {}],
    ['without a date', [own(FERRY, { published: null })], {}],
    ['in the article that has it from him', [own(FERRY)], { article: 'late' }],
    ['where an outlet saw it itself', [own(FERRY)], { chain: ['Marsh Post'] }],
    ['where only reports said it', [own(FERRY)], { chain: ['Marsh Post', '?reports'] }],
    ['with another number', [own(FERRY.replace('40', '60'))], {}],
    ['of another place', [own(FERRY.replace('Kesmouth', 'Aldwick'))], {}],
    ['where it says the opposite', [own(FERRY.replace('sank', 'did not sink'))], {}],
  ])('is not: %s', (_, sentences, given) => {
    expect(marksOf(sentences, given)).toEqual([]);
  });
});
