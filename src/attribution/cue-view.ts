import { join3 } from '../sequence/hash.ts';
import type { CueCandidate } from './cue-candidate.ts';
import { cueFrame } from './cue-frame.ts';
import { isCueLabel } from './labels.ts';
import { probabilityStep, type Surroundings } from './surroundings.ts';
import { BOUNDARY_WORD } from './vocabulary.ts';
import { windowOf } from './window-of.ts';

/** One cue as the tokens around it see it, all numbers. */
export interface CueView {
  readonly cue: CueCandidate;
  /** The tokens that may belong to it, half-open. */
  readonly from: number;
  readonly to: number;
  /** Its most cue-like word. */
  readonly lemma: number;
  readonly coarse: number;
  /** How it stands in its sentence (`cueFrame`). */
  readonly frame: number;
  readonly firstSuffix: number;
  readonly outline: number;
  readonly wordBefore: number;
  readonly wordAfter: number;
  readonly posBefore: number;
  readonly posAfter: number;
  readonly probability: number;
  /** 1 when its paragraph ends with it, plus 2 when it or its paragraph ends in a colon. */
  readonly ending: number;
  /** 1 when the first look took it for a cue. */
  readonly taggedCue: number;
}

export function viewOf(around: Surroundings, cue: CueCandidate): CueView {
  const { document, seen, tagging } = around;
  const { tokens } = document;
  const sentence = document.sentences[around.sentence[cue.from]!]!;
  const paragraph = document.paragraphs[around.paragraph[cue.from]!]!;
  const head = seen.words[headOf(around, cue)]!;
  const first = seen.words[cue.from]!;
  const last = seen.words[cue.to - 1]!;
  const before = cue.from > sentence.from ? seen.words[cue.from - 1]! : BOUNDARY_WORD;
  const after = cue.to < sentence.to ? seen.words[cue.to]! : BOUNDARY_WORD;
  const endsInColon = tokens[paragraph.to - 1]!.text === ':' || tokens[cue.to - 1]!.text === ':';
  return {
    cue,
    ...windowOf(around, cue),
    lemma: head.lemma,
    coarse: head.coarse,
    frame: (cueFrame(tokens, cue.from, sentence) & ~15) | (cueFrame(tokens, cue.to - 1, sentence) & 15),
    firstSuffix: first.suffix3,
    outline: join3(1, first.pos, last.pos, Math.min(4, cue.to - cue.from)),
    wordBefore: before.word,
    wordAfter: after.word,
    posBefore: before.pos,
    posAfter: after.pos,
    probability: probabilityStep(cue.probability),
    ending: (cue.to >= paragraph.to ? 1 : 0) + (endsInColon ? 2 : 0),
    taggedCue: isCueLabel(tagging.labels[cue.from]!) ? 1 : 0,
  };
}

/** The most cue-like token; of equals the last verb, else the first noun. */
function headOf({ document, seen }: Surroundings, { from, to }: CueCandidate): number {
  let head = from;
  let best = -1;
  for (let i = from; i < to; i++) {
    const { pos } = document.tokens[i]!;
    const score = seen.words[i]!.cueStep * 4 + (pos === 'VERB' ? 2 : pos === 'NOUN' ? 1 : 0);
    if (score > best || (score === best && pos === 'VERB')) {
      best = score;
      head = i;
    }
  }
  return head;
}
