import type { ArchiveReader, StatementRecord } from '../archive/archive.ts';
import { HearsayError } from '../errors.ts';
import type { Claim, Drift } from '../model/claim.ts';
import type { Link } from '../model/statement.ts';

/** Where one wording of the claim can be read. */
export interface TraceLeaf {
  readonly statement: string;
  readonly article: string;
  readonly title: string | null;
  readonly published: string | null;
  /** The words of the statement's content. */
  readonly text: string;
  /** What this wording changed against the claim's first one. */
  readonly drift: readonly Drift[];
}

/** One name on the way outwards from an origin: relays, then the outlet, then who reprinted it. */
export interface TraceNode {
  readonly name: string;
  readonly kind: Link['kind'];
  readonly role: Link['role'];
  readonly children: readonly TraceNode[];
  /** Articles whose chain ends here, oldest first. */
  readonly articles: readonly TraceLeaf[];
}

/** The chains of one claim, grouped from their origins outwards. */
export interface Trace {
  readonly claim: Claim;
  readonly origins: readonly TraceNode[];
  /** Chains of the statements that deny it. */
  readonly denials: readonly TraceNode[];
  /** Other claims that have all the words asked for, largest first. */
  readonly others: readonly { readonly id: string; readonly text: string }[];
}

/** How many other claims an answer names. */
const OTHERS_NAMED = 20;

/**
 * The chains of one claim as a tree: origin → relays → outlet → articles.
 *
 * @param claimOrWords - a claim's id, or words: of the claims that have them all the largest is taken, else the one that fits best
 * @throws {HearsayError} `claim.not-found`
 */
export async function trace(archive: ArchiveReader, claimOrWords: string): Promise<Trace> {
  const byId = await archive.claim(claimOrWords);
  const [first, ...others] =
    byId === null ? await archive.claims({ words: claimOrWords, limit: OTHERS_NAMED + 1 }) : [];
  const claim = byId ?? (first === undefined ? await claimLike(archive, claimOrWords) : await archive.claim(first.id));
  if (claim === null) throw new HearsayError('claim.not-found', `No claim fits "${claimOrWords}".`);
  const drift = new Map(claim.variants.map((variant) => [variant.statement, variant.drift]));
  return {
    claim,
    origins: outwards(await archive.statements(claim.statements), drift),
    denials: outwards(await archive.statements(claim.denials), drift),
    others: await besideIts(archive, claim, others),
  };
}

/** Other claims, without those that are made of its denials alone: these are told with it. */
async function besideIts(
  archive: ArchiveReader,
  { denials }: Claim,
  others: Trace['others'],
): Promise<Trace['others']> {
  const denying = new Set(denials);
  const kept: { readonly id: string; readonly text: string }[] = [];
  for (const { id, text } of others) {
    const statements = denying.size === 0 ? [] : ((await archive.claim(id))?.statements ?? []);
    if (statements.length === 0 || !statements.every((one) => denying.has(one))) kept.push({ id, text });
  }
  return kept;
}

/** The claim of the passage that fits the words best: one with all of them, or else with as many as there are. */
async function claimLike(archive: ArchiveReader, words: string): Promise<Claim | null> {
  for (const match of ['all', 'any'] as const) {
    for (const { kind, id } of await archive.find(words, { match, limit: 20 })) {
      if (kind === 'claim') return await archive.claim(id);
      const [statement] = kind === 'statement' ? await archive.statements([id]) : [];
      if (statement?.claim) return await archive.claim(statement.claim);
    }
  }
  return null;
}

interface Step {
  readonly link: Link;
  readonly steps: Map<string, Step>;
  readonly leaves: TraceLeaf[];
}

/** Chains that begin with the same names share those names. */
export function outwards(
  statements: readonly StatementRecord[],
  drift: ReadonlyMap<string, readonly Drift[]> = new Map(),
): TraceNode[] {
  const roots = new Map<string, Step>();
  for (const { id, article, title, published, chain, text } of statements) {
    let level = roots;
    let last: Step | undefined;
    for (const link of chain.toReversed()) {
      const key = JSON.stringify([link.name, link.kind, link.role, anonymousIn(link, article)]);
      last = level.get(key) ?? { link, steps: new Map(), leaves: [] };
      level.set(key, last);
      level = last.steps;
    }
    last?.leaves.push({ statement: id, article, title, published, text, drift: drift.get(id) ?? [] });
  }
  return nodes(roots);
}

/** Two articles' "officials" need not be the same people: they stay two origins. */
const anonymousIn = ({ kind, role }: Link, article: string): string | null =>
  role === 'origin' && (kind === 'unnamed' || kind === 'observation') ? article : null;

const nodes = (level: ReadonlyMap<string, Step>): TraceNode[] =>
  [...level.values()]
    .map(({ link: { name, kind, role }, steps, leaves }) => {
      return { name, kind, role, children: nodes(steps), articles: leaves.sort(oldestFirst) };
    })
    .sort((a, b) => compare(earliest(a), earliest(b)) || compare(a.name, b.name));

/** Behind every ISO 8601 date. */
const UNDATED = '\uffff';

const oldestFirst = (a: TraceLeaf, b: TraceLeaf): number =>
  compare(a.published ?? UNDATED, b.published ?? UNDATED) || compare(a.statement, b.statement);

const earliest = ({ articles, children }: TraceNode): string =>
  [...articles.map(({ published }) => published ?? UNDATED), ...children.map(earliest)].reduce(
    (a, b) => (b < a ? b : a),
    UNDATED,
  );

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
