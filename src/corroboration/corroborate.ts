import type { Claim } from '../model/claim.ts';
import { append } from './append.ts';
import { buildClaim } from './build-claim.ts';
import { compare } from './compare.ts';
import type { Decisions } from './decided.ts';
import { describe } from './describe.ts';
import { familiesOf } from './families.ts';
import { asksOf, keysOf, ownPlacesOf } from './keys.ts';
import { type Leading, leadingOf } from './led-to.ts';
import { makesClaim } from './makes-claim.ts';
import { ownProfile } from './own-sentences.ts';
import { partialDenial } from './partial-denial.ts';
import { saysTheSame } from './says-the-same.ts';
import { type SharedStretch, sharedTextOf } from './shared-text.ts';
import type { Comparison, Edge, OwnSentence, ReportedStatement, StatementProfile, TiedSentence } from './types.ts';

/** What `corroborate` takes besides; a test counts comparisons through `compare`. */
interface Options {
  /** Sentences in the reporters' own voice (`ownSentences`); they found no claim and are counted in none. */
  readonly own?: readonly OwnSentence[];
  /** What people decided of the names of origins. */
  readonly decisions?: Decisions;
  /** Text that articles share. */
  readonly stretches?: readonly SharedStretch[];
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
  { compare: compared = compare, own = [], decisions, stretches = [] }: Options = {},
): readonly Claim[] {
  const statementsOf = new Map<string, ReportedStatement[]>();
  const profiles = new Map<string, StatementProfile>();
  for (const statement of statements.filter((one) => makesClaim(one) || partialDenial(one))) {
    const profile = describe(statement);
    profiles.set(profile.wording, profile);
    append(statementsOf, profile.wording, statement);
  }
  const leading = leadingOf(new Map([...profiles].map(([wording, profile]) => [wording, keysOf(profile)])));
  const edges = edgesAmong(profiles, leading, compared);
  const tiesOf = tiesTo(profiles, leading, own);
  const tied = (wordings: readonly string[]): TiedSentence[] => {
    const sentences = new Map<OwnSentence, string[]>();
    for (const wording of wordings)
      for (const sentence of tiesOf.get(wording) ?? []) append(sentences, sentence, wording);
    return [...sentences].map(([sentence, to]) => ({ sentence, wordings: to }));
  };
  const told = (wordings: readonly string[]): ReportedStatement[] =>
    wordings.flatMap((wording) => statementsOf.get(wording) ?? []);
  const stretchesFrom = new Map<string, SharedStretch[]>();
  for (const stretch of stretches) append(stretchesFrom, stretch.a, stretch);
  const stretchesIn = (family: readonly ReportedStatement[]): SharedStretch[] =>
    [...new Set(family.map(({ article }) => article))].flatMap((article) => stretchesFrom.get(article) ?? []);
  return connectedSets([...profiles.keys()], edges)
    .flatMap((wordings) => familiesOf(wordings, edgesTouching(edges, wordings)))
    .map((family) => ({
      ...{ statements: told(family.wordings), denials: told(family.denials) },
      own: tied(family.wordings),
    }))
    .filter(({ statements }) => statements.some(makesClaim))
    .map((family) => buildClaim(family, decisions, sharedTextOf(family.statements, stretchesIn(family.statements))))
    .sort((a, b) => ((a.first.published ?? '9999') + a.id < (b.first.published ?? '9999') + b.id ? -1 : 1));
}

/** The sentences that say the same as each wording. */
function tiesTo(
  profiles: ReadonlyMap<string, StatementProfile>,
  leading: Leading,
  own: readonly OwnSentence[],
): ReadonlyMap<string, readonly OwnSentence[]> {
  const ties = new Map<string, OwnSentence[]>();
  for (const sentence of own) {
    const profile = ownProfile(sentence);
    const asked = ownPlacesOf(profile).flatMap(({ askers }) => askers);
    for (const wording of new Set(asked.flatMap((key) => leading.get(key) ?? [])))
      if (saysTheSame(profile, profiles.get(wording) as StatementProfile)) append(ties, wording, sentence);
  }
  return ties;
}

type EdgesAt = ReadonlyMap<string, readonly Edge[]>;

function edgesAmong(
  profiles: ReadonlyMap<string, StatementProfile>,
  leading: Leading,
  compared: typeof compare,
): EdgesAt {
  const edgesAt = new Map<string, Edge[]>();
  const candidatesOf = new Map<string, ReadonlySet<string>>();
  for (const wording of [...profiles.keys()].sort()) {
    const profile = profiles.get(wording) as StatementProfile;
    const candidates = new Set(asksOf(profile).flatMap((key) => leading.get(key) ?? []));
    candidatesOf.set(wording, candidates);
    for (const other of candidates) {
      if (other === wording || candidatesOf.get(other)?.has(wording)) continue;
      const [a, b] = other < wording ? [other, wording] : [wording, other];
      const comparison = compared(profiles.get(a) as StatementProfile, profiles.get(b) as StatementProfile);
      if (comparison.relation === 'different') continue;
      const edge = { a, b, ...comparison };
      for (const end of [a, b]) append(edgesAt, end, edge);
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
