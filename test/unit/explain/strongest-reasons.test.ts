import { describe, expect, it } from 'vitest';
import { type Observations, observe, QUOTE } from '../../../src/attribution/observations.ts';
import { Vocabulary } from '../../../src/attribution/vocabulary.ts';
import { readWordClasses } from '../../../src/attribution/word-classes.ts';
import { sightOf } from '../../../src/explain/hide.ts';
import { strongestReasons } from '../../../src/explain/strongest-reasons.ts';
import { analyse } from '../../../src/language/analyse.ts';
import type { TokenRange } from '../../../src/language/document.ts';

const document = analyse('“It is shut,” Brandt said on Monday.');
const at = (word: string): number => document.tokens.findIndex(({ text }) => text === word);
const rangeOf = (first: string, last = first): TokenRange => ({ from: at(first), to: at(last) + 1 });
const said = rangeOf('said');
const fresh = (): Observations => observe(document, new Vocabulary(new Map([['say', 4]]), readWordClasses('')));

type Model = (seen: Observations, plain: Observations) => number;

/** What a model goes by that scores by a few things it sees. */
function reasons(model: Model, asked: { readonly span?: TokenRange; readonly cue?: TokenRange } = {}) {
  const [seen, plain] = [fresh(), fresh()];
  const question = { tokens: document.tokens, span: said, sight: sightOf(seen), score: () => model(seen, plain) };
  return strongestReasons({ ...question, ...asked });
}

describe('strongestReasons', () => {
  it.each<[what: string, model: Model, says: string]>([
    [
      'a word',
      (seen, plain) => (seen.words[said.from]!.lemma === plain.words[said.from]!.lemma ? 2 : 0),
      'the word “said”',
    ],
    [
      'a word beside it',
      (seen, plain) => (seen.words[at('Monday')]!.word === plain.words[at('Monday')]!.word ? 2 : 0),
      'the word “Monday” (2 words behind it)',
    ],
    [
      'a mark',
      (seen, plain) => (seen.words[at('”')]!.word === plain.words[at('”')]!.word ? 2 : 0),
      'the closing quotation mark (2 words before it)',
    ],
    [
      'a part of speech',
      (seen, plain) => (seen.words[said.from]!.pos === plain.words[said.from]!.pos ? 2 : 0),
      'that “said” is a verb',
    ],
    [
      'the lexicon',
      (seen) => (seen.words[said.from]!.cueStep === 4 ? 2 : 0),
      'how often “said” is a cue in other articles',
    ],
    [
      'its place in the sentence',
      (seen, plain) => (seen.frame[said.from] === plain.frame[said.from] ? 2 : 0),
      'what stands before and behind it in its sentence',
    ],
  ])('names %s that the model goes by', (_, model, says) => {
    expect(reasons(model)).toEqual([{ says, weight: 2 }]);
  });

  it.each<[what: string, span: TokenRange, model: Model, says: string]>([
    [
      'quotation marks',
      rangeOf('It', 'shut'),
      ({ quote }) => (quote[at('is')] === QUOTE.inside ? 2 : 0),
      'that it stands in quotation marks',
    ],
    [
      'quotation marks around some of it',
      rangeOf('shut', 'Brandt'),
      ({ quotation }) => (quotation[at('shut')] === 0 ? 2 : 0),
      'that part of it stands in quotation marks',
    ],
    [
      'the nearest likely cue',
      rangeOf('Brandt'),
      ({ cueRight }) => (cueRight[at('Brandt')] === at('said') ? 2 : 0),
      'the nearest words that are often cues: “said”',
    ],
    [
      'the likely cue beside its quotation',
      rangeOf('It'),
      ({ cueAfterQuote }) => (cueAfterQuote[at('It')] === at('said') ? 2 : 0),
      'the words beside its quotation that are often cues: “said”',
    ],
  ])('names %s that the model goes by', (_, span, model, says) => {
    expect(reasons(model, { span })).toContainEqual({ says, weight: 2 });
  });

  it('names the words of the cue a span is tied to, however far that is', () => {
    const onSaid: Model = (seen, plain) => (seen.words[said.from]!.word === plain.words[said.from]!.word ? 2 : 0);
    expect(reasons(onSaid, { span: rangeOf('It'), cue: said })).toEqual([
      { says: 'the word “said” (in its cue)', weight: 2 },
    ]);
    expect(reasons(onSaid, { span: rangeOf('It') })).toEqual([]);
  });

  it('asks about the front of a long span, and calls the rest of it part of the span', () => {
    const asked: TokenRange[] = [];
    const span = { from: 0, to: document.tokens.length };
    const sight = sightOf(fresh());
    strongestReasons({ tokens: document.tokens, sight, span, score: (tokens) => asked.push(tokens) });
    expect(asked[0]).toEqual({ from: 0, to: 8 });
    const onMonday: Model = (seen, plain) => (seen.words[at('Monday')]!.pos === plain.words[at('Monday')]!.pos ? 2 : 0);
    expect(reasons(onMonday, { span })).toEqual([{ says: 'that “Monday” is a name', weight: 2 }]);
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

  it('gives no weight to what the model does not use', () => {
    expect(reasons(() => 7)).toEqual([]);
    expect(reasons(({ commas, verbs }) => commas.at(-1)! + verbs.at(-1)!)).toEqual([]);
  });
});
