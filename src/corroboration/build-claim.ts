import type { Claim } from '../model/claim.ts';
import { type Appearance, appearanceOf, byFirstAppearance } from './appearance.ts';
import { clearestWording } from './clearest-wording.ts';
import { driftOf } from './drift-of.ts';
import { countOrigins } from './independence.ts';
import { compareNumbers } from './number-changes.ts';
import { partialDenial } from './partial-denial.ts';
import type { Family, ReportedStatement } from './types.ts';

/**
 * The claim a family of statements makes: its clearest wording, where it appeared first, who printed it, on whose word it rests, how
 * many of those are unconnected, what changed on the way.
 *
 * The claim is counted in its first reading: a statement with another number is a variant and never confirms it. Its id is that of its
 * first statement, `c` for `s`.
 *
 * @param family - at least one statement; `denials` are listed, not counted
 */
export function buildClaim({ statements, denials }: Family): Claim {
  const appearances = statements.map(appearanceOf).sort(byFirstAppearance);
  const first = appearances[0];
  if (first === undefined) throw new RangeError('a claim needs a statement');
  const reading = firstReading(appearances);
  const { origins, independent, circles } = countOrigins(reading);
  return {
    id: first.statement.id.replace(/^s?/, 'c'),
    text: clearestWording(reading),
    statements: appearances.map(({ statement }) => statement.id),
    articles: distinct(appearances.map(({ statement }) => statement.article)),
    outlets: outletsOf(appearances),
    first: { article: first.statement.article, published: first.statement.published },
    origins,
    independent,
    denials: denials
      .filter((denial) => saysOfWhat(denial) || statements.some(({ article }) => article === denial.article))
      .map(appearanceOf)
      .sort(byFirstAppearance)
      .map(({ statement }) => statement.id),
    variants: appearances
      .slice(1)
      .map((appearance) => ({ statement: appearance.statement.id, drift: driftOf(first, appearance) }))
      .filter(({ drift }) => drift.length > 0),
    ...(circles.length > 0 ? { circles } : {}),
  };
}

/** False for "denied any involvement": of what, only the article that tells it can say. */
const saysOfWhat = (denial: ReportedStatement): boolean => partialDenial(denial)?.about !== '';

/** The statements whose numbers agree with the earliest ones. */
function firstReading(appearances: readonly Appearance[]): readonly Appearance[] {
  const reading: Appearance[] = [];
  for (const appearance of appearances) {
    const contradicts = reading.some(({ profile }) => compareNumbers(profile, appearance.profile).changed.length > 0);
    if (!contradicts) reading.push(appearance);
  }
  return reading;
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

function outletsOf(appearances: readonly Appearance[]): string[] {
  const byKey = new Map<string, string>();
  for (const { outlet, outletKey } of appearances)
    if (outlet !== null && !byKey.has(outletKey)) byKey.set(outletKey, outlet);
  return [...byKey.values()];
}
