import type { TokenRange } from '../../../language/document.ts';
import { wordSet } from '../../../language/word-set.ts';
import { beginLabel } from '../../labels.ts';
import type { Labelled } from '../construction.ts';
import { labelSpan } from '../label-span.ts';
import { CLAUSE_JOINERS } from '../lexicon/closed-classes.ts';
import { indexOf, namesSpeaker } from '../token-range.ts';

const CONTENT = beginLabel('content', 'before');
const CUE = beginLabel('cue', null);
const SOURCE = beginLabel('source', 'after');
const LONGEST_NAME = 4;
/** Paragraphs on either side in which another turn must stand. */
const NEAR = 4;
/** People in talk say these; lists and links with headings in capitals do not. */
const TALK = wordSet('i you we me us my your our');
/** Words of a turn among which one of them is looked for. */
const FIRST_WORDS = 40;
const MARK = /^["“”]$/u;
const CAPITALS = /^\p{Lu}[\p{Lu}.’'-]+$/u;

/**
 * Label the turns of a transcript: paragraphs that open with a name in capitals and a colon, one near another.
 *
 * > LUND: Nobody asked us. We were told in May. ¶ HULT: Who told you?
 *   ^^^^ source      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
 */
export function labelTranscript(text: Labelled, sentence: TokenRange): void {
  const { labels, paragraphs, paragraphOf } = text;
  const own = paragraphOf[sentence.from]!;
  const turn = turnOf(text, paragraphs[own]!);
  if (!turn || !hasTurnNear(text, own)) return;
  const begins = sentence.from <= turn.from;
  const said = { from: begins ? turn.to + 1 : sentence.from, to: sentence.to };
  if (namesSpeaker(text, said)) return;
  labels.fill(0, sentence.from, sentence.to);
  labelSpan(labels, said, CONTENT);
  if (!begins || turn.to >= sentence.to) return;
  labelSpan(labels, turn, SOURCE);
  labelSpan(labels, { from: turn.to, to: turn.to + 1 }, CUE);
}

/** The name that opens a paragraph, up to its colon; `null` where none does. */
function turnOf({ tokens, lower }: Labelled, { from, to }: TokenRange): TokenRange | null {
  const start = from < to && MARK.test(tokens[from]!.text) ? from + 1 : from;
  let end = start;
  while (end < to && end - start <= LONGEST_NAME && CAPITALS.test(tokens[end]!.text)) end++;
  if (end === start || end + 2 >= to || tokens[end]!.text !== ':' || CLAUSE_JOINERS.has(lower[start]!)) return null;
  return { from: start, to: end };
}

function hasTurnNear(text: Labelled, own: number): boolean {
  const { paragraphs } = text;
  let others = 0;
  let talks = false;
  for (let k = Math.max(0, own - NEAR); k <= Math.min(paragraphs.length - 1, own + NEAR); k++) {
    const { from, to } = paragraphs[k]!;
    if (!turnOf(text, { from, to })) continue;
    if (k !== own) others++;
    if (indexOf(text, { from, to: Math.min(to, from + FIRST_WORDS) }, TALK) !== -1) talks = true;
  }
  return others > 0 && talks;
}
