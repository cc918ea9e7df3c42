import type { Token } from './document.ts';

/** Titles and shortenings after which a name goes on. Source: our list, from the splits wink-nlp makes wrongly. */
const GOES_ON = new Set([
  ...[
    'mr.',
    'mrs.',
    'ms.',
    'dr.',
    'prof.',
    'st.',
    'sr.',
    'jr.',
    'gen.',
    'lt.',
    'col.',
    'maj.',
    'capt.',
    'cmdr.',
    'sgt.',
  ],
  ...['adm.', 'brig.', 'gov.', 'sen.', 'rep.', 'rev.', 'hon.', 'pres.', 'amb.', 'insp.', 'supt.', 'no.', 'vs.', 'v.'],
]);
const CLOSING_MARK = /^[”"’»)\]]+$/u;
const LOWER_CASE = /^\p{Ll}/u;

/**
 * Repair sentence boundaries that the tagger sets too early.
 *
 * > Lt. Gen. | John Smith spoke.        a title goes on with its name
 * > “Is it safe?” | asked the mayor.    a quoted question goes on with its lower-case verb
 * > … the port. | ” he said             a closing mark belongs to what it closes
 *
 * @param starts - indices of tokens that open a sentence, ascending, the first is 0
 * @returns the starts that stand
 */
export function repairSentences(tokens: readonly Token[], starts: readonly number[]): number[] {
  const kept: number[] = [];
  for (const start of starts) {
    let at = start;
    while (at > 0 && at < tokens.length && CLOSING_MARK.test(tokens[at]!.text)) at++;
    if (at >= tokens.length) continue;
    const before = tokens[at - 1];
    if (before && (GOES_ON.has(before.text.toLowerCase()) || isInitial(before.text))) continue;
    if (before && LOWER_CASE.test(tokens[at]!.text) && !/^[.;]$/u.test(before.text)) continue;
    if (kept.at(-1) !== at) kept.push(at);
  }
  return kept;
}

const isInitial = (text: string): boolean => /^\p{Lu}\.$/u.test(text);
