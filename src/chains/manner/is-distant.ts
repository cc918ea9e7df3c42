import type { Reading } from '../../identity/reading.ts';
import { FORMS_OF_BE } from '../forms-of-be.ts';
import { DISTANT_WORDS, EVIDENCE, FALSELY, HEARSAY, NAMING, SO_CALLED } from '../lexicon/hedges.ts';
import type { Range } from '../scene.ts';
import type { CueReading } from './read-cue.ts';

/** Content tokens looked at. Source: our choice. */
const REACH = 40;
/** Tokens beside a cue: "falsely | said", "said | , without offering evidence". */
const BEFORE = 2;
const BEHIND = 7;

/**
 * True when the reporter keeps a distance: by the cue, or by a word of their own beside or in the content. Words in quotation marks are the
 * source's own, be it one word alone.
 */
export function isDistantIn(reading: Reading, cue: Range, content: readonly Range[], found: CueReading): boolean {
  if (found.act?.distance && !found.negated) return true;
  return besideCue(reading, cue) || content.some((range) => inContent(reading, range));
}

function besideCue({ lower, quoted, sentenceOf }: Reading, cue: Range): boolean {
  const sentence = sentenceOf[cue.from];
  const last = Math.min(cue.to + BEHIND, cue.from + REACH);
  for (let i = Math.max(0, cue.from - BEFORE); i < last; i++) {
    if (quoted[i] || sentenceOf[i] !== sentence) continue;
    const word = lower[i]!;
    if (i < cue.to && FALSELY.has(word)) return true;
    if (i >= cue.from && i < cue.to && DISTANT_WORDS.has(word)) return true;
    if (HEARSAY.has(word) && FORMS_OF_BE.has(lower[i - 1] ?? '') && lower[i + 1] === 'to' && i < cue.to) return true;
    // "would have people believe"
    if (word === 'believe' && lower[i - 3] === 'would' && lower[i - 2] === 'have') return true;
    if (word === 'without' && lower.slice(i + 1, i + 4).some((next) => EVIDENCE.has(next))) return true;
  }
  return false;
}

function inContent(reading: Reading, { from, to }: Range): boolean {
  const { lower, quoted } = reading;
  for (let i = from; i < Math.min(to, from + REACH); i++) {
    if (quoted[i]) continue;
    if (DISTANT_WORDS.has(lower[i]!)) return true;
    if (lower[i + 1] === '-' && SO_CALLED.get(lower[i]!)?.has(lower[i + 2] ?? '')) return true;
    if (lower[i] === 'what' && isNamed(reading, i + 1)) return true;
  }
  return false;
}

/** "what | it called", "what | the union described as". */
function isNamed({ document }: Reading, from: number): boolean {
  const first = document.tokens[from]?.pos ?? '';
  if (first !== 'PRON' && first !== 'PROPN' && first !== 'DET') return false;
  for (let i = from + 1; i < Math.min(document.tokens.length, from + 5); i++) {
    const { lemma, pos } = document.tokens[i]!;
    if (NAMING.has(lemma)) return lemma !== 'say' || /^(?:is|was|are|were)$/u.test(document.tokens[i + 1]?.text ?? '');
    if (pos === 'VERB' || pos === 'PUNCT') return false;
  }
  return false;
}
