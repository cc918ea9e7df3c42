/**
 * How firmly something is said. Source: hedges and boosters of Hyland (2005), factuality markers of FactBank
 * (Saurí & Pustejovsky 2009); lemmas, lower case.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Cues that only hold something likely. */
export const PROBABLE_CUES = set(
  'believe think expect assume suppose estimate predict reckon presume anticipate feel suspect forecast project infer guess',
);
/** Cues that only hold it possible. */
export const POSSIBLE_CUES = set(
  'suggest hope fear speculate imply hint wish worry hypothesise hypothesize indicate consider',
);

export const PROBABLE_WORDS = set(
  'likely probably apparently presumably seemingly seem appear almost should tend largely expected',
);
export const POSSIBLE_WORDS = set(
  'may might could possibly perhaps maybe possible potentially potential conceivably unlikely',
);

/** By which a reporter keeps a distance. Source: the cautions of news style guides on "claim", "allege", "so-called". */
export const DISTANT_CUES = set('claim allege purport maintain contend insist assert pretend');
export const DISTANT_WORDS = set(
  'allegedly purportedly supposedly ostensibly so-called alleged purported supposed reportedly self-styled',
);
