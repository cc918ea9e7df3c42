import { crossroadsOf } from './crossroads.ts';
import type { ClaimGraph, GraphEdge, GraphNode, Proof } from './graph.ts';

/** A graph with more nodes than this is folded: more cannot be read at a glance. */
export const MOST_NODES = 60;

/** How many nodes a fold lets out at once. */
export const OPENED_AT_ONCE = 30;

const LEVELS = { origin: 0, medium: 1, article: 2 } as const;

/**
 * The most telling first: what most articles hang on, the inner before the outer, what is marked before what is not. Who denies it
 * weighs as much of the denials as others of what is told: there are few, and they must not drown.
 */
function byWeight({ nodes, edges }: ClaimGraph): GraphNode[] {
  const joined = new Set(edges.filter(({ kind }) => kind === 'joined').flatMap(({ from, to }) => [from, to]));
  const articlesIn = (lane: GraphNode['lane']): number =>
    Math.max(1, nodes.filter((node) => node.lane === lane && node.level === 'article').length);
  const ratio = articlesIn('told') / articlesIn('denied');
  const weight = ({ lane, level, articles }: GraphNode): number =>
    lane === 'denied' && level === 'origin' ? articles * ratio : articles;
  const marked = ({ id, first, inCircle, lane }: GraphNode): number =>
    first || inCircle ? 0 : joined.has(id) || lane === 'denied' ? 1 : 2;
  return nodes
    .map((node, at) => ({ node, at }))
    .sort(
      (a, b) =>
        weight(b.node) - weight(a.node) ||
        LEVELS[a.node.level] - LEVELS[b.node.level] ||
        marked(a.node) - marked(b.node) ||
        a.at - b.at,
    )
    .map(({ node }) => node);
}

/** Which node stands for each: itself, or the fold of its level behind the one it hangs on. */
function standIns(graph: ClaimGraph, kept: ReadonlySet<string>): Map<string, string> {
  const into = new Map<string, string>();
  for (const { from, to, kind } of graph.edges) if (kind !== 'joined' && !into.has(to)) into.set(to, from);
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const found = new Map<string, string>();
  const standIn = (id: string, seen: ReadonlySet<string>): string => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const node = nodes.get(id)!;
    const parent = into.get(id);
    const behind = parent === undefined || seen.has(parent) ? '' : standIn(parent, new Set([...seen, id]));
    const own = kept.has(id) ? id : `${node.lane} ${node.level} folded behind ${behind}`;
    found.set(id, own);
    return own;
  };
  for (const { id } of graph.nodes) standIn(id, new Set());
  return found;
}

/** The earliest date of some nodes. */
const earliest = (nodes: readonly GraphNode[]): string | null =>
  nodes
    .map(({ date }) => date)
    .filter((date) => date !== null)
    .sort()[0] ?? null;

function foldedNode(id: string, members: readonly GraphNode[]): GraphNode {
  const [one] = members;
  if (one === undefined) throw new RangeError('a fold needs a member');
  if (members.length === 1) return one;
  const groups = new Set(members.map(({ group }) => group));
  return {
    ...one,
    id,
    label: '',
    href: null,
    date: earliest(members),
    outlet: null,
    statements: members.reduce((sum, { statements }) => sum + statements, 0),
    articles: members.reduce((sum, { articles }) => sum + articles, 0),
    first: members.some(({ first }) => first),
    changed: [],
    inCircle: members.some(({ inCircle }) => inCircle),
    group: groups.size === 1 ? one.group : null,
    folded: members.map(({ id: member }) => member),
  };
}

const joinedProofs = (edges: readonly GraphEdge[]): readonly Proof[] => {
  const byStatement = new Map(edges.flatMap(({ proofs }) => proofs).map((proof) => [proof.statement, proof]));
  return [...byStatement.values()];
};

function foldedEdge(id: string, from: string, to: string, edges: readonly GraphEdge[]): GraphEdge {
  const [one] = edges;
  if (one === undefined) throw new RangeError('a folded step needs one');
  if (edges.length === 1) return { ...one, id, from, to };
  return {
    ...one,
    ...{ id, from, to },
    kind: edges.every(({ kind }) => kind === one.kind) ? one.kind : 'passed',
    sure: edges.some(({ sure }) => sure),
    inCircle: edges.some(({ inCircle }) => inCircle),
    articles: edges.reduce((sum, { articles }) => sum + articles, 0),
    words: [...new Set(edges.flatMap(({ words }) => words))],
    proofs: joinedProofs(edges),
  };
}

function foldTo(graph: ClaimGraph, kept: ReadonlySet<string>): ClaimGraph {
  const stands = standIns(graph, kept);
  const members = new Map<string, GraphNode[]>();
  for (const node of graph.nodes) {
    const id = stands.get(node.id)!;
    const group = members.get(id);
    if (group === undefined) members.set(id, [node]);
    else group.push(node);
  }
  const nodes = [...members].map(([id, group]) => foldedNode(id, group));
  // A fold of one is that one.
  const idOf = new Map([...members.keys()].map((id, at) => [id, nodes[at]!.id]));
  const steps = new Map<string, { from: string; to: string; edges: GraphEdge[] }>();
  for (const edge of graph.edges) {
    const [from, to] = [idOf.get(stands.get(edge.from)!)!, idOf.get(stands.get(edge.to)!)!];
    if (from === to) continue;
    const id = `${from} ${edge.kind === 'joined' ? '=' : '>'} ${to}`;
    const held = steps.get(id);
    if (held === undefined) steps.set(id, { from, to, edges: [edge] });
    else held.edges.push(edge);
  }
  const edges = [...steps].map(([id, { from, to, edges: together }]) => foldedEdge(id, from, to, together));
  const stepOf = new Map(
    [...steps.entries()].flatMap(([id, step]) => step.edges.map((edge) => [edge.id, id] as const)),
  );
  const nodeOf = (id: string): string | undefined => idOf.get(stands.get(id) ?? '');
  const ways = new Map(
    graph.ways
      .map((way) => [...new Set(way.flatMap((id) => nodeOf(id) ?? stepOf.get(id) ?? []))])
      .map((way) => [way.join('\n'), way]),
  );
  const crossed = crossroadsOf({ ways: [...ways.values()] });
  return { nodes: nodes.map((node) => ({ ...node, crossed: crossed.has(node.id) })), edges, ways: [...ways.values()] };
}

/**
 * A graph with at most so many nodes: those that hang on one node and have least hanging on them stand as one.
 *
 * @param opened - ids of nodes that stand for themselves whatever their number; they come on top of `most`
 */
export function foldGraph(
  graph: ClaimGraph,
  opened: ReadonlySet<string> = new Set(),
  most: number = MOST_NODES,
): ClaimGraph {
  const room = most + opened.size;
  if (graph.nodes.length <= room) return graph;
  const ranked = byWeight(graph).filter(({ id }) => !opened.has(id));
  const withKept = (count: number): ClaimGraph =>
    foldTo(graph, new Set([...opened, ...ranked.slice(0, count).map(({ id }) => id)]));
  // The most that can be kept, so that they and the folds find room.
  let [fits, over] = [0, Math.min(room, ranked.length) + 1];
  while (over - fits > 1) {
    const middle = (fits + over) >> 1;
    if (withKept(middle).nodes.length <= room) fits = middle;
    else over = middle;
  }
  return withKept(fits);
}
