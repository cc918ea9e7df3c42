import type { Claim } from '../model/claim.ts';
import { buildClaim } from './build-claim.ts';
import { compare } from './compare.ts';
import type { Decisions } from './decided.ts';
import { describe } from './describe.ts';
import { familiesOf } from './families.ts';
import { asksOf, keysOf, ownAsksOf } from './keys.ts';
import { makesClaim } from './makes-claim.ts';
import { ownProfile } from './own-sentences.ts';
import { partialDenial } from './partial-denial.ts';
import { saysTheSame } from './says-the-same.ts';
import type { Comparison, Edge, OwnSentence, ReportedStatement, StatementProfile, TiedSentence } from './types.ts';

/** What `corroborate` takes besides; a test counts comparisons through `compare`. */
interface Options {
  /** Sentences in the reporters' own voice (`ownSentences`); they found no claim and are counted in none. */
  readonly own?: readonly OwnSentence[];
  /** What people decided of the names of origins. */
  readonly decisions?: Decisions;
  readonly compare?: (a: StatementProfile, b: StatementProfile) => Comparison;
}

/**
 * Puts statements that say the same into claims, with their origins. The whole stage in memory, for tests and small sets; an archive does
 * the same step by step. The order of the statements makes no difference.
 *
 * @returns claims by first appearance; every statement that says something (`makesClaim`) is in exactly one
 */
export function corroborate(
  statements: readonly ReportedStatement[],
  { compare: compared = compare, own = [], decisions }: Options = {},
): readonly Claim[] {
  const statementsOf = new Map<string, ReportedStatement[]>();
  const profiles = new Map<string, StatementProfile>();
  for (const statement of statements.filter((one) => makesClaim(one) || partialDenial(one))) {
    const profile = describe(statement);
    profiles.set(profile.wording, profile);
    append(statementsOf, profile.wording, statement);
  }
  const edges = edgesAmong(profiles, compared);
  const tiesOf = tiesTo(profiles, own);
  const tied = (wordings: readonly string[]): TiedSentence[] => {
    const sentences = new Map<OwnSentence, string[]>();
    for (const wording of wordings)
      for (const sentence of tiesOf.get(wording) ?? []) append(sentences, sentence, wording);
    return [...sentences].map(([sentence, to]) => ({ sentence, wordings: to }));
  };
  const told = (wordings: readonly string[]): ReportedStatement[] =>
    wordings.flatMap((wording) => statementsOf.get(wording) ?? []);
  return connectedSets([...profiles.keys()], edges)
    .flatMap((wordings) => familiesOf(wordings, edgesTouching(edges, wordings)))
    .map((family) => ({
      ...{ statements: told(family.wordings), denials: told(family.denials) },
      own: tied(family.wordings),
    }))
    .filter(({ statements }) => statements.some(makesClaim))
    .map((family) => buildClaim(family, decisions))
    .sort((a, b) => ((a.first.published ?? '9999') + a.id < (b.first.published ?? '9999') + b.id ? -1 : 1));
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The sentences that say the same as each wording. */
function tiesTo(
  profiles: ReadonlyMap<string, StatementProfile>,
  own: readonly OwnSentence[],
): ReadonlyMap<string, readonly OwnSentence[]> {
  const ties = new Map<string, OwnSentence[]>();
  if (own.length === 0) return ties;
  const filed = new Map<string, StatementProfile[]>();
  for (const profile of profiles.values()) for (const key of new Set(keysOf(profile))) append(filed, key, profile);
  for (const sentence of own) {
    const profile = ownProfile(sentence);
    const candidates = new Set(ownAsksOf(profile).flatMap((key) => filed.get(key) ?? []));
    for (const wording of candidates) if (saysTheSame(profile, wording)) append(ties, wording.wording, sentence);
  }
  return ties;
}

type EdgesAt = ReadonlyMap<string, readonly Edge[]>;

function edgesAmong(profiles: ReadonlyMap<string, StatementProfile>, compared: typeof compare): EdgesAt {
  const filed = new Map<string, string[]>();
  const edgesAt = new Map<string, Edge[]>();
  for (const wording of [...profiles.keys()].sort()) {
    const profile = profiles.get(wording) as StatementProfile;
    const keys = keysOf(profile);
    const candidates = new Set(asksOf(profile).flatMap((key) => filed.get(key) ?? []));
    for (const key of keys) append(filed, key, wording);
    for (const other of candidates) {
      const comparison = compared(profiles.get(other) as StatementProfile, profile);
      if (comparison.relation === 'different') continue;
      const edge = { a: other, b: wording, ...comparison };
      for (const end of [other, wording]) append(edgesAt, end, edge);
    }
  }
  return edgesAt;
}

const edgesTouching = (edgesAt: EdgesAt, wordings: readonly string[]): readonly Edge[] => [
  ...new Set(wordings.flatMap((wording) => edgesAt.get(wording) ?? [])),
];

/** The wordings that hang together by ties other than denials. */
function connectedSets(wordings: readonly string[], edgesAt: EdgesAt): readonly (readonly string[])[] {
  const seen = new Set<string>();
  const sets: string[][] = [];
  for (const start of wordings) {
    if (seen.has(start)) continue;
    const set = [start];
    seen.add(start);
    for (const wording of set) {
      for (const { a, b, relation } of edgesAt.get(wording) ?? []) {
        const other = a === wording ? b : a;
        if (relation === 'denial' || seen.has(other)) continue;
        seen.add(other);
        set.push(other);
      }
    }
    sets.push(set);
  }
  return sets;
}
