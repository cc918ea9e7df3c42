import type { Drift } from '../model/claim.ts';
import type { Appearance } from './appearance.ts';
import { isNearCopy } from './near-copy.ts';
import { compareNumbers } from './number-changes.ts';
import { isPressAtLarge } from './origin-link.ts';
import { overlapOf } from './overlap-of.ts';
import { sameSource } from './same-source.ts';
import { tokensOf } from './tokens-of.ts';

const FIRM = /^(?:will|would|shall|is|are|was|were|has|have|had)$/;

/** What changed between the first wording of a claim and another, with the words on both sides. */
export function driftOf(first: Appearance, other: Appearance): readonly Drift[] {
  const drift: Drift[] = [];
  const [before, after] = [first.profile, other.profile];
  if (before.hedges.length > 0 && after.hedges.length === 0) {
    const firm = tokensOf(other.statement.text).find(({ lower }) => FIRM.test(lower));
    drift.push({ kind: 'hedge dropped', from: before.hedges.join(', '), to: firm?.text ?? '' });
  }
  for (const [from, to] of compareNumbers(before, after).changed) {
    drift.push({ kind: 'number changed', from: from.words, to: to.words });
  }
  for (const [from, to] of overlapOf(before, after).shared) {
    if (from.term !== to.term && from.words && to.words && !isDemonym(from.term, to.term)) {
      drift.push({ kind: 'name changed', from: from.words, to: to.words });
    }
  }
  if (respelled(first, other)) drift.push({ kind: 'name changed', from: first.origin.name, to: other.origin.name });
  if (attributionLost(first, other))
    drift.push({ kind: 'attribution lost', from: first.origin.name, to: other.origin.name });
  return drift;
}

/** "Talvern", "Talverni": a place and its people, not another name. */
const isDemonym = (a: string, b: string): boolean => a.slice(0, 5) === b.slice(0, 5);

/** One source under two spellings, not merely with and without the given name. */
function respelled(first: Appearance, other: Appearance): boolean {
  if (first.originKey === other.originKey || !sameSource(first.originKey, other.originKey)) return false;
  const [a, b] = [first.originKey.split(' '), other.originKey.split(' ')];
  return !a.every((part) => b.includes(part)) && !b.every((part) => a.includes(part));
}

/** Somebody stood behind the first; behind the other "reports", or nobody at all behind the same text. */
function attributionLost(first: Appearance, other: Appearance): boolean {
  if (!first.origin.named || first.origin.kind === 'observation') return false;
  if (isPressAtLarge(other.origin.name)) return true;
  const nobody = !other.origin.named || other.origin.kind === 'observation';
  return nobody && isNearCopy(first.statement.text, other.statement.text);
}
