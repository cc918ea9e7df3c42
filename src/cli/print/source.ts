import type { SourceSummary, StatementRecord } from '../../archive/archive.ts';
import { plain, type Style, shorten } from '../style.ts';
import { day } from './claims.ts';
import { plural } from './trace-tree.ts';

/** What one source said, oldest first, each with the outlet that printed it and its way there. */
export function sourceList(
  { summary, statements }: { readonly summary: SourceSummary; readonly statements: readonly StatementRecord[] },
  style: Style,
  width: number,
): string {
  const { name, kind, asOrigin, asRelay, articles } = summary;
  const counts = `${kind} · origin of ${plural(asOrigin, 'statement')} · passed on ${asRelay} · in ${plural(articles, 'article')}`;
  const list = statements.map(({ published, chain, text, stance }) => {
    const way = chain.map((link) => plain(link.name)).join(' ← ');
    return `${style.dim(day(published))}  ${stance}: ${shorten(text, width - 14 - stance.length)}\n            ${style.dim(way)}\n`;
  });
  return `${style.bold(plain(name))}\n${style.dim(counts)}\n${list.join('')}`;
}
