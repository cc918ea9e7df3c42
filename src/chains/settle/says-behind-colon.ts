import { wordSet } from '../../language/word-set.ts';
import { subjectEnding } from '../nested/subject-ending.ts';
import { groupStart } from '../nested/verb-group.ts';
import { type Settling, spansOf } from './settling.ts';

/** Done with something pointed at, and told behind a colon: "disputes this:". Lemmas. */
const TAKING_UP = wordSet('dispute deny reject disagree contradict confirm answer explain');
const POINTING = wordSet('this that it these so differently otherwise');
const MANNER = wordSet('so differently otherwise');
const PRONOUNS = wordSet('it he she they');
/** Longest subject. Tokens; source: our choice. */
const LONGEST = 16;

/**
 * Who disputes "this:" tells behind the colon what is so: that alone is said, by the one in front.
 *
 * > [T The ministry disputes this: the grant was never cut], [S it] [C says] in a letter
 * > → The [S ministry] disputes this: [T the grant was never cut], it [C says] in a letter
 */
export const saysBehindColon: Settling = (cast, { relation, place: { source, cue, content } }) => {
  const { lower, document, quoted, sentenceOf } = cast.reading;
  const [first] = content;
  if (!first || first.to > cue.from || !source || source.to !== source.from + 1 || !PRONOUNS.has(lower[source.from]!))
    return null;
  let colon = first.from;
  while (colon < first.to && lower[colon] !== ':') colon++;
  if (colon >= first.to - 1 || quoted[colon] || sentenceOf[colon] !== sentenceOf[first.from]) return null;
  const pointing = colon - 1;
  if (!POINTING.has(lower[pointing]!)) return null;
  let verb = pointing - 1;
  while (POINTING.has(lower[verb] ?? '') || lower[verb] === 'with') verb--;
  const { lemma } = document.tokens[verb] ?? { lemma: '' };
  const told = MANNER.has(lower[pointing]!) ? /^(?:see|put|say)$/u.test(lemma) : TAKING_UP.has(lemma);
  if (!told || verb - first.from > LONGEST) return null;
  const from = groupStart(cast, verb, first.from);
  const subject = from < 0 ? null : subjectEnding(cast, from, first.from);
  if (!subject) return null;
  return [
    {
      source: spansOf(cast, [subject]),
      cue: relation.cue,
      content: spansOf(cast, [{ from: colon + 1, to: first.to }, ...content.slice(1)]),
    },
  ];
};
