import type { Mention } from '../truth.ts';
import type { Matched } from './match.ts';

/** How well the families were found, each in [0, 1]. */
export interface FamilyScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** What a mention says: a denial of a claim is another saying than the claim. */
const gold = ({ claim, asserts }: Mention): string => (asserts ? claim : `not ${claim}`);

/**
 * B³ over what the stories say: for each mention, how much of its family is right, and how much of the right family is there. Fillers and
 * denials are in the families but are not asked themselves; what is distorted is neither.
 *
 * Source: Bagga, Baldwin 1998.
 */
export function bCubed(matched: readonly Matched[], isAsked: (mention: Mention) => boolean): FamilyScore {
  const seen = matched.filter(({ mention }) => !mention.distorted);
  const families = groupBy(seen, ({ claim }) => claim);
  const right = groupBy(seen, ({ mention }) => gold(mention));
  const asked = seen.filter(({ mention }) => mention.told && mention.asserts && isAsked(mention));
  let [precision, recall] = [0, 0];
  for (const one of asked) {
    const family = families.get(one.claim) ?? [];
    const both = family.filter(({ mention }) => gold(mention) === gold(one.mention)).length;
    precision += both / family.length / asked.length;
    recall += both / (right.get(gold(one.mention)) ?? []).length / asked.length;
  }
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

function groupBy<T>(list: readonly T[], key: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return groups;
}
