import type { TokenRange } from '../../language/document.ts';
import { beginLabel, LABELS } from '../labels.ts';
import { QUOTE } from '../observations.ts';
import type { Labelled } from './construction.ts';
import { labelSpan } from './label-span.ts';
import { AUXILIARIES, CLAUSE_JOINERS, DETERMINERS } from './lexicon/closed-classes.ts';
import { DONE_TO_SPEECH, OWNED_SPEECH_NOUNS, SPEECH_NOUNS } from './lexicon/hearsay.ts';
import { endOfClause, holdsNoRelation, isUnlabelled, namesSomebody, withoutStop } from './token-range.ts';

const CONTENT = beginLabel('content', 'before');
const CUE = beginLabel('cue', null);
const SOURCE_BEFORE_CUE = beginLabel('source', 'after');
const SOURCE_AFTER_CUE = beginLabel('source', 'before');
/** Words of one who a noun of speech comes from. Source: our choice on dev. */
const LONGEST_SOURCE = 8;

/**
 * Label what a noun of speech or thought says, and end it where the sentence's own verb begins.
 *
 * > Lund’s warning that the pier would fall was read out.       assurances from the water board that the dyke would hold
 *   ^^^^^^ source  ^^^^^^^^^^^^^^^^^^^^^^^^ content                             ^^^^^^^^^^^^^^^ source
 */
export function labelSpeechNoun(text: Labelled, sentence: TokenRange): void {
  const { lower, labels, seen } = text;
  const end = withoutStop(text, sentence).to;
  for (let noun = sentence.from; noun < end - 3; noun++) {
    const owned = OWNED_SPEECH_NOUNS.has(lower[noun]!);
    if (
      (!owned && !SPEECH_NOUNS.has(lower[noun]!)) ||
      seen.quote[noun] !== QUOTE.outside ||
      isVerb(text, noun, sentence)
    )
      continue;
    const isCue = LABELS[labels[noun]!]!.role === 'cue';
    const that = isCue && lower[noun + 1] === 'to' ? noun + 1 : clauseBehind(text, noun, end);
    if (that === -1) continue;
    const from = startOfPhrase(text, noun, sentence.from);
    if (owned && !ownerOf(text, from, noun)) continue;
    const isSubject = opensClause(text, sentence, from);
    const content = { from: that, to: isSubject ? mainVerb(text, that, end) : endOfClause(text, that, end) };
    if (isCue && DETERMINERS.has(lower[from]!) && LABELS[labels[from]!]!.role === 'source' && isDone(text, that)) {
      unlabelNoun(text, { from, noun, that });
      continue;
    }
    if (content.to === -1 || isRelative(text, that, content.to)) continue;
    if (isCue) {
      if (isSubject && LABELS[labels[that]!]!.role === 'content')
        labels.fill(0, content.to, endOfLabel(text, content.to, end));
      continue;
    }
    if (that > noun + 1 && lower[that] !== 'that') continue;
    if (LABELS[labels[from]!]!.role === 'content' && !LABELS[labels[from]!]!.begins) continue;
    if (!isUnlabelled(text, { from, to: content.to }) && !holdsNoRelation(text, sentence)) continue;
    labels.fill(0, from, content.to);
    labelNoun(text, { from, noun, that });
    labelSpan(labels, content, CONTENT);
    noun = content.to;
  }
}

/** "the claim that was paid": the clause has no subject but the noun itself, and tells nothing of what it says. */
const isDone = ({ tokens, lower }: Labelled, that: number): boolean =>
  lower[that] === 'that' && (tokens[that + 1]!.pos === 'VERB' || AUXILIARIES.has(lower[that + 1]!));

function unlabelNoun({ labels }: Labelled, { from, noun, that }: { from: number; noun: number; that: number }): void {
  labels.fill(0, from, noun + 1);
  for (let i = that; i < labels.length && LABELS[labels[i]!]!.role === 'content'; i++) labels[i] = 0;
}

function labelNoun(text: Labelled, { from, noun, that }: { from: number; noun: number; that: number }): void {
  const { lower, tokens, labels } = text;
  const owned = ownerOf(text, from, noun);
  if (owned) labelSpan(labels, owned, SOURCE_BEFORE_CUE);
  labelSpan(labels, { from: owned ? owned.to : from, to: noun + 1 }, CUE);
  const by = noun + 1;
  const agent = { from: by + 1, to: that };
  if (that > by && (lower[by] === 'from' || lower[by] === 'by') && !owned && namesSomebody(tokens, agent))
    labelSpan(labels, agent, SOURCE_AFTER_CUE);
}

