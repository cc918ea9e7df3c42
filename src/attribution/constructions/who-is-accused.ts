import type { TokenRange } from '../../language/document.ts';
import { wordSet } from '../../language/word-set.ts';
import { beginLabel, LABELS } from '../labels.ts';
import { QUOTE } from '../observations.ts';
import type { Labelled } from './construction.ts';
import { carries, labelSpan } from './label-span.ts';
import { FORMS_OF_BE } from './lexicon/closed-classes.ts';
import { HEARSAY_PARTICIPLES } from './lexicon/hearsay.ts';

const CONTENT = beginLabel('content', 'before');
/** Participles of charging somebody with something, each with what it takes: active, somebody stands between. */
const CHARGED: Readonly<Record<string, ReadonlySet<string>>> = {
  accused: wordSet('of'),
  suspected: wordSet('of'),
  convicted: wordSet('of'),
  acquitted: wordSet('of'),
  charged: wordSet('with'),
  blamed: wordSet('for'),
  criticised: wordSet('for over'),
  criticized: wordSet('for over'),
};
/** Denied, confirmed and so on, these have their object behind them: "denies it". */
const TAKES_IT = wordSet('deny denies denied dispute disputes disputed reject rejects rejected');
const OBJECT = wordSet('it this that them');

/**
 * Take back whoever is accused, suspected or talked about for the source: nobody says who accuses them, unless "by" does.
 *
 * > Ida Rolf was charged with lying.       Otto Fink, who is accused of theft, left.       Lund is being blamed by the union for the leak.
 *   ^^^^^^^^ no source                             ^^^ no source                                                   ^^^^^^^^^ source ends
 */
export function unlabelWhoIsAccused(text: Labelled, sentence: TokenRange): void {
  const { lower, seen } = text;
  for (let i = sentence.from; i + 1 < sentence.to; i++) {
    if (seen.quote[i] !== QUOTE.outside) continue;
    if (OBJECT.has(lower[i + 1]!) && TAKES_IT.has(lower[i]!)) unlabelObject(text, i, sentence);
    if (isAbout(text, i, sentence.from)) unlabelSubject(text, i, sentence);
    else if (CHARGED[lower[i]!] && lower[i + 1] === 'by') endAgent(text, i, sentence);
  }
}

/** "accused of", and "is said to have", but not "said to reporters". */
function isAbout({ tokens, lower }: Labelled, i: number, from: number): boolean {
  if (CHARGED[lower[i]!]?.has(lower[i + 1]!)) return true;
  if (!HEARSAY_PARTICIPLES.has(lower[i]!) || lower[i + 1] !== 'to') return false;
  const { pos } = tokens[i + 2] ?? { pos: '' };
  return (pos === 'VERB' || pos === 'AUX') && beBefore(lower, i, from);
}

function beBefore(lower: readonly string[], i: number, from: number): boolean {
  for (let k = i - 1; k >= Math.max(from, i - 4); k--) if (FORMS_OF_BE.has(lower[k]!)) return true;
  return false;
}

/** The source right in front of the cue; in an apposition it may be the speaker of what follows, and only described here. */
function unlabelSubject({ lower, labels }: Labelled, participle: number, { from, to }: TokenRange): void {
  if (LABELS[labels[participle]!]!.role !== 'cue') return;
  let cue = participle;
  while (cue > from && !LABELS[labels[cue]!]!.begins) cue--;
  let end = cue;
  while (end > from && (lower[end - 1] === ',' || labels[end - 1] === 0) && cue - end < 3) end--;
  if (LABELS[labels[end - 1] ?? 0]!.role !== 'source') end = cue;
  let start = end;
  while (start > from && LABELS[labels[start - 1]!]!.role === 'source') start--;
  let behind = participle + 1;
  while (behind < to && !(LABELS[labels[behind]!]!.role === 'cue' && LABELS[labels[behind]!]!.begins)) behind++;
  const speaksBehind = !beBefore(lower, participle, from) && behind < to;
  if (start === end) {
    // "Blamed for the spill, the company said": who speaks behind it is only described.
    if (cue !== from || !speaksBehind) return;
    while (behind > cue && lower[behind - 1] !== ',') behind--;
    labels.fill(0, cue, behind);
  } else if (!speaksBehind) labels.fill(0, start, end);
  else for (let i = cue; i < behind; i++) if (LABELS[labels[i]!]!.role !== 'source') labels[i] = 0;
}

/** "accused by | the union | of hiding it": what it is about is no part of who says so. */
function endAgent({ tokens, lower, labels }: Labelled, participle: number, { from, to }: TokenRange): void {
  let i = participle + 2;
  if (LABELS[labels[i] ?? 0]!.role !== 'source' || carries(labels, { from, to: participle }, ['source'])) return;
  const takes = CHARGED[lower[participle]!]!;
  let end = i;
  while (end < to && LABELS[labels[end]!]!.role === 'source' && lower[end] !== ',') end++;
  for (i = end - 1; i > participle + 2; i--) {
    const next = tokens[i + 1];
    if (takes.has(lower[i]!) && next && (next.text.endsWith('ing') || isMatter(lower[i]!, next.text))) break;
  }
  if (i > participle + 2 && i + 1 < end) labelSpan(labels, { from: i, to: end }, CONTENT);
}

/** "accused by prosecutors of | fraud", "charged by them with | theft"; "of the Kesh court" and "for the union" say whose. */
const isMatter = (joint: string, next: string): boolean =>
  joint === 'with' || (joint === 'of' && /^\p{Ll}/u.test(next) && !/^(?:the|a|an|its|his|her|their)$/u.test(next));

/** "Otto Fink denies it": what is denied is not who denies. */
function unlabelObject({ lower, labels }: Labelled, verb: number, { from, to }: TokenRange): void {
  const object = verb + 1;
  if (LABELS[labels[verb]!]!.role !== 'cue' || LABELS[labels[object]!]!.role !== 'source') return;
  if (!/^(?:[.,;]|and|but)$/u.test(lower[object + 1] ?? '.')) return;
  let content = verb;
  while (content > from && LABELS[labels[content]!]!.role === 'cue') content--;
  while (content > from && labels[content] === 0) content--;
  let start = content;
  while (start > from && LABELS[labels[start]!]!.role === 'content' && !LABELS[labels[start]!]!.begins) start--;
  if (LABELS[labels[start]!]!.role !== 'content') return;
  labels.fill(0, start, Math.min(to, object + 1));
}
