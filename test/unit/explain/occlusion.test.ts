import { describe, expect, it } from 'vitest';
import { type Observations, observe, QUOTE } from '../../../src/attribution/observations.ts';
import { Vocabulary } from '../../../src/attribution/vocabulary.ts';
import { readWordClasses } from '../../../src/attribution/word-classes.ts';
import { strongestReasons } from '../../../src/explain/occlusion.ts';
import { analyse } from '../../../src/language/analyse.ts';

const document = analyse('“It is shut,” Brandt said on Monday.');
const at = (word: string): number => document.tokens.findIndex(({ text }) => text === word);
const said = { from: at('said'), to: at('said') + 1 };
const fresh = (): Observations => observe(document, new Vocabulary(new Map([['say', 4]]), readWordClasses('')));

/** A tagger that scores by a few things it sees. */
const reasons = (score: (seen: Observations, plain: Observations) => number) => {
  const plain = fresh();
  return strongestReasons({ tokens: document.tokens, seen: fresh(), span: said, score: (seen) => score(seen, plain) });
};

describe('strongestReasons', () => {
  it.each<[what: string, score: (seen: Observations, plain: Observations) => number, says: string]>([
    [
      'a word',
      (seen, plain) => (seen.words[said.from]!.lemma === plain.words[said.from]!.lemma ? 2 : 0),
      'the word “said”',
    ],
    [
      'a word beside it',
      (seen, plain) => (seen.words[at('Monday')]!.word === plain.words[at('Monday')]!.word ? 2 : 0),
      '2 words behind it: the word “Monday”',
    ],
    [
      'a mark',
      (seen, plain) => (seen.words[at('”')]!.word === plain.words[at('”')]!.word ? 2 : 0),
      '2 words before it: the closing quotation mark',
    ],
    [
      'a part of speech',
      (seen, plain) => (seen.words[said.from]!.pos === plain.words[said.from]!.pos ? 2 : 0),
      'that “said” is a verb',
    ],
    ['the lexicon', (seen) => (seen.words[said.from]!.cueStep === 4 ? 2 : 0), 'how often “said” is a cue elsewhere'],
    [
      'quotation marks',
      (seen) => (seen.quote[said.from] === QUOTE.outside ? 2 : 0),
      'that it stands outside quotation marks',
    ],
  ])('names %s that the tagger goes by', (_, score, says) => {
    expect(reasons(score)).toEqual([{ says, weight: 2 }]);
  });

  it('puts the strongest first, gives what spoke against it a minus, and leaves out what hardly counts', () => {
    const found = reasons((seen, plain) => {
      const word = seen.words[said.from]!.word === plain.words[said.from]!.word ? 3 : 0;
      const verb = seen.words[said.from]!.pos === plain.words[said.from]!.pos ? -1 : 0;
      const name = seen.words[at('Brandt')]!.word === plain.words[at('Brandt')]!.word ? 0.1 : 0;
      return word + verb + name;
    });
    expect(found).toEqual([
      { says: 'the word “said”', weight: 3 },
      { says: 'that “said” is a verb', weight: -1 },
    ]);
  });

  it('leaves what it was given as it was', () => {
    const seen = fresh();
    strongestReasons({ tokens: document.tokens, seen, span: said, score: ({ words }) => words[said.from]!.word });
    expect(seen).toEqual(fresh());
  });
});
