import type { TokenRange } from '../../../language/document.ts';
import { wordSet } from '../../../language/word-set.ts';
import { beginLabel } from '../../labels.ts';
import type { Labelled } from '../construction.ts';
import { labelSpan } from '../label-span.ts';
import { CLAUSE_JOINERS } from '../lexicon/closed-classes.ts';
import { indexOf } from '../token-range.ts';

const CONTENT = beginLabel('content', 'before');
const CUE = beginLabel('cue', null);
const SOURCE = beginLabel('source', 'after');
const LONGEST_NAME = 4;
/** Paragraphs on either side in which another turn must stand. */
const NEAR = 4;
/** People in talk say these; lists and links with headings in capitals do not. */
const TALK = wordSet('i you we me us my your our');
const QUESTION = wordSet('?');
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

/** True when turns stand near in which people talk, and one of them asks or somebody has a second turn. */
function hasTurnNear(text: Labelled, own: number): boolean {
  const { lower, paragraphs } = text;
  const names = new Set<string>();
  let turns = 0;
  let talks = false;
  let asks = false;
  for (let k = Math.max(0, own - NEAR); k <= Math.min(paragraphs.length - 1, own + NEAR); k++) {
    const { from, to } = paragraphs[k]!;
    const turn = turnOf(text, { from, to });
    if (!turn) continue;
    turns++;
    names.add(lower.slice(turn.from, turn.to).join(' '));
    const words = { from: turn.to, to: Math.min(to, from + FIRST_WORDS) };
    if (indexOf(text, words, TALK) !== -1) talks = true;
    if (indexOf(text, words, QUESTION) !== -1) asks = true;
  }
  return turns > 1 && talks && (asks || names.size < turns);
}
