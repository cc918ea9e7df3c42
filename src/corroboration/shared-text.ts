import type { Span } from '../model/span.ts';
import type { ReportedStatement } from './types.ts';

/** A stretch of text that two articles share, as the parts that are word for word the same. */
export interface SharedStretch {
  /** Ids of the two articles. */
  readonly a: string;
  readonly b: string;
  readonly same: readonly (readonly [inA: Span, inB: Span])[];
}

/** For a statement those of other articles that stand at the same place of a text both share, with the words of the other. */
export type SharedText = ReadonlyMap<string, ReadonlyMap<string, string>>;

export const nothingShared: SharedText = new Map();

/** So much of the shorter of two contents lies at the same place of the shared text. */
const MOSTLY = 0.6;

/** A statement whose place is known. */
type Placed = ReportedStatement & { readonly content: readonly Span[] };

/** Which statements stand at the same place of text that their articles share. */
export function sharedTextOf(
  statements: readonly ReportedStatement[],
  stretches: readonly SharedStretch[],
): SharedText {
  const found = new Map<string, Map<string, string>>();
  const keep = (of: Placed, other: Placed): void => {
    found.set(of.id, (found.get(of.id) ?? new Map<string, string>()).set(other.id, other.text));
  };
  const inArticle = new Map<string, Placed[]>();
  for (const statement of statements) {
    if (statement.content === undefined || statement.content.length === 0) continue;
    const placed = { ...statement, content: statement.content };
    const own = inArticle.get(statement.article);
    if (own === undefined) inArticle.set(statement.article, [placed]);
    else own.push(placed);
  }
  for (const own of inArticle.values()) own.sort((x, y) => startOf(x) - startOf(y));
  for (const { a, b, same } of stretches) {
    const there = inArticle.get(b) ?? [];
    for (const one of there.length === 0 ? [] : (inArticle.get(a) ?? [])) {
      const put = one.content.flatMap((span) => same.flatMap((pair) => across(span, pair)));
      if (put.length === 0) continue;
      for (const other of near(there, put)) {
        const shorter = Math.min(lengthOf(one.content), lengthOf(other.content));
        if (common(put, other.content) < MOSTLY * shorter) continue;
        keep(one, other);
        keep(other, one);
      }
    }
  }
  return found;
}

const startOf = ({ content }: Placed): number => content[0]?.[0] ?? 0;

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

/** Where in the other text the part of a span stands that is the same there: to the letter, where marks are as many. */
function across([start, end]: Span, [[fromA, toA], [fromB, toB]]: readonly [Span, Span]): readonly Span[] {
  const [low, high] = [Math.max(start, fromA), Math.min(end, toA)];
  return low < high ? [[fromB + low - fromA, Math.min(toB, fromB + high - fromA)]] : [];
}

/** How far before what it shares a statement may begin and still be looked at. */
const REACH = 2_000;

/** Of statements by their places those that may reach into some spans. */
function near(statements: readonly Placed[], spans: readonly Span[]): readonly Placed[] {
  const [from, to] = [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
  let [low, high] = [0, statements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(statements[middle]!) < from - REACH) low = middle + 1;
    else high = middle;
  }
  const found: Placed[] = [];
  for (let at = low; at < statements.length && startOf(statements[at]!) < to; at++) found.push(statements[at]!);
  return found;
}

/** Units that two lists of spans have in common. */
function common(a: readonly Span[], b: readonly Span[]): number {
  let units = 0;
  for (const [start, end] of a)
    for (const [from, to] of b) units += Math.max(0, Math.min(end, to) - Math.max(start, from));
  return units;
}
