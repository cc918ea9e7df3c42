import { foldName } from '../identity/fold-name.ts';
import type { Claim, Drift, Variant } from '../model/claim.ts';
import { type Appearance, appearanceOf, byFirstAppearance } from './appearance.ts';
import { append } from './append.ts';
import { citationsOf } from './circles.ts';
import { claimDates } from './claim-dates.ts';
import { clearestWording } from './clearest-wording.ts';
import { comparePartial } from './compare-partial.ts';
import { type Decisions, undecided } from './decided.ts';
import { driftOf } from './drift-of.ts';
import { countOrigins } from './independence.ts';
import { compareNumbers } from './number-changes.ts';
import { overlapOf } from './overlap-of.ts';
import { renamedIn } from './renamed.ts';
import { repeatsOf } from './repeats-of.ts';
import { sameSource, soundsOf } from './same-source.ts';
import { nothingShared, type SharedText } from './shared-text.ts';
import type { Family } from './types.ts';

/**
 * The claim a family of statements makes: its clearest wording, where it appeared first, who printed it, on whose word it rests, how
 * many of those are unconnected, what changed on the way.
 *
 * The claim is counted in its first reading, outlets as well as origins: a statement with another number is a variant and never
 * confirms it; the outlets that print no other are in `outletsOfVariants`. Its id is that of its
 * first statement, `c` for `s`.
 *
 * @param family - at least one statement; `denials` are listed, not counted
 * @param decisions - what people decided of the names of origins
 * @param shared - statements at one place of a text their articles share
 */
export function buildClaim(
  { statements, denials, own = [] }: Family,
  decisions: Decisions = undecided,
  shared: SharedText = nothingShared,
): Claim {
  const appearances = statements.map(appearanceOf).sort(byFirstAppearance);
  const first = appearances[0];
  if (first === undefined) throw new RangeError('a claim needs a statement');
  const reading = firstReading(appearances);
  const citations = citationsOf(appearances);
  const { origins, independent } = countOrigins(reading, citations, decisions, shared);
  const { circles } = citations;
  const deniers = denials
    .map(appearanceOf)
    .filter((denial) => denies(denial, appearances))
    .sort(byFirstAppearance);
  const repeats = repeatsOf(
    appearances,
    reading,
    own,
    denials.map(({ article }) => article),
  );
  const dates = claimDates(appearances.map(({ statement }) => statement));
  const printed = outletsOf(reading);
  const changed = outletsOf(appearances).filter((outlet) => !printed.some((one) => foldName(one) === foldName(outlet)));
  return {
    id: first.statement.id.replace(/^s?/, 'c'),
    text: clearestWording(reading),
    statements: appearances.map(({ statement }) => statement.id),
    articles: distinct(appearances.map(({ statement }) => statement.article)),
    outlets: printed,
    ...(changed.length > 0 ? { outletsOfVariants: changed } : {}),
    first: { article: first.statement.article, published: first.statement.published },
    origins,
    independent,
    denials: deniers.map(({ statement }) => statement.id),
    variants: [
      ...appearances
        .slice(1)
        .map((appearance) => ({ statement: appearance.statement.id, drift: driftOf(first, appearance, reading) })),
      ...deniers.flatMap((denial) => turnedRound(denial, reading) ?? []),
    ].filter(({ drift }) => drift.length > 0),
    ...(dates.length > 0 ? { dates } : {}),
    ...(repeats.length > 0 ? { repeats } : {}),
    ...(circles.length > 0 ? { circles } : {}),
  };
}

/**
 * A denial that says of what, or whose headline does, or that stands in an article that tells the claim. "Denied any involvement" by itself
 * may be of anything.
 */
function denies(denial: Appearance, appearances: readonly Appearance[]): boolean {
  if (!denial.profile.partial) return true;
  return appearances.some(
    ({ statement, profile }) =>
      statement.article === denial.statement.article || comparePartial(denial.profile, profile, 0).score > 0,
  );
}

/** Where the speaker of the claim is made to say that it is not so. */
function turnedRound(denial: Appearance, appearances: readonly Appearance[]): Variant | null {
  const said = appearances.find(
    (one) => one.origin.named && one.origin.kind !== 'observation' && sameSource(one.originKey, denial.originKey),
  );
  if (!said) return null;
  const drift: Drift = { kind: 'stance flipped', from: said.statement.text, to: denial.statement.text };
  return { statement: denial.statement.id, drift: [drift] };
}

/** The statements whose numbers and names agree with the earliest ones. */
function firstReading(appearances: readonly Appearance[]): readonly Appearance[] {
  if (appearances.length === 1) return appearances;
  const reading: Appearance[] = [];
  // Of those that give the same numbers one is asked, of the others those whose name could be his.
  const byNumbers = new Map<string, Appearance>();
  const bySound = new Map<string, Appearance[]>();
  for (const appearance of appearances) {
    const { profile, originKey } = appearance;
    const sounds = soundsOf(originKey);
    const contradicts =
      [...byNumbers.values()].some((earlier) => compareNumbers(earlier.profile, profile).changed.length > 0) ||
      sounds.asked.some((sound) => bySound.get(sound)?.some((earlier) => isRenamed(earlier, appearance)));
    if (contradicts) continue;
    reading.push(appearance);
    const numbers = JSON.stringify(profile.numbers);
    if (!byNumbers.has(numbers)) byNumbers.set(numbers, appearance);
    for (const sound of sounds.filed) append(bySound, sound, appearance);
  }
  return reading;
}

/** From one source another name of the same. */
const isRenamed = (a: Appearance, b: Appearance): boolean =>
  sameSource(a.originKey, b.originKey) &&
  renamedIn(overlapOf(a.profile, b.profile), compareNumbers(a.profile, b.profile)) !== null;

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

function outletsOf(appearances: readonly Appearance[]): string[] {
  const byKey = new Map<string, string>();
  for (const { outlet, outletKey } of appearances)
    if (outlet !== null && !byKey.has(outletKey)) byKey.set(outletKey, outlet);
  return [...byKey.values()];
}
