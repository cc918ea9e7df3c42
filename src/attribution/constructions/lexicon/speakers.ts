import { wordSet } from '../../../language/word-set.ts';

/**
 * Nouns that, alone before or behind a headline's colon, say who speaks: people by office or trade, and papers.
 * Source: compiled by hand from the headlines of PolNeAR's training part and general news English. Lower case.
 */
export const SPEAKER_NOUNS = wordSet(`
  adviser advisor agency aide ambassador analyst analysts army attorney authorities board boss bureau captain chairman
  chairwoman charity chief coach coastguard commander commission commissioner company coroner council court critics diplomat
  diplomats director doctor doctors embassy envoy expert experts farmers federation governor government group hospital
  inspector inspectors institute inquiry investigators judge king lawmaker lawyer lawyers leader mayor media migrants
  military minister ministers ministry monitor mp mps navy official officials operator owner parents pm police poll polls
  premier president prosecutor prosecutors queen regulator report reports rescuers researchers residents scientist
  scientists secretary senator source sources spokesman spokesperson spokeswoman state studies study survey surveys
  teachers tv union unions victims watchdog witness witnesses workers engineer engineers`);
