import { hash } from 'node:crypto';
import type { Relation } from '../model/statement.ts';

/** `s` and 16 hexadecimal digits from the article's id and the offsets of cue and content. */
export function statementId(article: string, { cue, content, source }: Relation): string {
  const where = [cue, content, cue.length === 0 ? source : []]
    .map((spans) => spans.map(([a, b]) => `${a}-${b}`).join(','))
    .join(';');
  return `s${hash('sha256', `${article}\n${where}`, 'hex').slice(0, 16)}`;
}
