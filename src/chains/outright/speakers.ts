import { wordSet } from '../../language/word-set.ts';

/** As the last word of a subject: nobody, or nobody whose words these are. */
export const NO_SPEAKER = wordSet('who which that you i we one it');
