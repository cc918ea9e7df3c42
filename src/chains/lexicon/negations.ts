import { wordSet } from '../../language/word-set.ts';

/** Before the verb of a cue: it does not take place. "not only said" is said all the same. Lemmas. */
export const NEGATIONS = wordSet("n't not never neither nor without hardly scarcely no");
export const NO_NEGATION = wordSet('only just merely simply');
/** A source that is nobody: "Nobody said", "no one confirmed", "none of them said", "no official said". */
export const NOBODY = wordSet('nobody no none neither no-one');
/**
 * Words whose meaning negates the speech behind them: "declined to say", "stopped short of saying", "is not hiding that".
 * Source: negative implicatives of Karttunen (1971).
 */
export const HOLDING_BACK = wordSet(
  'refuse decline fail avoid refrain abstain forbear hesitate unable unwilling reluctant hesitant shy hide conceal disguise forget neglect omit refusal reluctance resist failure',
);
/** Where nothing said follows, these turn a thing down: "refused to shut the pier". Source: Searle & Vanderveken (1985). */
export const TURNING_DOWN = wordSet('refuse decline');
/** Words that come between a negation and its verb, whatever part of speech the tagger gives them. */
export const BETWEEN = wordSet(
  'to be is are was were been being have has had do does did ca can could wo will would should shall may might able yet so far immediately ever ' +
    'even also still publicly officially independently directly explicitly specifically initially previously and or',
);
/** What is done with one's knowledge: refused, it is kept back and not turned down. */
export const TELLING = wordSet(
  'say comment confirm deny discuss elaborate disclose reveal name identify answer give specify explain speculate tell rule talk speak respond ' +
    'provide share admit acknowledge concede recognise recognize apologise apologize clarify address mention release detail describe expand',
);
/** Somebody "gave no" such: not told. */
export const KEPT_BACK = wordSet(
  'reason detail explanation comment word information answer response confirmation evidence proof mention indication sign date figure number name source',
);
