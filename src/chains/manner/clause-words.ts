import type { Reading } from '../../identity/reading.ts';
import type { MainClause } from './main-clause.ts';

/** The subject of a verb, when it is the word right before its verb group: "he | has never said". Lower case; '' when there is none. */
export function subjectOf({ document, lower }: Reading, { tokens }: MainClause, at: number): string {
  for (let k = at - 1; k >= Math.max(0, at - 6); k--) {
    const { pos } = document.tokens[tokens[k]!]!;
    if (pos === 'AUX' || pos === 'ADV' || pos === 'PART') continue;
    return lower[tokens[k]!]!;
  }
  return '';
}

/** True when the verb group up to a word of the clause negates: "did not | know". */
export function isNegatedIn({ document }: Reading, { tokens }: MainClause, at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 4); k--) {
    const { lemma, pos } = document.tokens[tokens[k]!]!;
    if (lemma === 'not' || lemma === 'never' || lemma === "n't" || lemma === 'no' || lemma === 'nor') return true;
    if (pos !== 'AUX' && pos !== 'ADV' && pos !== 'PART') return false;
  }
  return false;
}
