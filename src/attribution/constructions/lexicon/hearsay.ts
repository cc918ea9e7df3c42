import { wordSet } from '../../../language/word-set.ts';

/** Adverbs that say the words are somebody else's without saying whose. Source: Quirk et al. 1985, §8.129, hearsay. */
export const HEARSAY_ADVERBS = wordSet('reportedly allegedly purportedly rumouredly rumoredly');

/** Participles of "it is … that" and "X is … to": somebody says or thinks it, nobody is named. Source: as above, §16.34. */
export const HEARSAY_PARTICIPLES = wordSet(
  'believed said reported understood thought alleged feared claimed rumoured rumored expected assumed estimated',
);

/** More participles of "it is … that" alone. */
export const IMPERSONAL_PARTICIPLES = wordSet(
  'announced confirmed hoped agreed suggested argued revealed disclosed known',
);

/** Nouns that take what is said or thought as a clause: "the … that". Source: Quirk et al. 1985, §17.26, and our own. */
export const SPEECH_NOUNS = wordSet(`
  accusation accusations admission advice allegation allegations assertion assertions assurance assurances belief claim claims
  complaint complaints concern concerns confirmation contention conviction denial denials fear fears forecast
  forecasts hope hopes insistence pledge pledges prediction predictions report reports rumour rumours rumor rumors
  speculation statement suggestion suggestions suspicion suspicions view warning warnings worry worries`);

/**
 * More of them, that annotators leave alone unless somebody owns them: "the idea that", but "her idea that".
 * Source: the training part of PolNeAR.
 */
export const OWNED_SPEECH_NOUNS = wordSet(`
  announcement argument arguments assumption charge charges conclusion expectation expectations guarantee idea notion opinion
  promise promises proposal reminder revelation revelations theory threat threats vow`);

/** What one says, makes or breaks of these nouns: "the claim that he made" tells of a claim, not what it says. */
export const DONE_TO_SPEECH = wordSet(
  'made make makes issued gave given received broke broken kept heard published read sent saw seen wrote launched raised',
);

/** Adjectives of thought and feeling that take a clause: "X is … that". Source: Quirk et al. 1985, §16.71. */
export const ATTITUDE_ADJECTIVES = wordSet(`
  adamant afraid alarmed angry anxious aware certain concerned confident convinced delighted disappointed doubtful fearful
  frustrated furious glad grateful happy hopeful optimistic pessimistic proud sceptical skeptical sorry sure surprised
  unhappy unsure upset worried pleased relieved`);

/** Verbs of wish and plan with "to" and what is wished; forms that are nouns too stand behind a subject. */
export const WISHING_FORMS = wordSet(`
  hopes hoped plans planned intends intended wants wanted aims wishes wished pledges pledged promises promised vows vowed
  threatens threatened refuses refused declines declined proposes proposed expects expected offers offered agrees agreed`);
