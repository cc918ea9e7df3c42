import type { OriginMerge } from '../../../src/model/claim.ts';
import { groupBy } from '../../group-by.ts';
import type { GraphEdge } from './graph.ts';
import type { Way } from './ways-of.ts';

/** Whether steps lead from one node to another. */
function reaches(edges: ReadonlyMap<string, readonly GraphEdge[]>, from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const at of seen) {
    if (at === to) return true;
    for (const edge of edges.get(at) ?? []) seen.add(edge.to);
  }
  return false;
}

/**
 * Steps with the merges of a claim upon them: a join for two origins that nothing else connects, otherwise the reason on the step
 * by which the later statement leads on.
 *
 * @param edges - steps only
 */
export function joinsOf(
  merges: readonly OriginMerge[],
  ways: readonly Way[],
  edges: readonly GraphEdge[],
): GraphEdge[] {
  const wayOf = new Map(ways.map((way) => [way.statement.id, way]));
  const outOf = groupBy(edges, ({ from }) => from);
  const steps = new Map(edges.map((edge) => [edge.id, edge]));
  const joins = new Map<string, GraphEdge>();
  const known = new Map<string, boolean>();
  const connected = (a: string, b: string): boolean => {
    const key = `${a}\n${b}`;
    const held = known.get(key) ?? (reaches(outOf, a, b) || reaches(outOf, b, a));
    known.set(key, held);
    return held;
  };
  for (const { merged, because, evidence } of merges) {
    const [one, other] = [wayOf.get(merged[0] ?? ''), wayOf.get(merged[1] ?? '')];
    if (one === undefined || other === undefined || other.hangs !== null) continue;
    const [from, to] = [one.stops[0]?.key, other.stops[0]?.key];
    if (from === undefined || to === undefined || from === to) continue;
    if (connected(from, to)) {
      const next = other.stops[1]?.key;
      const step = steps.get(`${to} > ${next}`);
      if (step === undefined || step.because !== null) continue;
      steps.set(step.id, { ...step, because, words: evidence });
      continue;
    }
    const id = from < to ? `${from} = ${to}` : `${to} = ${from}`;
    const held = joins.get(id);
    const proofs = [one, other].map(({ statement }) => ({
      statement: statement.id,
      spans: [statement.chain.at(-1)?.span].filter((span) => span !== undefined),
    }));
    const before = held?.proofs ?? [];
    joins.set(id, {
      id,
      from: held?.from ?? from,
      to: held?.to ?? to,
      kind: 'joined',
      because: held?.because ?? because,
      sure: (held?.sure ?? false) || (one.group !== null && one.group === other.group),
      inCircle: false,
      articles: 0,
      words: [...new Set([...(held?.words ?? []), ...evidence])],
      proofs: [...before, ...proofs.filter(({ statement }) => !before.some((proof) => proof.statement === statement))],
    });
  }
  return [...edges.map(({ id }) => steps.get(id)!), ...joins.values()];
}
