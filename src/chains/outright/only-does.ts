import type { Cast } from '../../identity/cast.ts';
import { tokensIn } from '../../identity/reading.ts';
import { wordSet } from '../../language/word-set.ts';
import type { Relation } from '../../model/statement.ts';
import { isVerbless } from './verbless.ts';

/**
 * Verbs of doing: nobody says anything by them. Source: of 22,467 relations of PolNeAR's train part seven have one of these for a cue and a
 * content without a verb.
 */
const DEEDS = wordSet('grant pardon kill wound injure shell bomb ambush evacuate pump sell buy');

/**
 * True for a relation that tells a deed, with what it is done to for a content.
 *
 * > [S The governor] [C has granted] [T a pardon to 40 inmates]
 */
export function onlyDoes(cast: Cast, { cue, content }: Relation): boolean {
  const [only, ...more] = cue;
  if (!only || more.length > 0) return false;
  const { from, to } = tokensIn(cast.reading, only);
  const { document, quoted } = cast.reading;
  const { pos, lemma } = document.tokens[to - 1] ?? {};
  if (from >= to || pos !== 'VERB' || !DEEDS.has(lemma ?? '')) return false;
  return content
    .map((span) => tokensIn(cast.reading, span))
    .every((range) => isVerbless(cast, range) && !quoted.subarray(range.from, range.to).includes(1));
}
