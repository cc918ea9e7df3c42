import type { Claim, Drift } from '../../../src/model/claim.ts';
import type { Span } from '../../../src/model/span.ts';
import type { Link } from '../../../src/model/statement.ts';
import type { StatementRecord } from '../../../src/serve/api.ts';
import { addressOfArticle, addressOfArticles, addressOfSource } from '../../routes.ts';
import { hasSourcePage } from '../../words/link-kinds.ts';
import { crossroadsOf } from './crossroads.ts';
import type { ClaimGraph, EdgeKind, GraphEdge, GraphNode, Proof } from './graph.ts';
import { joinsOf } from './joins-of.ts';
import { type Stop, shownNames, type Way, waysOf } from './ways-of.ts';

type GraphClaim = Pick<Claim, 'origins' | 'denials' | 'independent' | 'first' | 'circles' | 'variants'>;

interface Growing<Part> {
  part: Part;
  readonly articles: Set<string>;
}

/** A page for what it said; for an outlet that prints, its articles. */
function addressOf({ kind, name, role }: Link): string | null {
  if (role === 'publisher' || role === 'carrier') return addressOfArticles(name);
  return hasSourcePage(kind) ? addressOfSource(name) : null;
}

/** The nodes and steps on a way, in its order. */
const stopsOn = (way: Way): readonly string[] => {
  const keys = [...way.stops.map(({ key }) => key), articleKey(way)];
  return [...new Set(keys.flatMap((key, at) => (at === 0 ? [key] : [stepId(keys[at - 1]!, key), key])))];
};

const stepId = (from: string, to: string): string => `${from} > ${to}`;

const articleKey = ({ statement, lane }: Way): string => `${lane} article ${statement.article}`;

/** The words by which an inner name hands on to the next outer one, and those that name both. */
function spansOf(inner: Stop, outer: Stop | undefined): Span[] {
  const spans = [inner.own?.evidence, inner.own?.span, outer?.own?.span].filter((span) => span !== undefined);
  const seen = new Set<string>();
  return spans.filter((span) => !seen.has(`${span}`) && seen.add(`${span}`));
}

/** A change as short as it can be told: the new number or name, else what kind of change it is. */
const changeInWords = ({ kind, to }: Drift): string =>
  (kind === 'number changed' || kind === 'name changed') && to !== '' ? `“${to}”` : kind;

/** Names of the outlets of each circle, with what they cite each other in. */
function circlesOf({ circles = [] }: GraphClaim, shown: (link: Link) => Link) {
  const outlet = (name: string) => shown({ name, kind: 'outlet', role: 'publisher' }).name;
  return circles.map(({ outlets, statements }) => ({
    outlets: new Set(outlets.map(outlet)),
    statements: new Set(statements),
  }));
}

/**
 * The provenance of a claim as a graph: origins → relays → outlets → articles; denials apart, each with its own nodes.
 *
 * An edge carries every statement that shows it. Two origins that the claim counts once are joined by an edge with the reason,
 * unless the one is on the other's way anyway: then the reason is on the step that leads on from there.
 *
 * @param statements - those of the claim and its denials, oldest first
 * @param outletNames - spellings of one outlet, first the one to show, as `ClaimBody` has them
 */
