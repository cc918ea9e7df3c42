import type { Claim } from '../../src/model/claim.ts';
import type { Link, LinkKind } from '../../src/model/statement.ts';
import type { StatementRecord } from '../../src/serve/api.ts';
import { addressOfArticle, addressOfArticles, addressOfSource } from '../routes.ts';
import { hasSourcePage } from '../words/link-kinds.ts';

type TreeClaim = Pick<Claim, 'origins' | 'denials'>;

/** One place in the tree of a claim. */
export interface TreeNode {
  readonly id: string;
  readonly level: 'origin' | 'relay' | 'outlet' | 'article';
  readonly label: string;
  readonly kind: LinkKind | null;
  readonly published: string | null;
  readonly href: string | null;
  /** True below an origin that denies the claim. */
  readonly denies: boolean;
  readonly children: readonly TreeNode[];
}

interface Growing extends Omit<TreeNode, 'children'> {
  readonly children: Growing[];
}

/** Article offsets do not matter here: a path is the chain read from the origin outwards. */
function outwards({ chain }: StatementRecord): { origin: Link; between: Link[]; outer: Link[] } {
  const origin = chain[chain.length - 1]!;
  const inner = chain.slice(0, -1).reverse();
  return {
    origin,
    between: inner.filter(({ role }) => role === 'relay'),
    outer: inner.filter(({ role }) => role === 'publisher' || role === 'carrier'),
  };
}

function grow(into: Growing[], node: Omit<Growing, 'id' | 'children'>, key: string, path: string): Growing {
  const id = `${path}/${node.level}:${key}`;
  const held = into.find((candidate) => candidate.id === id);
  if (held !== undefined) return held;
  const grown: Growing = { ...node, id, children: [] };
  into.push(grown);
  return grown;
}

const pageOf = (name: string, kind: LinkKind): string | null => (hasSourcePage(kind) ? addressOfSource(name) : null);

/**
 * The tree of a claim, from the origins outwards: origin → relays → outlet → the articles, each leaf at its statement.
 *
 * Statements the archive counts under one origin stand under one node, whatever their articles call it. Unnamed origins
 * of two articles stay apart, as nothing says they are one. Denials come last.
 *
 * @param statements - the claim's statements and its denials, oldest first
 */
export function treeOf(claim: TreeClaim, statements: readonly StatementRecord[]): TreeNode[] {
  const originOf = new Map(claim.origins.flatMap((origin) => origin.statements.map((id) => [id, origin] as const)));
  const denials = new Set(claim.denials);
  const roots: Growing[] = [];
  const ordered = [...statements].sort((a, b) => Number(denials.has(a.id)) - Number(denials.has(b.id)));
  for (const statement of ordered) {
    const { id, published, title, outlet } = statement;
    const denies = denials.has(id);
    const { origin, between, outer } = outwards(statement);
    const known = denies ? undefined : originOf.get(id);
    const { name, kind } = known ?? origin;
    const nameless = kind === 'unnamed' ? (known?.statements[0] ?? id) : '';
    const key = `${denies ? 'denies ' : ''}${name} ${nameless}`;
    let node = grow(
      roots,
      { level: 'origin', label: name, kind, published: statement.said ?? null, href: pageOf(name, kind), denies },
      key,
      '',
    );
    for (const { name: label, kind: linkKind } of between) {
      const relay = {
        level: 'relay',
        label,
        kind: linkKind,
        published: null,
        href: pageOf(label, linkKind),
        denies,
      } as const;
      node = grow(node.children, relay, label, node.id);
    }
    for (const { name: label } of outer) {
      const href = outlet === null ? null : addressOfArticles(label);
      const publisher = { level: 'outlet', label, kind: 'outlet', published: null, href, denies } as const;
      node = grow(node.children, publisher, label, node.id);
    }
    const leaf = { level: 'article', label: title ?? 'Untitled article', kind: null, published, denies } as const;
    grow(node.children, { ...leaf, href: addressOfArticle(statement.article, id) }, id, node.id);
  }
  return roots;
}
