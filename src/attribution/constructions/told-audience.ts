import type { TokenRange } from '../../language/document.ts';
import { wordSet } from '../../language/word-set.ts';
import { beginLabel, LABELS } from '../labels.ts';
import { QUOTE } from '../observations.ts';
import type { Labelled } from './construction.ts';
import { hasVerb, indexOf, withoutStop } from './token-range.ts';

const CONTENT = beginLabel('content', 'before');
const LONGEST_AUDIENCE = 5;
const LONGEST_PLACE = 5;
/** Who is told things in public. Source: compiled by hand from general news English. */
const AUDIENCES = wordSet(`
  agency assembly audience committee conference congress council court crowd daily hearing inquiry journalists
  jury lawmakers magazine meeting newspaper newsmen panel parliament press radio rally reporters senate station television
  tribunal tv weekly workshop`);

/**
 * Take who is told out of what was said, where no "that" stands between.
 *
 * > The coach told a news conference in Velm the team would travel on Friday.
 *                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
 */
export function unlabelToldAudience(text: Labelled, sentence: TokenRange): void {
  const { tokens, lower, labels, seen } = text;
  const end = withoutStop(text, sentence).to;
  for (let told = sentence.from + 1; told < end - 4; told++) {
    if (!/^(?:told|tells)$/u.test(lower[told]!) || LABELS[labels[told]!]!.role !== 'cue') continue;
    if (labels[told + 1] !== CONTENT || seen.quote[told + 1] !== QUOTE.outside) return;
    const audience = indexOf(text, { from: told + 1, to: Math.min(told + 1 + LONGEST_AUDIENCE, end) }, AUDIENCES);
    if (audience === -1 || hasVerb(tokens, { from: told + 1, to: audience + 1 })) return;
    const clause = behindPlace(text, audience + 1, end);
    if (clause >= end - 2 || !/^(?:DET|PROPN|PRON|NUM|NOUN|ADJ)$/u.test(tokens[clause]!.pos)) return;
    if (!hasVerb(tokens, { from: clause + 1, to: end })) return;
    labels.fill(0, told + 1, clause);
    labels[clause] = CONTENT;
    return;
  }
}

/** Behind "in Velm", "on Friday": one preposition and the names after it. */
function behindPlace({ tokens, lower }: Labelled, from: number, end: number): number {
  if (!/^(?:in|on|at)$/u.test(lower[from] ?? '')) return from;
  let i = from + 1;
  while (i < Math.min(from + LONGEST_PLACE, end) && tokens[i]!.pos === 'PROPN') i++;
  return i > from + 1 ? i : from;
}
