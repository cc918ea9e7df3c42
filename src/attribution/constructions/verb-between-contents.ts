import type { TokenRange } from '../../language/document.ts';
import { beginLabel } from '../labels.ts';
import { QUOTE } from '../observations.ts';
import type { Labelled } from './construction.ts';
import { REPORTING_FORMS } from './lexicon/reporting-verbs.ts';
import { indexOf } from './token-range.ts';

const CONTENT = beginLabel('content', 'before');
/** Longest gap, in tokens: ", has never said". */
const LONGEST_GAP = 5;

/**
 * Close the gap that an inner verb of saying left in what somebody says.
 *
 * > Lund told reporters | that the treasurer, Per Hult, | had said | that the till was empty.
 *                         one content from here to the end
 */
export function labelVerbBetweenContents(text: Labelled, sentence: TokenRange): void {
  const { labels, seen, lower } = text;
  for (let i = sentence.from + 1; i < sentence.to - 1; i++) {
    const ends = labels[i] === 0 && (labels[i - 1] === CONTENT || labels[i - 1] === CONTENT + 1);
    if (!ends) continue;
    let next = i;
    while (next < sentence.to && next - i <= LONGEST_GAP && labels[next] === 0) next++;
    if (next >= sentence.to || labels[next] !== CONTENT) continue;
    const gap = { from: i, to: next };
    const same = seen.quote[i - 1] === QUOTE.outside && seen.quote[next] === QUOTE.outside;
    if (!same || lower[next] !== 'that' || indexOf(text, gap, REPORTING_FORMS) === -1) continue;
    labels.fill(CONTENT + 1, i, next + 1);
  }
}
