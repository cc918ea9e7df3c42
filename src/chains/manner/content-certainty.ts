import type { Certainty } from '../../model/statement.ts';
import type { CueClass } from '../lexicon/cue-classes.ts';
import { VERBS } from './classes.ts';
import { isPredicate, subjectOf } from './clause-words.ts';
import { hedgeAt, SPEAKERS } from './hedge-at.ts';
import type { MainClause } from './main-clause.ts';

const STRENGTH: readonly Certainty[] = ['certain', 'probable', 'possible', 'unknown'];

export const weaker = (a: Certainty, b: Certainty): Certainty => (STRENGTH.indexOf(a) > STRENGTH.indexOf(b) ? a : b);

/** A content that begins so is known or open as a whole: "how they think" is no belief. */
const EMBEDDED = /^(?:who|what|why|how|where|when|which)$/u;

/**
 * How firmly a content puts what its main clause says: the weakest of its hedges.
 *
 * > the crane may have hit it → possible     I think it is shut → probable     the firm expects to mend it → certain
 */
export function contentCertainty(clause: MainClause): Certainty {
  const { size, word, lemma, pos, conditional } = clause;
  if (word(0) === 'whether') return 'unknown';
  const embedded = EMBEDDED.test(word(0));
  let certainty: Certainty = conditional ? 'possible' : 'certain';
  for (let k = 0; k < size && certainty !== 'unknown'; k++) {
    const hedge = hedgeAt(clause, k);
    certainty = weaker(certainty, hedge);
    if (hedge !== 'certain' || embedded || pos(k) !== 'VERB' || isPredicate(clause, k)) continue;
    const act = VERBS.get(lemma(k));
    if (!act) continue;
    if (isAttitude(act)) {
      // "we want to thank" does it.
      if (act.name === 'want' && word(k + 1) === 'to' && isSpeaking(VERBS.get(lemma(k + 2)))) continue;
      // What somebody else believes is a fact about them.
      if (!SPEAKERS.has(subjectOf(clause, k))) return certainty;
      certainty = weaker(certainty, act.certainty);
    } else if (word(k + 1) === 'that') return certainty;
  }
  return certainty;
}

const isAttitude = ({ name, stance, certainty }: CueClass): boolean =>
  name === 'predict' || (stance === 'asserts' && certainty !== 'certain');

const isSpeaking = (act: CueClass | undefined): boolean =>
  act !== undefined && (act.name === 'say' || act.stance !== 'asserts');
