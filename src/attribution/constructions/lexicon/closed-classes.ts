import { wordSet } from '../../../language/word-set.ts';

export const FORMS_OF_BE = wordSet("is are was were be been being 's 're am");
/** Words that make a following verb finite, or carry its tense. */
export const AUXILIARIES = wordSet(`
  is are was were be been being am 's 're 've 'd 'll has have had do does did will would can could may might must shall should
  ca wo n't not never`);
export const POSSESSIVES = wordSet("my your his her its our their 's ’s ' ’");
export const DETERMINERS = wordSet('the a an this that these those some any no every each all both many few several');
export const RELATIVES = wordSet('who which whom whose what that where when than');
/** What a question in the third person begins with. */
export const QUESTION_WORDS = wordSet('whether why how what who when where if which');
/** What joins clauses, and so ends a phrase looked at from either side. */
export const CLAUSE_JOINERS = wordSet(
  'and but or nor so yet while although though because since when where as if that',
);
