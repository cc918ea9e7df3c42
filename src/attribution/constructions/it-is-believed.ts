import type { TokenRange } from '../../language/document.ts';
import { beginLabel } from '../labels.ts';
import { QUOTE } from '../observations.ts';
import type { Labelled } from './construction.ts';
import { carries, labelSpan } from './label-span.ts';
import { FORMS_OF_BE } from './lexicon/closed-classes.ts';
import { HEARSAY_PARTICIPLES, IMPERSONAL_PARTICIPLES } from './lexicon/hearsay.ts';
import { holdsNoRelation, isUnlabelled, withoutStop } from './token-range.ts';

const CONTENT = beginLabel('content', 'before');
const CUE = beginLabel('cue', null);
const SOURCE = beginLabel('source', 'before');
/** Most tokens between "it" and the participle, and of a phrase behind "by". Source: our choice on dev. */
const REACH = 5;
const LONGEST_AGENT = 12;

/**
 * Label "it is believed that": "it" is nobody, so there is no source but one behind "by".
 *
 * > It was announced by the palace that the feast …     It is not clear whether the feast …
 *                       ^^^^^^^^^^ source, if any        ^^^^^^^^^^^^^^^ cue
 */
export function labelItIsBelieved(text: Labelled, sentence: TokenRange): void {
  const { lower, seen, labels } = text;
  for (let it = sentence.from; it + 3 < sentence.to; it++) {
    if (lower[it] !== 'it' || seen.quote[it] !== QUOTE.outside) continue;
    const participle = participleBehind(text, it, sentence.to);
    if (participle === -1) continue;
    const by = lower[participle + 1] === 'by' ? participle + 1 : -1;
    const that = by === -1 ? participle + 1 : thatBehind(text, by, sentence.to);
    if (that === -1 || !joins(text, participle, that)) continue;
    const content = { from: that, to: withoutStop(text, sentence).to };
    if (content.to - content.from < 3 || carries(labels, content, ['cue', 'source'])) return;
    const clause = { from: it, to: content.to };
    const isSource = carries(labels, { from: it, to: it + 1 }, ['source']);
    if (!isSource && !isUnlabelled(text, clause) && !holdsNoRelation(text, sentence)) return;
    labels.fill(0, it, content.to);
    labelSpan(labels, { from: it, to: participle + 1 }, CUE);
    if (by !== -1) labelSpan(labels, { from: by + 1, to: that }, SOURCE);
    labelSpan(labels, content, CONTENT);
    return;
  }
}

/** The participle or adjective of "it has been reported", or -1. */
function participleBehind({ tokens, lower }: Labelled, it: number, to: number): number {
  let be = false;
  for (let i = it + 1; i < Math.min(it + REACH, to - 1); i++) {
    const word = lower[i]!;
    if (FORMS_OF_BE.has(word)) be = true;
    else if (be && (HEARSAY_PARTICIPLES.has(word) || IMPERSONAL_PARTICIPLES.has(word))) return i;
    else if (be && (word === 'unclear' || (word === 'clear' && lower[i - 1] === 'not'))) return i;
    else if (tokens[i]!.pos !== 'ADV' && tokens[i]!.pos !== 'AUX' && word !== 'not' && word !== "n't") return -1;
  }
  return -1;
}

/** "that" behind one who is believed to, a question behind what is not clear. */
const joins = ({ lower }: Labelled, participle: number, that: number): boolean =>
  lower[participle]!.endsWith('clear') ? /^(?:whether|if)$/u.test(lower[that]!) : lower[that] === 'that';

function thatBehind({ lower, tokens }: Labelled, by: number, to: number): number {
  for (let i = by + 2; i < Math.min(by + LONGEST_AGENT, to); i++) {
    if (lower[i] === 'that') return i;
    if (tokens[i]!.pos === 'AUX' || lower[i] === ',') return -1;
  }
  return -1;
}
