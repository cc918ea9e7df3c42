import type { ClaimDate } from '../model/claim.ts';
import type { ReportedStatement } from './types.ts';

/** The words of a content at offsets of its article; its parts stand in `text` with one space between. */
function wordsIn({ text, content = [] }: ReportedStatement, start: number, end: number): string {
  let before = 0;
  for (const [from, to] of content) {
    if (start >= from && end <= to) return text.slice(before + start - from, before + end - from);
    before += to - from + 1;
  }
  return '';
}

/**
 * The dates that statements speak of, ascending, each once: "on Tuesday" and "4 March" are one when they are one day.
 *
 * @param statements - in the order in which they appeared
 */
export function claimDates(statements: readonly ReportedStatement[]): readonly ClaimDate[] {
  const found = new Map<string, { readonly words: string; readonly statements: Set<string> }>();
  for (const statement of statements) {
    for (const { start, end, value } of statement.dates ?? []) {
      const date = found.get(value) ?? { words: wordsIn(statement, start, end), statements: new Set<string>() };
      found.set(value, date);
      date.statements.add(statement.id);
    }
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, { words, statements: ids }]) => ({ value, words, statements: [...ids] }));
}
