import { describe, expect, it } from 'vitest';
import { LABELS } from '../../../src/attribution/labels.ts';
import { type Observations, observe } from '../../../src/attribution/observations.ts';
import { type Surroundings, survey } from '../../../src/attribution/surroundings.ts';
import { tag } from '../../../src/attribution/tag.ts';
import {
  type PlaceAspect,
  sightOf,
  type WordAspect,
  whilePlaceHidden,
  whileWordHidden,
} from '../../../src/explain/hide.ts';
import { analyse } from '../../../src/language/analyse.ts';
import { attributionModel } from '../../../src/models.ts';

const DOCUMENT = analyse(
  'Pier Shut For Repairs, Harbour Master Says\n\n' +
    '“It is shut,” Brandt said on Monday, adding: “We wait.” He denied that it was old.\n\nIt rained.',
);
const N = DOCUMENT.tokens.length;
const ALL = { from: 0, to: N };
const WORD_ASPECTS: readonly WordAspect[] = ['word', 'class', 'likely'];
const PLACE_ASPECTS: readonly PlaceAspect[] = [
  ...(['quotation', 'frame', 'nearest', 'beside quotation'] as const),
  ...(['headline', 'first look'] as const),
];

function look() {
  const seen = observe(DOCUMENT, attributionModel().vocabulary);
  const around = survey(DOCUMENT, seen, tag(DOCUMENT, seen, attributionModel()));
  return { seen, around, sight: sightOf(seen, around) };
}

/** What is counted, compared or pointed at, and the values a text can give it; words and frames are only ever hashed. */
function outOfRange(
  { words, quote, quotation, quoteLength, headline, ...rest }: Observations,
  around: Surroundings,
): string[] {
  const { cueLeft, cueRight, cueBeforeQuote, cueAfterQuote } = rest;
  const { candidate, owner, firstRole, tagging } = around;
  const rows: [string, ArrayLike<number>, least: number, most: number][] = [
    ['cueStep', words.map(({ cueStep }) => cueStep), 0, 4],
    ['quote', quote, 0, 3],
    ['quotation', quotation, -1, DOCUMENT.quotations.length - 1],
    ['quoteLength', quoteLength, 0, 4],
    ['headline', headline, 0, 1],
    ['cueLeft', cueLeft, -1, N - 1],
    ['cueRight', cueRight, -1, N - 1],
    ['cueBeforeQuote', cueBeforeQuote, -1, N - 1],
    ['cueAfterQuote', cueAfterQuote, -1, N - 1],
    ['candidate', candidate, 0, 8],
    ['owner', owner, -1, N - 1],
    ['firstRole', firstRole, 0, 2],
    ['labels', tagging.labels, 0, LABELS.length - 1],
  ];
  return rows.flatMap(([name, values, least, most]) =>
    Array.from(values).some((value) => value < least || value > most) ? [name] : [],
  );
}

describe('hiding', () => {
  const plain = look();

  it.each(WORD_ASPECTS)('the %s of words shows the model only what it can count with, and puts it back', (aspect) => {
    const { seen, around, sight } = look();
    for (let i = 0; i < N; i++) {
      whileWordHidden(sight, aspect, i, () => {
        expect(outOfRange(seen, around)).toEqual([]);
        expect(seen.words[i]).not.toEqual(plain.seen.words[i]);
      });
    }
    expect({ seen, around }).toEqual({ seen: plain.seen, around: plain.around });
  });

  it.each(PLACE_ASPECTS)('the %s of places shows the model only what it can count with, and puts it back', (aspect) => {
    const { seen, around, sight } = look();
    const asked = whilePlaceHidden(sight, aspect, ALL, () => {
      expect(outOfRange(seen, around)).toEqual([]);
      expect({ seen, around }).not.toEqual({ seen: plain.seen, around: plain.around });
      return true;
    });
    expect(asked).toBe(true);
    expect({ seen, around }).toEqual({ seen: plain.seen, around: plain.around });
  });

  it('puts back what it hid when the question fails', () => {
    const { seen, around, sight } = look();
    const fail = (): never => {
      throw new Error('no answer');
    };
    const said = DOCUMENT.tokens.findIndex(({ text }) => text === 'said');
    for (const aspect of WORD_ASPECTS) expect(() => whileWordHidden(sight, aspect, said, fail)).toThrow('no answer');
    for (const aspect of PLACE_ASPECTS) expect(() => whilePlaceHidden(sight, aspect, ALL, fail)).toThrow('no answer');
    expect({ seen, around }).toEqual({ seen: plain.seen, around: plain.around });
  });

  it.each<[what: string, aspect: PlaceAspect, first: string, last: string]>([
    ['quotation marks', 'quotation', 'He', 'denied'],
    ['a cue beside a quotation', 'beside quotation', 'He', 'denied'],
    ['a likely cue', 'nearest', 'It', 'rained'],
    ['a headline', 'headline', 'He', 'denied'],
  ])('does not ask without %s, where there is none', (_, aspect, first, last) => {
    const { sight } = look();
    const { tokens } = DOCUMENT;
    const to = tokens.findLastIndex(({ text }) => text === last) + 1;
    const from = tokens.findLastIndex(({ text }) => text === first);
    expect(whilePlaceHidden(sight, aspect, { from, to }, () => 'asked')).toBeUndefined();
  });

  it('does not ask what a word were if it were no cue, of one that is none', () => {
    const rained = DOCUMENT.tokens.findIndex(({ text }) => text === 'rained');
    expect(whileWordHidden(look().sight, 'likely', rained, () => 'asked')).toBeUndefined();
  });

  it('hides nothing of a first look where there was none', () => {
    expect(whilePlaceHidden(sightOf(plain.seen), 'first look', ALL, () => 'asked')).toBeUndefined();
  });
});
