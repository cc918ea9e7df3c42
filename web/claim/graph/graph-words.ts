import type { MergeReason } from '../../../src/model/claim.ts';
import { counted } from '../../words/counted.ts';
import { dateInWords } from '../../words/dates.ts';
import { KIND_IN_WORDS } from '../../words/link-kinds.ts';
import type { GraphEdge, GraphNode } from './graph.ts';

/** On the line that joins two origins. */
export const JOIN_IN_WORDS: Readonly<Record<MergeReason, string>> = {
  'same origin': 'one source',
  relayed: 'passed on',
  'reused text': 'same words',
  cites: 'cites it',
  'said earlier': 'said earlier',
};

const NOUN = { origin: 'origin', medium: 'outlet', article: 'article' } as const;

/** What stands at a node: its name, or how many it stands for. */
export const nameOfNode = ({ label, level, folded }: GraphNode): string =>
  folded.length === 0 ? label : counted(folded.length, `more ${NOUN[level]}`);

const list = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(', ');

/** The line beneath a name. */
export function noteOfNode(node: GraphNode): string {
  const { level, kind, date, statements, articles, folded, changed, inCircle, crossed } = node;
  if (level === 'article') {
    if (folded.length > 0) return list([date === null ? null : `from ${dateInWords(date)}`, 'open']);
    const when = date === null ? null : dateInWords(date);
    return list([...changed, when, statements > 1 ? counted(statements, 'statement') : null]);
  }
  if (folded.length > 0) return list([counted(articles, 'article'), crossed ? 'ways cross' : null, 'open']);
  return list([
    level === 'origin' && kind !== null ? KIND_IN_WORDS[kind] : null,
    level === 'origin' && date !== null ? `said ${dateInWords(date)}` : null,
    inCircle ? 'in a circle' : articles > 1 && date === null ? counted(articles, 'article') : null,
    crossed && !inCircle ? 'ways cross' : null,
  ]);
}

/** A node for a listener. */
export function nodeInWords(node: GraphNode): string {
  const { level, lane, first, folded, date, outlet } = node;
  const role = { origin: 'Origin', medium: 'Passed on or printed by', article: 'Article' }[level];
  const told = `${role}: ${nameOfNode(node)}`;
  const parts = [
    folded.length === 0 ? outlet : null,
    folded.length > 0 ? `${counted(node.articles, 'article')}; opens the fold` : noteOfNode(node) || null,
    level === 'article' && date === null ? 'no date given' : null,
    first ? 'first in this archive' : null,
    lane === 'denied' ? 'denies it' : null,
  ];
  return list([told, ...parts]);
}

/** A step in one line: "from Mara Quill to Fenn Radio". */
export function stepInWords({ kind, because, sure }: GraphEdge, from: GraphNode, to: GraphNode): string {
  const [one, other] = [nameOfNode(from), nameOfNode(to)];
  switch (kind) {
    case 'joined':
      return `${one} and ${other} ${sure ? 'count as one' : 'may be one'}`;
    case 'copied':
      return `${other} has the words of ${one}`;
    case 'printed':
      return `${one} printed ${to.folded.length > 0 ? other : `“${other}”`}`;
    case 'passed':
      return because === 'cites' ? `${other} cites ${one}` : `From ${one} to ${other}`;
    default:
      return kind satisfies never;
  }
}

/** A step for a listener. */
export function edgeInWords(edge: GraphEdge, from: GraphNode, to: GraphNode): string {
  const { kind, because, inCircle } = edge;
  const reason = kind === 'joined' && because !== null ? JOIN_IN_WORDS[because] : null;
  const parts = [stepInWords(edge, from, to), reason, inCircle ? 'part of a circle' : null];
  return `${list(parts)}: ${counted(edge.proofs.length, 'statement')}, opens the words`;
}
