import type { StatementRecord } from '../../../src/archive/archive.ts';
import type { Claim, DriftKind } from '../../../src/model/claim.ts';
import type { ClaimTruth } from '../story.ts';
import type { Cascade, Mention } from '../truth.ts';
import { bCubed } from './b-cubed.ts';
import { type Matched, match, repeatAt } from './match.ts';

/** One thing asked of the answer, and whether it was right. Figures are shares of these; whoever reads errors reads these. */
interface Verdict {
  readonly of: Question;
  readonly right: boolean;
  readonly behaviour: string;
  readonly truth: ClaimTruth | null;
  readonly mention: Mention | null;
  readonly claim: Claim | undefined;
  readonly kept: boolean;
}

export type Question =
  | 'range holds'
  | 'not over-counted'
  | 'distorted kept apart'
  | 'look-alikes apart'
  | 'denials linked'
  | 'circles found'
  | 'drift found'
  | 'drift right';

/** Everything asked, with the families. */
export interface Score {
  readonly verdicts: readonly Verdict[];
  readonly matched: readonly Matched[];
  readonly families: ReturnType<typeof bCubed>;
  readonly keptFamilies: ReturnType<typeof bCubed>;
  /** Mean of `upper - lower`: a range that holds everything says nothing. */
  readonly width: number;
}

/** Kinds that say that the content itself is another. */
const OF_CONTENT: ReadonlySet<string> = new Set(['number changed', 'name changed', 'stance flipped']);
/** Behaviours in which names are spelled in several ways: a mark for it is right. */
const RESPELLING: ReadonlySet<string> = new Set(['respelled interview', 'wire copies']);

/** Asks of claims what the truth knows. */
export function score(cascade: Cascade, records: readonly StatementRecord[], claims: readonly Claim[]): Score {
  const matched = match(cascade.mentions, records, claims);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const ofTruth = new Map<string, Matched[]>();
  for (const one of matched) {
    if (one.mention.told) ofTruth.set(one.mention.claim, [...(ofTruth.get(one.mention.claim) ?? []), one]);
  }
  const verdicts: Verdict[] = [];
  let width = 0;
  const homes = new Map<string, string>();
  const truthOf = new Map<string, ClaimTruth>();
  for (const truth of cascade.claims) {
    const mentions = ofTruth.get(truth.claim) ?? [];
    const home = plurality(mentions.filter(({ mention }) => mention.asserts && !mention.distorted));
    const claim = home === null ? undefined : byId.get(home);
    if (claim) truthOf.set(claim.id, truth);
    const kept = mentions.some(({ mention }) => mention.kept);
    const ask = (of: Question, right: boolean, mention: Mention | null = null): void => {
      const isKept = mention ? mention.kept : kept;
      verdicts.push({ of, right, behaviour: truth.behaviour, truth, mention, claim, kept: isKept });
    };
    const { lower, upper } = claim?.independent ?? { lower: 0, upper: 0 };
    width += (upper - lower) / cascade.claims.length;
    ask('range holds', lower <= truth.origins[0] && upper >= truth.origins[1]);
    ask('not over-counted', lower <= truth.origins[0]);
    if (truth.circle) ask('circles found', namesCircle(claim, truth.circle));
    if (truth.behaviour === 'look-alikes' || truth.behaviour === 'opposites') {
      const other = home === null ? undefined : homes.get(home);
      ask('look-alikes apart', other === undefined);
      if (home !== null) homes.set(home, truth.claim);
    }
    for (const { mention, statement } of mentions) askOfMention(ask, truth, mention, statement, claim);
  }
  // A repeat that is no telling of the claim, or on somebody's word after all.
  for (const claim of claims) {
    const truth = truthOf.get(claim.id) ?? null;
    for (const repeat of claim.repeats ?? []) {
      const asked = matched.some(
        ({ mention }) =>
          repeatAt({ ...claim, repeats: [repeat] }, mention) && mention.claim === truth?.claim && mention.told,
      );
      if (!asked)
        verdicts.push({
          of: 'drift right',
          right: false,
          behaviour: truth?.behaviour ?? 'none',
          truth,
          mention: null,
          claim,
          kept: false,
        });
    }
  }
  return {
    ...{ verdicts, matched, width },
    families: bCubed(matched, () => true),
    keptFamilies: bCubed(matched, ({ kept }) => kept),
  };
}

function askOfMention(
  ask: (of: Question, right: boolean, mention: Mention) => void,
  truth: ClaimTruth,
  mention: Mention,
  statement: string | null,
  claim: Claim | undefined,
): void {
  const marked = statement === null ? marksOfSentence(claim, mention) : marksOf(claim, statement);
  if (mention.distorted) {
    const isIn = statement !== null && claim?.statements.includes(statement) === true;
    ask('distorted kept apart', !isIn || marked.some((kind) => OF_CONTENT.has(kind)), mention);
  }
  if (!mention.asserts && !mention.distorted) {
    ask('denials linked', statement !== null && claim?.denials.includes(statement) === true, mention);
  }
  for (const kind of mention.drift) ask('drift found', marked.includes(kind as DriftKind), mention);
  for (const kind of marked) {
    if (kind === 'name changed' && RESPELLING.has(truth.behaviour)) continue;
    ask('drift right', (mention.drift as readonly string[]).includes(kind), mention);
  }
}

/** The kinds of drift a claim has for a mention. */
function marksOf(claim: Claim | undefined, statement: string | null): readonly DriftKind[] {
  const variants = claim?.variants.filter((variant) => variant.statement === statement) ?? [];
  return [...new Set(variants.flatMap(({ drift }) => drift.map(({ kind }) => kind)))];
}

/** Those it has for a sentence without a statement. */
const marksOfSentence = (claim: Claim | undefined, mention: Mention): readonly DriftKind[] =>
  (claim && repeatAt(claim, mention)?.drift.map(({ kind }) => kind)) ?? [];

/** True when a claim names a circle of exactly these outlets. */
const namesCircle = (claim: Claim | undefined, circle: readonly string[]): boolean =>
  claim?.circles?.some(
    ({ outlets }) => outlets.length === circle.length && outlets.every((outlet) => circle.includes(outlet)),
  ) ?? false;

/** The claim most of them are in; the first of several. */
function plurality(mentions: readonly Matched[]): string | null {
  const counts = new Map<string, number>();
  for (const { claim, statement } of mentions) {
    if (statement !== null) counts.set(claim, (counts.get(claim) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** Share of right answers, in [0, 1]; 1 where nothing was asked. */
export function shareRight({ verdicts }: Score, of: Question): number {
  const asked = verdicts.filter((verdict) => verdict.of === of);
  return asked.length === 0 ? 1 : asked.filter(({ right }) => right).length / asked.length;
}
