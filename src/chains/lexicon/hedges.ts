import { wordSet } from '../../language/word-set.ts';

/**
 * Words of a content's main clause that say how sure its speaker is. Shields only: what makes a number or a word less exact ("almost",
 * "about", "sort of") leaves the speaker as sure as before. Source: plausibility shields of Prince, Frader & Bosk (1982); hedges of Hyland
 * (2005, appendix); levels of Rubin (2007); uncertainty cues of Vincze et al. (BioScope, 2008). Lower case.
 */
export const PROBABLE_WORDS = wordSet(
  'likely unlikely probably apparently presumably seemingly supposedly evidently ostensibly',
);
/** "almost certainly", "most likely". */
export const NEARLY = wordSet('almost nearly');
export const SURELY = wordSet('certainly definitely surely');
export const POSSIBLE_WORDS = wordSet('may might possibly perhaps maybe conceivably potentially perchance');
/** Nouns that hold what follows possible: "there is a risk that". */
export const CHANCES = wordSet(
  'chance possibility risk danger fear worry concern threat likelihood probability suspicion speculation',
);
/** Where one of these is the predicate, what it is about is open: "it was unclear who". */
export const OPEN_WORDS = wordSet('unclear uncertain unsure unknown undecided undetermined unresolved');
/** Behind "is", "was", "are": somebody holds it so and is not named. */
export const HELD = wordSet('believed thought expected understood estimated assumed presumed suspected considered');
/** Verbs behind "could" that tell of an ability: "could see the pier". Source: Palmer (2001), dynamic modality. */
export const ABLE_TO = wordSet('see hear feel smell taste remember recall find reach understand tell swim afford');
/** "if", "unless": what depends on them is not asserted. Source: underspecified in FactBank. */
export const CONDITIONS = wordSet('if unless provided assuming lest');
/** Before "if" or behind it these make no condition: "even if", "as if", "if anything". */
export const NO_CONDITION_BEFORE = wordSet('even as only what ask asks asked know knows see wonder whether or and');
export const NO_CONDITION_BEHIND = wordSet('anything any only not so');

/** Verbs behind "should" that make it a guess about what comes: "should be open by Monday". Source: Palmer (2001), epistemic "should". */
export const COMING = wordSet(
  'able open ready enough back complete over fine possible available finish finished arrive know hear',
);

/** Reporter's own words beside or in a content that keep it at arm's length. Source: cautions of news agencies' style guides. */
export const DISTANT_WORDS = wordSet(
  'allegedly purportedly supposedly ostensibly reportedly alleged purported supposed ostensible rumoured rumored',
);
/** The last part of "so-called", "self-styled". */
export const SO_CALLED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['so', wordSet('called')],
  ['self', wordSet('styled proclaimed declared described appointed')],
]);
export const FALSELY = wordSet(
  'falsely wrongly incorrectly erroneously mistakenly misleadingly baselessly baseless unfounded unproven unsubstantiated bogus spurious',
);
export const EVIDENCE = wordSet('evidence proof substantiation basis');
/** "is said to have", "were rumoured to be": hearsay. Source: Aikhenvald (2004). */
export const HEARSAY = wordSet('said rumoured rumored reputed reported alleged');
/** "what it called", "what he described as". */
export const NAMING = wordSet('call describe term dub label say brand');