/** "the mayor warning": forms that are verbs too, behind a noun or pronoun that could be their subject. */
function isVerb({ tokens, lower }: Labelled, i: number, { from }: TokenRange): boolean {
  if (i === from) return false;
  const before = lower[i - 1]!;
  if (before === "'s" || before === "'" || DETERMINERS.has(before)) return false;
  const { pos } = tokens[i - 1]!;
  if (lower[i - 2] === 'there') return false;
  if (AUXILIARIES.has(before)) return !/^(?:is|are|was|were|be|been)$/u.test(before) || tokens[i]!.pos === 'VERB';
  return (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON') && !/^(?:his|her|its|their|our|my|your)$/u.test(before);
}

/** "that" behind the noun, or behind the one it comes from. */
function clauseBehind({ lower, tokens }: Labelled, noun: number, end: number): number {
  if (lower[noun + 1] === 'that') return noun + 1;
  if (lower[noun + 1] !== 'from' && lower[noun + 1] !== 'by') return -1;
  for (let i = noun + 3; i < Math.min(noun + 2 + LONGEST_SOURCE, end - 2); i++) {
    if (lower[i] === 'that') return i;
    if (/^[,;:]$/u.test(lower[i]!) || tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return -1;
  }
  return -1;
}

/** "the claim that was made", "the claim that he made": the noun is what something is done to. */
function isRelative({ tokens, lower }: Labelled, that: number, to: number): boolean {
  if (lower[that] === 'to') return false;
  if (tokens[that + 1]!.pos === 'VERB' || AUXILIARIES.has(lower[that + 1]!)) return true;
  for (let i = that + 2; i < to; i++)
    if (tokens[i]!.pos === 'VERB' || AUXILIARIES.has(lower[i]!)) return DONE_TO_SPEECH.has(lower[i]!) && to - i < 4;
  return true;
}

/** True when the noun's phrase opens the sentence or follows a comma: it is the subject, and the main verb follows its clause. */
const opensClause = ({ tokens, lower }: Labelled, sentence: TokenRange, from: number): boolean =>
  from === sentence.from || lower[from - 1] === ',' || tokens[from - 1]!.pos === 'CCONJ';

/**
 * Where the second verb of "that X would fall | was read out" begins; -1 where it is not sure.
 *
 * Only auxiliaries and verbs of the past that are no participles show it, and only while no other clause begins between.
 */
function mainVerb({ tokens, lower }: Labelled, that: number, end: number): number {
  let groups = lower[that] === 'to' ? 1 : 0;
  for (let i = that + 1; i < end; i++) {
    if (CLAUSE_JOINERS.has(lower[i]!) || /^(?:who|which|whose|whom|[,;:])$/u.test(lower[i]!)) return -1;
    const { pos } = tokens[i]!;
    const auxiliary = AUXILIARIES.has(lower[i]!) && pos !== 'PART' && lower[i] !== 'never' && lower[i] !== 'not';
    const finite = auxiliary || (pos === 'VERB' && lower[i - 1] !== 'to' && !/(?:ing|en)$/u.test(lower[i]!));
    if (!finite) continue;
    groups++;
    if (groups === 2)
      return auxiliary || (!/ed$/u.test(lower[i]!) && /^(?:NOUN|PROPN)$/u.test(tokens[i - 1]!.pos)) ? i : -1;
    while (i + 1 < end && belongsToGroup(tokens[i + 1]!.pos, lower[i]!, lower[i + 1]!)) i++;
  }
  return -1;
}

/** "would not survive", "has not been tested": auxiliaries, adverbs and one verb form behind an auxiliary. */
const belongsToGroup = (pos: string, word: string, next: string): boolean =>
  pos === 'ADV' || AUXILIARIES.has(next) || (pos === 'VERB' && (AUXILIARIES.has(word) || word.endsWith('ly')));

/** The determiner, owner and adjectives before the noun. */
function startOfPhrase({ tokens, lower }: Labelled, noun: number, from: number): number {
  let start = noun;
  while (start > from && noun - start < LONGEST_SOURCE) {
    const { pos } = tokens[start - 1]!;
    const word = lower[start - 1]!;
    const owns = word === "'s" || word === "'" || pos === 'PROPN' || pos === 'NOUN' || pos === 'PRON';
    if (!owns && pos !== 'DET' && pos !== 'ADJ') break;
    start--;
    if (pos === 'DET' && !DETERMINERS.has(lower[start - 1] ?? '')) break;
  }
  return start;
}

/** "Lund's" or "his" of "Lund's warning". */
function ownerOf({ lower }: Labelled, from: number, noun: number): TokenRange | null {
  for (let i = noun - 1; i >= from; i--) {
    if (lower[i] === "'s" || lower[i] === "'") return { from, to: i + 1 };
    if (/^(?:his|her|its|their|our|my|your)$/u.test(lower[i]!)) return { from: i, to: i + 1 };
  }
  return null;
}

function endOfLabel({ labels }: Labelled, from: number, end: number): number {
  let to = from;
  while (to < end && LABELS[labels[to]!]!.role === 'content' && !LABELS[labels[to]!]!.begins) to++;
  return to;
}
