import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import { comparableForm } from './comparable-form.ts';
import { describe } from './describe.ts';
import { weightOf } from './overlap-of.ts';
import { SAYING } from './saying.ts';
import { sentencesOf } from './sentences-of.ts';
import { STOP_WORDS } from './stop-words.ts';
import { termWeight } from './term-weight.ts';
import { tokensOf } from './tokens-of.ts';
import type { OwnSentence, ReportedStatement, StatementProfile } from './types.ts';

/** A statement with all its places in the article. */
type PlacedStatement = ReportedStatement & Pick<Statement, 'source' | 'cue' | 'content'>;

/** The part of an article that is read here. */
type Told = Pick<Article, 'id' | 'outlet' | 'published' | 'text'>;

/** So many sentences of one article are looked at, from its beginning: repeats stand in the lead or the background. Source: our choice. */
const LOOKED_AT = 60;
/** Least and most words of a sentence that tells one thing. */
const LEAST_WORDS = 6;
const MOST_WORDS = 50;
/** Least weight of all its terms, and of one name: what tells no particular thing is told by everybody. */
const LEAST_WEIGHT = 1.8;
const LEAST_NAME = 0.4;
/** A number that hardly comes twice stands for a name. */
const MANY = 10;
const NUMBER_WEIGHT = 0.6;
/** Part of a sentence's weight that somebody in its own article says, so that the sentence rests on him. */
const ON_HIS_WORD = 0.4;

/** "It was shut", "They left": of whom, the sentence does not say. */
const POINTING = /^(?:["“‘(]|(?:it|he|she|they|this|that|these|those|we|i|you|his|her|their|its|our|my|such|so)\b)/iu;
/** Somebody's words, a question, or the reporter himself. */
const QUOTED = /["“”«»?]|\b(?:I|we|us|our|my)\b/u;
/** A number in words; without one, a figure or a name a sentence tells nothing particular. */
const NUMBER =
  /\b(?:ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million)/iu;

/** "It would reopen": said by whoever spoke before. */
const BACKSHIFTED = /\b(?:would|if|whether|should|must|ought)\b/iu;

/** "nearly drowned": it did not happen. */
const NEARLY = /\b(?:nearly|almost|narrowly|all but)\b/iu;

/**
 * The sentences of an article that tell something particular in the reporter's own voice: outside all statements, not behind one in its
 * paragraph, without a word of saying, and not what somebody in the same article says. Unknown rather than wrong: what is in doubt is left out.
 *
 * @param statements - all of the article
 */
export function ownSentences(article: Told, statements: readonly PlacedStatement[]): readonly OwnSentence[] {
  const taken = statements.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]);
  const meets = ([start, end]: Span): boolean => taken.some(([from, to]) => from < end && to > start);
  // Most articles have no such sentence: then nobody's words are read for it.
  let said: readonly ReadonlyMap<string, number>[] | undefined;
  const found: OwnSentence[] = [];
  let seen = 0;
  for (const paragraph of sentencesOf(article.text)) {
    for (const span of paragraph) {
      // What follows somebody's words in a paragraph may still be his.
      if (meets(span) || seen++ >= LOOKED_AT) break;
      const text = article.text.slice(...span);
      if (!isTold(text)) continue;
      const { outlet, published } = article;
      const sentence = { article: article.id, outlet, published, span, text };
      const profile = ownProfile(sentence);
      if (!isParticular(profile)) continue;
      said ??= statements.map((one) => wordsOf(one.text));
      if (!restsOnOneOf(said, wordsOf(text))) found.push(sentence);
    }
  }
  return found;
}

function isTold(text: string): boolean {
  const words = text.split(/\s+/).length;
  if (words < LEAST_WORDS || words > MOST_WORDS || !/[.!][)\]]?$/.test(text)) return false;
  if (!/\d|\s\p{Lu}/u.test(text) && !NUMBER.test(text)) return false;
  return ![POINTING, QUOTED, BACKSHIFTED, NEARLY, SAYING].some((sign) => sign.test(text));
}

/** What a sentence says, as of a statement of nobody. */
export const ownProfile = ({ article, outlet, published, text }: OwnSentence): StatementProfile =>
  describe({
    ...{ id: '', article, outlet, published, text, chain: [] },
    ...{ stance: 'asserts', certainty: 'unknown', mode: 'indirect' },
  });

function isParticular({ terms, numbers, modality }: StatementProfile): boolean {
  if (modality !== 'actual' && modality !== 'future') return false;
  const named = terms.some(({ name, weight }) => name && weight >= LEAST_NAME);
  const counts = numbers.filter(({ value, unit }) => value >= MANY && unit !== 'year');
  const weight = weightOf(terms) + NUMBER_WEIGHT * counts.length;
  return weight >= LEAST_WEIGHT && (named || counts.length > 0);
}

/** The words of a text that say something, with their weights. */
const wordsOf = (text: string): ReadonlyMap<string, number> =>
  new Map(
    tokensOf(text)
      .filter(({ kind, lower }) => kind === 'word' && !STOP_WORDS.has(lower))
      .map(({ lower }) => comparableForm(lower))
      .map((form) => [form, termWeight(form)]),
  );

/** True where somebody in the article says much of what the sentence tells: then it is told on his word. */
function restsOnOneOf(said: readonly ReadonlyMap<string, number>[], sentence: ReadonlyMap<string, number>): boolean {
  const all = [...sentence.values()].reduce((sum, weight) => sum + weight, 0);
  return said.some((words) => {
    let shared = 0;
    for (const [form, weight] of sentence) if (words.has(form)) shared += weight;
    return shared >= ON_HIS_WORD * all;
  });
}
