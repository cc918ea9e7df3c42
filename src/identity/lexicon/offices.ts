import { wordSet } from '../../language/word-set.ts';

/**
 * Offices that a place or a body has one of: whoever holds one is brought in by it, and not called by it out of the blue.
 * Source: compiled by hand from general news English. Singular, lower case.
 */
export const OFFICES = wordSet(`
  president vice-president premier minister chancellor mayor governor king queen prince princess emir sultan sheikh pope bishop
  archbishop patriarch ayatollah ambassador envoy consul commissioner speaker secretary chairman chairwoman chair chairperson
  treasurer sheriff captain judge magistrate prosecutor registrar coroner editor headmaster headmistress rector dean`);
