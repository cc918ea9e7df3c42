import { comparableForm } from './comparable-form.ts';
import type { Term } from './types.ts';

/**
 * Words that hold a "not" in themselves: "no trains ran" and "trains were halted", "left without power" and "power was cut" say one thing.
 * Source: the lexical negations of Quirk et al. 1985, 10.54 ff., and verbs of stopping and lacking of Levin 1993, 55 and 39;
 * without those that `negationOf` reads.
 */
const WORDS = `
absence absent arrears avoid ban bar blackout block breakdown cease cancel cut darkness delay deny deprive disrupt dry empty
exhaust failure forbid freeze ground halt homeless idle impossible interrupt interruption miss missing outage overdue owe paralyse
paralyze prevent prohibit reject scarce scarcity short shortage shut standstill stop stoppage strand strip suspend unable unavailable
vanish withhold
`;

const FORMS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/).map(comparableForm));

/** "unpaid", "unsafe": not "union", "under". */
const UN = /^un(?!der|ion|it|ivers|til|iqu|iform|anim|cle|rest|veil|fold|leash)\p{Ll}{3,}/u;

const holdsNot = ({ term, name }: Term): boolean => !name && (FORMS.has(term) || UN.test(term));

/** True when an odd number of the words one content has to itself turn round what it says. */
export const hasUnsaidNegation = (terms: readonly Term[]): boolean => terms.filter(holdsNot).length % 2 === 1;

/** True when any of them does: "shut for shortage of oil". */
export const holdsUnsaidNegation = (terms: readonly Term[]): boolean => terms.some(holdsNot);
