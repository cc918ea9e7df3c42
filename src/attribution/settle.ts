import type { Document, TokenRange } from '../language/document.ts';
import { overlap } from '../language/overlap.ts';
import { rangeOfToken } from '../language/range-of-token.ts';
import type { RelationRanges } from './flatten.ts';
import { labelSpans } from './label-spans.ts';
import { link, sharesSubject } from './link.ts';

/**
 * The relations after rules changed labels: what no rule touched stays as it was found; what one did is read off the labels
 * anew.
 *
 * @param before - the labels the rules were given
 * @param after - and what they left
 * @returns relations with a content, ascending by cue
 */
export function settle(
  document: Document,
  found: readonly RelationRanges[],
  before: Uint8Array,
  after: Uint8Array,
): RelationRanges[] {
  const changes = new Int32Array(before.length + 1);
  for (let i = 0; i < before.length; i++) changes[i + 1] = changes[i]! + (before[i] === after[i] ? 0 : 1);
  if (changes[before.length] === 0) return [...found];
  const untouched = ({ from, to }: TokenRange): boolean => changes[from] === changes[to];
  const linked = new Map(link(document, labelSpans(after, document.paragraphs)).map((one) => [one.cue.from, one]));
  const settled = new Map<number, RelationRanges>(linked);
  for (const relation of found) {
    const { cue, source, content } = relation;
    if (!untouched(cue) || !content.every(untouched)) continue;
    const anew = linked.get(cue.from);
    if (source && anew?.content.some((range) => overlap(range, source))) continue;
    const more = anew?.content.filter((range) => !untouched(range) && !content.some((one) => overlap(one, range)));
    const all = more?.length ? [...content, ...more].sort((a, b) => a.from - b.from) : content;
    settled.set(cue.from, { cue, content: all, source: settledSource(source, anew?.source ?? null) });
  }
  const added = [...linked.values()].filter(({ cue, source }) => source && !untouched(cue) && !untouched(source));
  if (added.length > 0) handOverSubjects(document, settled, added);
  return [...settled.values()]
    .map((one) => ({ ...one, content: joined(one.content) }))
    .sort((a, b) => a.cue.from - b.cue.from);

  /** A source that no rule touched stays, unless a rule made it longer; of one that was, what is left. */
  function settledSource(source: TokenRange | null, anew: TokenRange | null): TokenRange | null {
    const changed = anew && !untouched(anew) ? anew : null;
    if (!source || !untouched(source)) return changed;
    return changed && overlap(changed, source) ? changed : source;
  }
}

/**
 * Where a rule found somebody who speaks between a verb and the subject it shared, the verb is theirs: "Lund blamed the
 * builder, while | the builder denied any fault, and offered …".
 */
function handOverSubjects(
  document: Document,
  settled: Map<number, RelationRanges>,
  added: readonly RelationRanges[],
): void {
  const sentenceOf = rangeOfToken(document.sentences, document.tokens.length);
  const lastIn = new Map<number, RelationRanges>();
  for (const one of added) lastIn.set(sentenceOf[one.cue.from]!, one);
  for (const [at, relation] of settled) {
    const { cue, source } = relation;
    const nearer = lastIn.get(sentenceOf[cue.from]!);
    if (!source || !nearer?.source || nearer.cue.to > cue.from || !sharesSubject(document, cue)) continue;
    if (source.to <= nearer.source.from) settled.set(at, { ...relation, source: nearer.source });
  }
}

/** Ranges, ascending, those that touch made one. */
function joined(ranges: readonly TokenRange[]): TokenRange[] {
  const all: TokenRange[] = [];
  for (const { from, to } of ranges) {
    const last = all.at(-1);
    if (last?.to === from) all[all.length - 1] = { from: last.from, to };
    else all.push({ from, to });
  }
  return all;
}
