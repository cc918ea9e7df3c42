import type { Span } from '../../../src/model/span.ts';
import type { Relation } from '../../../src/model/statement.ts';
import type { MarkedRelation, Reading } from './construction-table.ts';

/** Least Jaccard index of the words of two contents. */
const CONTENT_ALIKE = 0.8;
/** Least share of a found source's words that are marked as the source. */
const SOURCE_PURE = 0.5;

/**
 * True when the relations found are those of one reading of a row, one to one, and no others.
 *
 * A relation agrees with a marked one when
 * - the words of their contents have a Jaccard index of 0.8 or more (a "that" or "to" more or less does not matter);
 * - its source has all head words of the marked source, articles apart, and at least half of its words are marked;
 *   where no source is marked it has none;
 * - its cue touches the head of the marked cue.
 *
 * Relations with an optional cue may be found beside them.
 */
export const agrees = (text: string, readings: readonly Reading[], found: readonly Relation[]): boolean =>
  readings.some((reading) => agreesWith(text, reading, found));

function agreesWith(text: string, { relations, optionalCues }: Reading, found: readonly Relation[]): boolean {
  const left = [...found];
  for (const marked of relations) {
    const i = left.findIndex((relation) => isTheSame(text, marked, relation));
    if (i === -1) return false;
    left.splice(i, 1);
  }
  return left.every(({ cue }) => touch(cue, optionalCues));
}

function isTheSame(text: string, marked: MarkedRelation, { source, cue, content }: Relation): boolean {
  return (
    touch(cue, marked.cueHead) &&
    jaccard(wordsIn(text, content), wordsIn(text, marked.content)) >= CONTENT_ALIKE &&
    isSource(text, marked, source)
  );
}

function isSource(text: string, marked: MarkedRelation, source: readonly Span[]): boolean {
  if (marked.source.length === 0 || source.length === 0) return marked.source.length === source.length;
  const found = wordsIn(text, source);
  const head = [...wordsIn(text, marked.sourceHead)].filter(([, word]) => !/^(?:the|an?)$/iu.test(word));
  return head.every(([at]) => found.has(at)) && common(found, wordsIn(text, marked.source)) >= SOURCE_PURE * found.size;
}

/** Words the spans touch, by where they start. */
type Words = ReadonlyMap<number, string>;

const wordsIn = (text: string, spans: readonly Span[]): Words =>
  new Map(
    [...text.matchAll(/[\p{L}\p{N}]+/gu)]
      .filter((word) => touch(spans, [[word.index, word.index + word[0].length]]))
      .map((word) => [word.index, word[0]]),
  );

function common(a: Words, b: Words): number {
  let n = 0;
  for (const at of a.keys()) if (b.has(at)) n++;
  return n;
}

function jaccard(a: Words, b: Words): number {
  const shared = common(a, b);
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

const touch = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some(([start, end]) => b.some((other) => start < other[1] && other[0] < end));
