import type { Drift } from '../model/claim.ts';
import type { Appearance } from './appearance.ts';
import { isNearCopy } from './near-copy.ts';
import { compareNumbers } from './number-changes.ts';
import { isPressAtLarge } from './origin-link.ts';
import { overlapOf } from './overlap-of.ts';
import { renamedIn } from './renamed.ts';
import { sameOutlet } from './same-body.ts';
import { sameSource } from './same-source.ts';
import { tokensOf } from './tokens-of.ts';

const FIRM = /^(?:will|would|shall|is|are|was|were|has|have|had)$/;

/**
 * What changed between the first wording of a claim and another, with the words on both sides.
 *
 * @param reading - what says the same as the first: a number may be told there of the same things as in the other
 */
export function driftOf(first: Appearance, other: Appearance, reading: readonly Appearance[]): readonly Drift[] {
  const drift: Drift[] = [];
  const [before, after] = [first.profile, other.profile];
  if (before.hedges.length > 0 && after.hedges.length === 0) {
    const firm = tokensOf(other.statement.text).find(({ lower }) => FIRM.test(lower));
    drift.push({ kind: 'hedge dropped', from: before.hedges.join(', '), to: firm?.text ?? '' });
  }
  const doubt = after.hedges[0];
  if (before.hedges.length === 0 && doubt !== undefined && after.modality === 'possible') {
    const firm = tokensOf(first.statement.text).find(({ lower }) => FIRM.test(lower));
    drift.push({ kind: 'hedge added', from: firm?.text ?? '', to: after.hedges.join(', ') });
  }
  for (const [from, to] of numbersChanged(first, other, reading)) {
    drift.push({ kind: 'number changed', from: from.words, to: to.words });
  }
  const overlap = overlapOf(before, after);
  const renamed = nameChanged(first, other, reading);
  if (renamed) drift.push({ kind: 'name changed', from: renamed[0].words ?? '', to: renamed[1].words ?? '' });
  for (const [from, to] of overlap.shared) {
    if (from.term === to.term || !from.words || !to.words) continue;
    if (!isDemonym(from.term, to.term) && !isLetters(from.words) && !isLetters(to.words)) {
      drift.push({ kind: 'name changed', from: from.words, to: to.words });
    }
  }
  if (respelled(first, other)) drift.push({ kind: 'name changed', from: first.origin.name, to: other.origin.name });
  if (attributionLost(first, other))
    drift.push({ kind: 'attribution lost', from: first.origin.name, to: other.origin.name });
  if (becameNamed(first, other))
    drift.push({ kind: 'anonymous became named', from: first.origin.name, to: other.origin.name });
  return drift;
}

/** From one source's words another name came: his in the first, or in whatever else of his says the same. */
function nameChanged(first: Appearance, other: Appearance, reading: readonly Appearance[]) {
  for (const earlier of reading.includes(other) ? [first] : [first, ...reading]) {
    if (!sameSource(earlier.originKey, other.originKey)) continue;
    const [a, b] = [earlier.profile, other.profile];
    const renamed = renamedIn(overlapOf(a, b), compareNumbers(a, b));
    if (renamed) return renamed;
  }
  return null;
}

/** Against the first, or against whoever tells the number of the same things first. */
function numbersChanged(first: Appearance, other: Appearance, reading: readonly Appearance[]) {
  if (reading.includes(other)) return [];
  for (const earlier of [first, ...reading]) {
    const { changed } = compareNumbers(earlier.profile, other.profile);
    if (changed.length > 0) return changed;
  }
  return [];
}

/** "A senior official" told the first outlet; somebody by name told the same outlet, says another. */
function becameNamed(first: Appearance, other: Appearance): boolean {
  if (first.origin.named || isPressAtLarge(first.origin.name) || !other.origin.named) return false;
  if (other.origin.kind === 'outlet' || other.origin.kind === 'observation') return false;
  return [...other.relayKeys, other.toldKey].some(
    (key) => key !== '' && (sameOutlet(key, first.outletKey) || first.relayKeys.includes(key)),
  );
}

/** "FRA" for "Free River Army": a name by its letters is no other. */
const isLetters = (words: string): boolean => /^\p{Lu}{2,6}$/u.test(words);

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
