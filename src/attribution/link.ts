import type { Document, TokenRange } from '../language/document.ts';
import type { LabelSpan } from './label-spans.ts';

/** The spans of one relation, as tokens. */
export interface LinkedSpans {
  readonly cue: LabelSpan;
  readonly source: LabelSpan | null;
  readonly content: readonly LabelSpan[];
}

/** Paragraphs without any label after which a quotation no longer goes on. Source: our choice on dev. */
const LONGEST_SILENCE = 2;

/**
 * Join spans into relations: each cue with the source and the contents that point to it.
 *
 * A source or content says on which side its cue stands, so it goes to the nearest cue there, in its paragraph. A cue left
 * without a source takes that of the cue before it in the same sentence ("He said …, adding …", "… and warned …"). A content
 * without a cue in its paragraph goes on from the last cue before it, unless paragraphs without any label lie between.
 *
 * @returns relations with a content, in the order of their cues
 */
export function link(document: Document, spans: readonly LabelSpan[]): LinkedSpans[] {
  const linked: { cue: LabelSpan; source: LabelSpan | null; content: LabelSpan[] }[] = [];
  let next = 0;
  let sentence = 0;
  let silent = 0;
  let lastCue: (typeof linked)[number] | undefined;
  for (const paragraph of document.paragraphs) {
    const here: LabelSpan[] = [];
    while (next < spans.length && spans[next]!.from < paragraph.to) here.push(spans[next++]!);
    const cues = here
      .filter((span) => span.role === 'cue')
      .map((cue) => ({ cue, source: null as LabelSpan | null, content: [] as LabelSpan[] }));
    for (const span of here) {
      if (span.role === 'cue') continue;
      const owner = nearest(cues, span) ?? (span.role === 'content' ? lastCue : undefined);
      if (!owner) continue;
      if (span.role === 'content') owner.content.push(span);
      else owner.source ??= span;
    }
    sentence = shareSources(document, cues, sentence);
    for (const cue of cues) linked.push(cue);
    silent = here.length > 0 || paragraph.to === paragraph.from ? 0 : silent + 1;
    lastCue = silent > LONGEST_SILENCE ? undefined : (cues.at(-1) ?? lastCue);
  }
  return linked.filter(({ content }) => content.length > 0);
}

/** The nearest cue on the side the span says, else the nearest on the other. Cues ascend and do not overlap. */
function nearest<T extends { readonly cue: LabelSpan }>(cues: readonly T[], span: LabelSpan): T | undefined {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle]!.cue.to <= span.from) low = middle + 1;
    else high = middle;
  }
  const before = cues[low - 1];
  while (low < cues.length && cues[low]!.cue.from < span.to) low++;
  const after = cues[low];
  return span.cueSide === 'after' ? (after ?? before) : (before ?? after);
}

/** @returns the sentence of the last cue, from which the next paragraph's are looked for */
function shareSources(
  document: Document,
  cues: readonly { readonly cue: LabelSpan; source: LabelSpan | null }[],
  first: number,
): number {
  let sentence = first;
  const sentenceOf = (at: number): TokenRange => {
    while (document.sentences[sentence]!.to <= at) sentence++;
    return document.sentences[sentence]!;
  };
  let previous: { source: LabelSpan | null; sentence: TokenRange } | undefined;
  for (const cue of cues) {
    const range = sentenceOf(cue.cue.from);
    if (!cue.source && previous?.sentence === range && sharesSubject(document, cue.cue)) cue.source = previous.source;
    previous = { source: cue.source, sentence: range };
  }
  return sentence;
}

/** True for "…, adding that …" and "… and warned that …": the subject is that of the verb before. */
export function sharesSubject({ tokens }: Document, { from }: TokenRange): boolean {
  if (/ing$/iu.test(tokens[from]!.text)) return true;
  let before = from - 1;
  while (before >= 0 && (tokens[before]!.pos === 'ADV' || tokens[before]!.pos === 'AUX')) before--;
  return before >= 0 && (tokens[before]!.pos === 'CCONJ' || tokens[before]!.text === ',');
}