export function graphOf(
  claim: GraphClaim,
  statements: readonly StatementRecord[],
  outletNames: readonly (readonly string[])[] = [],
): ClaimGraph {
  const shown = shownNames(outletNames);
  const ways = waysOf(claim, statements, shown);
  const circles = circlesOf(claim, shown);
  const changes = new Map(claim.variants.map(({ statement, drift }) => [statement, drift.map(changeInWords)]));
  const nodes = new Map<string, Growing<GraphNode>>();
  const edges = new Map<string, Growing<GraphEdge>>();

  const addNode = (
    id: string,
    article: string,
    make: () => Omit<GraphNode, 'id' | 'articles' | 'folded' | 'crossed'>,
  ): void => {
    const blank = { id, articles: 0, folded: [], crossed: false };
    const held = nodes.get(id) ?? { part: { ...make(), ...blank }, articles: new Set() };
    nodes.set(id, held);
    held.articles.add(article);
  };

  const proofs = new Map<string, Map<string, Proof>>();
  const addEdge = (
    way: Way,
    { from, to, kind, at, proof }: { from: string; to: string; kind: EdgeKind; at: number; proof: Proof | null },
  ): void => {
    const id = stepId(from, to);
    const blank = {
      id,
      from,
      to,
      kind,
      because: null,
      sure: true,
      inCircle: false,
      articles: 0,
      words: [],
      proofs: [],
    };
    const held: Growing<GraphEdge> = edges.get(id) ?? { part: blank, articles: new Set() };
    edges.set(id, held);
    held.articles.add(way.statement.article);
    const proven = proofs.get(id) ?? new Map<string, Proof>();
    proofs.set(id, proven);
    if (proof !== null && !proven.has(proof.statement)) proven.set(proof.statement, proof);
    // An outlet that says elsewhere from whom it has it copies nobody.
    if (kind === 'passed' && held.part.kind === 'copied') held.part = { ...held.part, kind };
    if (way.hangs?.at !== at) return;
    const { because, evidence } = way.hangs.merge;
    held.part = { ...held.part, because, words: [...new Set([...held.part.words, ...evidence])] };
  };

  for (const way of ways) {
    const { statement, lane, stops, group, hangs } = way;
    const { id, article, title, published, outlet } = statement;
    stops.forEach(({ key, link, isOrigin }, at) => {
      addNode(key, article, () => ({
        level: isOrigin ? 'origin' : 'medium',
        lane,
        label: link.name,
        kind: link.kind,
        href: link.kind === 'observation' ? null : addressOf(link),
        date: isOrigin && at === 0 ? (statement.said ?? null) : null,
        outlet: null,
        statements: 0,
        first: false,
        changed: [],
        inCircle: circles.some(({ outlets }) => outlets.has(link.name)) && !isOrigin,
        group: isOrigin ? group : null,
      }));
      const before = stops[at - 1];
      if (before === undefined) return;
      const copied = hangs?.at === at && hangs.merge.because === 'reused text';
      const told = before.own !== null && stops[at]?.own !== null;
      const proven = told || copied || before.link.kind === 'observation';
      const proof = proven ? { statement: id, spans: spansOf(before, stops[at]) } : null;
      addEdge(way, { from: before.key, to: key, kind: copied ? 'copied' : 'passed', at, proof });
    });
    const leaf = articleKey(way);
    addNode(leaf, article, () => ({
      level: 'article',
      lane,
      label: title ?? 'Untitled article',
      kind: null,
      href: addressOfArticle(article, id),
      date: published,
      outlet,
      statements: 0,
      first: lane === 'told' && article === claim.first.article,
      changed: [],
      inCircle: false,
      group: null,
    }));
    const held = nodes.get(leaf)!;
    const changed = lane === 'told' ? (changes.get(id) ?? []) : [];
    held.part = {
      ...held.part,
      statements: held.part.statements + 1,
      changed: [...new Set([...held.part.changed, ...changed])],
    };
    const last = stops.at(-1);
    if (last === undefined) continue;
    const at = stops.length;
    addEdge(way, { from: last.key, to: leaf, kind: 'printed', at, proof: { statement: id, spans: [] } });
  }

  const closes = ({ from, to, kind, proofs: shown }: GraphEdge): boolean =>
    kind === 'passed' &&
    circles.some(
      ({ outlets, statements: citing }) =>
        outlets.has(nodes.get(from)?.part.label ?? '') &&
        outlets.has(nodes.get(to)?.part.label ?? '') &&
        shown.some(({ statement }) => citing.has(statement)),
    );
  const stepped = [...edges.values()].map(({ part, articles }): GraphEdge => {
    const edge = { ...part, articles: articles.size, proofs: [...proofs.get(part.id)!.values()] };
    return { ...edge, inCircle: closes(edge) };
  });
  const walked = new Map(ways.map((way) => stopsOn(way)).map((way) => [way.join('\n'), way]));
  const crossed = crossroadsOf({ ways: [...walked.values()] });
  return {
    nodes: [...nodes.entries()].map(([id, { part, articles }]) => ({
      ...part,
      articles: articles.size,
      crossed: crossed.has(id),
    })),
    edges: joinsOf(claim.independent.reasons, ways, stepped),
    ways: [...walked.values()],
  };
}
