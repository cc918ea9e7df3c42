import type { Token, TokenRange } from '../language/document.ts';

const ENDS = new Set(['.', '!', '?']);
const CLOSING = new Set(['”', '"', '’', "'", '»']);
const OPENING = new Set(['“', '"', '‘', '«']);
/** Tokens looked at before a cue for the start of its subject. Source: our choice on dev. */
const SUBJECT_REACH = 14;

/**
 * How a likely cue stands in its sentence, as one small number: what comes before its subject, and what follows it.
 *
 * > …, Lund said.            subject behind a comma, nothing after: the clause before is what was said
 * > …, said Lund.            the comma right before, a name after: likewise
 * > Lund said the pier …     subject opens the sentence, words follow: they are what was said
 */
export function cueFrame(tokens: readonly Token[], at: number, sentence: TokenRange): number {
  return before(tokens, at, sentence.from) * 16 + after(tokens, at, sentence.to);
}

function before(tokens: readonly Token[], at: number, from: number): number {
  if (at === from) return 0;
  const previous = tokens[at - 1]!;
  if (previous.text === ',') return at - 2 >= from && CLOSING.has(tokens[at - 2]!.text) ? 2 : 1;
  if (CLOSING.has(previous.text)) return 2;
  if (previous.pos === 'CCONJ') return 3;
  for (let i = at - 1; i >= Math.max(from, at - SUBJECT_REACH); i--) {
    const { text, pos } = tokens[i]!;
    if (text === ',' || text === '—' || text === '–') return i - 1 >= from && CLOSING.has(tokens[i - 1]!.text) ? 5 : 4;
    if (CLOSING.has(text)) return 5;
    if (pos === 'VERB') return 6;
    if (i === from) return 7;
  }
  return 8;
}

function after(tokens: readonly Token[], at: number, to: number): number {
  if (at + 1 >= to) return 0;
  const { text, pos } = tokens[at + 1]!;
  if (ENDS.has(text)) return 0;
  if (text === ',') return 1;
  if (text === ':') return 2;
  if (OPENING.has(text)) return 3;
  if (text === 'that') return 4;
  switch (pos) {
    case 'PROPN':
      return endsSoon(tokens, at + 1, to) ? 5 : 6;
    case 'PRON':
      return endsSoon(tokens, at + 1, to) ? 7 : 8;
    case 'DET':
    case 'NOUN':
    case 'ADJ':
      return endsSoon(tokens, at + 1, to) ? 9 : 10;
    case 'ADP':
      return 11;
    case 'PART':
      return 12;
    case 'VERB':
    case 'AUX':
      return 13;
    default:
      return 14;
  }
}

/** True when no verb stands between here and the next comma or the sentence's end: "…, said Lund, the harbour master". */
function endsSoon(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + SUBJECT_REACH); i++) {
    const { text, pos } = tokens[i]!;
    if (text === ',' || ENDS.has(text)) return true;
    if (pos === 'VERB' || pos === 'AUX') return false;
  }
  return true;
}
