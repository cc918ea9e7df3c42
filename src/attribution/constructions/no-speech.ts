import type { TokenRange } from '../../language/document.ts';
import { wordSet } from '../../language/word-set.ts';
import { LABELS } from '../labels.ts';
import { QUOTE } from '../observations.ts';
import type { Construction, Labelled } from './construction.ts';
import { FORMS_OF_BE } from './lexicon/closed-classes.ts';

/** What things go according to that nobody says. Source: Quirk et al. 1985, §9.57, and our own. */
const MEASURES = wordSet(`
  ability age agreement availability circumstances colour color custom customs height length need needs order plan plans
  preference rank scale schedule season size taste tastes timetable tradition type usage weight wishes`);
const BETWEEN_TELL_AND_APART = 6;

/**
 * Take back what looks like speech and is none.
 *
 * > The launch went according to plan.       Nobody can tell the twins apart.       He was denied a visa.
 */
export const unlabelNoSpeech: Construction = (text, sentence) => {
  const { lower, labels, seen } = text;
  unlabelThere(lower, labels, sentence);
  unlabelPicture(lower, labels, sentence);
  for (let i = sentence.from; i + 2 < sentence.to; i++) {
    if (seen.quote[i] !== QUOTE.outside) continue;
    const measure = lower[i] === 'according' && lower[i + 1] === 'to' ? measureBehind(lower, i + 2, sentence.to) : -1;
    if (
      TOLD.has(lower[i]!) &&
      FORMS_OF_BE.has(lower[i - 1] ?? '') &&
      !(lower[i] === 'assured' && lower[i + 1] === 'of')
    )
      unlabelWhoIsTold(text, i, sentence.from);
    if (NAMED.has(lower[i]!) && isTitled(text, i)) unlabelDenied(text, i, sentence);
    if (lower[i] === 'denied' && FORMS_OF_BE.has(lower[i - 1] ?? '')) unlabelDenied(text, i, sentence);
    const no = measure !== -1 || (/^(?:tell|tells|told)$/u.test(lower[i]!) && apartFollows(lower, i, sentence.to));
    if (no && !hasOtherCue(labels, sentence, i)) labels.fill(0, sentence.from, sentence.to);
  }
};

/** Passives of these have who is told for their subject, and of the others nobody: "Passengers were told to wait", "it was reported". */
const TOLD = wordSet(`
  told informed ordered advised instructed reminded assured notified reported believed said alleged claimed rumoured rumored
  announced`);
const IMPERSONAL = wordSet('reported believed said alleged claimed rumoured rumored announced');

function unlabelWhoIsTold({ lower, labels }: Labelled, told: number, from: number): void {
  if (LABELS[labels[told]!]!.role !== 'cue' || lower[told + 1] === 'by') return;
  let cue = told;
  while (cue > from && !LABELS[labels[cue]!]!.begins) cue--;
  let subject = cue;
  while (subject > from && LABELS[labels[subject - 1]!]!.role === 'source') subject--;
  if (IMPERSONAL.has(lower[told]!) && !(subject === cue - 1 && lower[subject] === 'it')) return;
  labels.fill(0, subject, cue);
}

/** Passives before the title of a work: "The play is called “A House by the River”". */
const NAMED = wordSet('called named titled entitled');

const isTitled = ({ tokens, lower, seen }: Labelled, i: number): boolean =>
  /^(?:is|are|was|were)$/u.test(lower[i - 1] ?? '') &&
  seen.quote[i + 1] === QUOTE.opening &&
  /^\p{Lu}/u.test(tokens[i + 2]?.text ?? '');

/** "He was denied | all visitors": he says nothing, and nobody says anything. */
function unlabelDenied({ lower, labels, tokens }: Labelled, denied: number, { from, to }: TokenRange): void {
  const { role } = LABELS[labels[denied]!]!;
  const ends = tokens[denied + 1]!.pos === 'PUNCT' && lower[denied] === 'denied';
  if (role !== 'cue' || /^(?:by|that)$/u.test(lower[denied + 1]!) || ends) return;
  let cue = denied;
  while (cue > from && !LABELS[labels[cue]!]!.begins) cue--;
  let subject = cue;
  while (subject > from && LABELS[labels[subject - 1]!]!.role === 'source') subject--;
  let end = denied + 1;
  while (end < to && LABELS[labels[end]!]!.role === 'content') end++;
  if (subject < cue) labels.fill(0, subject, end);
}

/** What stands under pictures and links before a colon, and who made them behind it. Source: compiled by hand. */
const PICTURES = wordSet(`
  photo photos photograph photographs picture pictures image images video illustration graphic caption credit file map watch
  listen related source sources`);

/** "Photo: Ola Hult", "File photo: the pier": whose picture it is. */
function unlabelPicture(lower: readonly string[], labels: Uint8Array, { from, to }: TokenRange): void {
  let colon = from + 1;
  if (!PICTURES.has(lower[from]!)) return;
  while (colon < Math.min(to, from + 3) && PICTURES.has(lower[colon]!)) colon++;
  if (lower[colon] === ':' && LABELS[labels[colon]!]!.role === 'cue') labels.fill(0, from, to);
}

/** "There are fears that", "the accusation that": a word that names nobody. */
const NOBODY = /^(?:there|the|an?)$/u;

function unlabelThere(lower: readonly string[], labels: Uint8Array, { from, to }: TokenRange): void {
  for (let i = from; i < to; i++) {
    const { role, begins } = LABELS[labels[i]!]!;
    if (role === 'source' && begins && NOBODY.test(lower[i]!) && labels[i + 1] !== labels[i]! + 1) labels[i] = 0;
  }
}

/** Index of the measure, one determiner or adjective before it at most; -1 where a person's words follow. */
function measureBehind(lower: readonly string[], from: number, to: number): number {
  for (let i = from; i < Math.min(from + 3, to); i++) {
    if (!MEASURES.has(lower[i]!)) continue;
    if (i > from && /^(?:custom|tradition|usage)$/u.test(lower[i]!)) return -1;
    return /^(?:of|by|from|published|released|seen|drawn|'s)$/u.test(lower[i + 1] ?? '') ? -1 : i;
  }
  return -1;
}

function apartFollows(lower: readonly string[], tell: number, to: number): boolean {
  for (let i = tell + 1; i < Math.min(tell + BETWEEN_TELL_AND_APART, to); i++) if (lower[i] === 'apart') return true;
  return false;
}

/** True when a cue begins elsewhere in the sentence than at these words. */
function hasOtherCue(labels: Uint8Array, { from, to }: TokenRange, at: number): boolean {
  for (let i = from; i < to; i++) {
    const { role, begins } = LABELS[labels[i]!]!;
    if (role === 'cue' && begins && (i > at + 1 || i < at - 3)) return true;
  }
  return false;
}
