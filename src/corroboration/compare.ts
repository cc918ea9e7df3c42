import { anchorOf } from './anchor-of.ts';
import { comparePartial } from './compare-partial.ts';
import { isShort } from './is-scant.ts';
import { compareNumbers, measuresDiffer, onlyOthers } from './number-changes.ts';
import { oppositeOf } from './opposites.ts';
import { overlapOf, weightOf } from './overlap-of.ts';
import { renamedIn } from './renamed.ts';
import { sameSource } from './same-source.ts';
import { NEARLY_EQUAL, polarity, rolesSwapped, sidesSwapped } from './sides.ts';
import type { Comparison, DateMention, Modality, NumberMention, StatementProfile, Term } from './types.ts';
import { holdsUnsaidNegation } from './unsaid-negation.ts';

/**
 * Least score, weight of what is shared, weight of shared words that are no names, number of shared terms; and what words cost that one
 * side merely adds. Two statements of one source need less. Source: docs/corroboration.md, "Measured".
 */
const STRANGERS = { score: 0.7, weight: 1.4, plainWeight: 1, plainTerms: 3, terms: 4, added: 0.35 } as const;
/** A denial confirms nothing: where one content is denied, less in common is enough within days. */
const DENIED = { ...STRANGERS, score: 0.5, plainWeight: 0.6, plainTerms: 2 } as const;
const ONE_SOURCE = { score: 0.66, weight: 0.9, plainWeight: 0.6, plainTerms: 1, terms: 3, added: 0.25 } as const;
/** An outlet that has it from the other, within days: what the other prints of the same is what it has. */
const CITED = { ...ONE_SOURCE, score: 0.4 } as const;
const CITED_DAYS = 3;
/** Two that a number and a name hold together need less in common; a small number is alike by chance more often. */
const ANCHORED = { score: 0.3, weight: 1.2, plainWeight: 0.3, plainTerms: 1, terms: 3, added: 0.25 } as const;
const ANCHORED_BY_FEW = { ...ANCHORED, score: 0.55, plainWeight: 0.6, plainTerms: 2 } as const;
/** What words cost that both sides have instead of each other's. */
const SUBSTITUTED = 2;
const NUMBER_WEIGHT = 0.6;
const DATE_WEIGHT = 0.4;
/** What a shared number or day counts among the words that are no names. */
const PLAIN_NUMBER_WEIGHT = 0.3;
/** The thing counted is the same, the count is not. */
const CHANGED_NUMBER_WEIGHT = 0.5;
/** Least number of terms, dates and numbers for short contents of the very same words about a deed. */
const WORD_FOR_WORD = 4;

/** Further apart than this, two numbers for one kind of thing are two events, not one with a changed number. */
const ONE_EVENT_DAYS = 7;
/** Much else must agree before another number is taken for a change of the first. */
const CHANGED_NUMBER_SCORE = 0.8;
/** Further apart than this, strangers need half as much again in common. */
const ONE_AFFAIR_DAYS = 60;
const FAR_APART = 1.5;

/**
 * "The toll is expected to rise", "houses were damaged": what is said of event after event. Beyond a week it takes nearly the same words,
 * and many of them where no name and no number tells the events apart. Source: docs/corroboration.md, "On real press".
 */
const LATER = { score: 0.85, weight: 3.5 } as const;

const DOUBTFUL: ReadonlySet<Modality> = new Set(['possible', 'actual', 'future']);

/** Ways of putting it that may be one claim: the same, or a doubt beside a certainty. */
const modalitiesAgree = (a: Modality, b: Modality): boolean =>
  a === b || ((a === 'possible' || b === 'possible') && DOUBTFUL.has(a) && DOUBTFUL.has(b));

/** "Is being shut", "will be shut": who has it from the other need not put it in one tense. */
const isToldPlainly = ({ modality }: StatementProfile): boolean => modality === 'actual' || modality === 'future';

const withoutYear = ({ value }: DateMention): string => value.replace(/^(?:\d{4}|-)-/, '');

/** Same day or month, or the same with the year left out on one side. */
const sameDate = (a: DateMention, b: DateMention): boolean =>
  a.value === b.value || (withoutYear(a) === withoutYear(b) && (a.value.startsWith('-') || b.value.startsWith('-')));

/** A number that hardly comes twice; a year too. */
const isParticular = ({ value }: NumberMention): boolean => value >= 10;

const isDay = ({ value }: DateMention): boolean => /-\d\d-\d\d$/.test(value);

const DAY_MS = 86_400_000;

/** Days between the two reports; 0 when one has no date. */
function daysBetween(a: StatementProfile, b: StatementProfile): number {
  const apart = Math.abs(Date.parse(a.published ?? '') - Date.parse(b.published ?? ''));
  return Number.isNaN(apart) ? 0 : apart / DAY_MS;
}

/** True where one of two outlets names the other for what it prints, whatever the other's name was taken for. */
function citesOther(a: StatementProfile, b: StatementProfile): boolean {
  if (a.cites !== undefined && a.cites.outlet === b.cites?.outlet) return false;
  const rests = ({ cites, origin }: StatementProfile, outlet: string | undefined): boolean =>
    outlet !== undefined && (cites?.from ?? origin) === outlet;
  return rests(a, b.cites?.outlet) || rests(b, a.cites?.outlet);
}

const different = (score: number, reason: string): Comparison => ({
  relation: 'different',
  score,
  reasons: [reason],
  denier: null,
});

/**
 * How two statements stand to each other: the same claim, the same claim with another number or without its hedge, a denial, or neither.
 * A pure, symmetric function of the two. Reasons are for people: "shared: brake, inspect, 2028".
 */
export function compare(a: StatementProfile, b: StatementProfile): Comparison {
  if (a.partial || b.partial) return comparePartial(a, b, daysBetween(a, b));
  const oneSource = sameSource(a.origin, b.origin);
  const overlap = overlapOf(a, b);
  const { shared, onlyA, onlyB } = overlap;
  const numbers = compareNumbers(a, b);
  const daysApart = daysBetween(a, b);
  const renamed = oneSource && daysApart <= ONE_EVENT_DAYS ? renamedIn(overlap, numbers) : null;
  const anchor = anchorOf(overlap, numbers, { daysApart, oneSource });
  const crossed = daysApart <= CITED_DAYS && citesOther(a, b);
  const isDenied = a.denies !== b.denies && daysApart <= ONE_EVENT_DAYS;
  const usual = oneSource ? ONE_SOURCE : isDenied ? DENIED : STRANGERS;
  const needed = anchor === 'many' ? ANCHORED : crossed ? CITED : anchor === 'few' ? ANCHORED_BY_FEW : usual;
  const datesA = a.dates.filter((date) => !b.dates.some((other) => sameDate(date, other)));
  const datesB = b.dates.filter((date) => !a.dates.some((other) => sameDate(date, other)));
  const sharedDates = a.dates.length - datesA.length;

  const sharedWeight = weightOf(shared.map(([term, other]) => (term.weight < other.weight ? term : other)));
  const common =
    sharedWeight +
    NUMBER_WEIGHT * numbers.shared.length +
    CHANGED_NUMBER_WEIGHT * numbers.changed.length +
    DATE_WEIGHT * sharedDates;
  const lacksB = weightOf(onlyA) + NUMBER_WEIGHT * numbers.onlyA.length;
  const lacksA = weightOf(onlyB) + NUMBER_WEIGHT * numbers.onlyB.length;
  const [less, more] = lacksA < lacksB ? [lacksA, lacksB] : [lacksB, lacksA];
  const score =
    common === 0
      ? 0
      : Math.round((1000 * common) / (common + SUBSTITUTED * less + needed.added * (more - less))) / 1000;

  const evidence =
    shared.length + numbers.shared.length + numbers.changed.length + sharedDates + (score >= NEARLY_EQUAL ? 1 : 0);
  if (score < needed.score && !renamed) return different(score, 'too few words in common');
  // "Cholera" opens one sentence and stands in the other: no name.
  const plain = shared.map(([one, other]) => (one.name ? other : one)).filter(({ name }) => !name);
  const counted = numbers.shared.length + sharedDates;
  const plainTerms = plain.length + counted + numbers.changed.length;
  const plainWeight = weightOf(plain) + PLAIN_NUMBER_WEIGHT * counted;
  const least = !oneSource && daysApart > ONE_AFFAIR_DAYS ? FAR_APART * needed.weight : needed.weight;
  const enough =
    common >= least && plainWeight >= needed.plainWeight && plainTerms >= needed.plainTerms && evidence >= needed.terms;
  const wordForWord =
    less + more === 0 &&
    datesA.length + datesB.length === 0 &&
    a.deed &&
    plain.length >= 2 &&
    evidence >= WORD_FOR_WORD;
  if (!enough && !renamed && !(wordForWord && daysApart <= ONE_EVENT_DAYS)) {
    const short = isShort(a) && isShort(b) && less + more === 0;
    return short ? compareShort(a, b, shared) : different(score, 'too few words in common');
  }

  const particular = shared.some(([one, other]) => one.name && other.name) || numbers.shared.some(isParticular);
  if (daysApart > ONE_EVENT_DAYS && (score < LATER.score || !(particular || common >= LATER.weight)))
    return different(score, 'of another time');
  if (!modalitiesAgree(a.modality, b.modality) && !(crossed && [a, b].every(isToldPlainly)))
    return different(score, `${a.modality} / ${b.modality}`);
  const opposite = oppositeOf(onlyA, onlyB);
  // Of strangers neither answers the other; one who says both takes back what he said.
  const takenBack = opposite !== null && oneSource && daysApart <= ONE_EVENT_DAYS && !numbers.changed[0];
  if (opposite && !takenBack) return different(score, `opposites: ${opposite}`);
  const [nameA, nameB] = [onlyA.find(({ name }) => name), onlyB.find(({ name }) => name)];
  if (nameA && nameB && !renamed) return different(score, `other name: ${nameA.term} / ${nameB.term}`);
  const [dayA] = datesA;
  const dayB = dayA && datesB.find((date) => isDay(date) === isDay(dayA));
  if (dayA && dayB) return different(score, `other day: ${dayA.words} / ${dayB.words}`);
  if (rolesSwapped(a, b) || sidesSwapped(a, b, shared)) return different(score, 'roles swapped');

  const sameEvent = daysApart <= ONE_EVENT_DAYS && score >= (anchor ? needed.score : CHANGED_NUMBER_SCORE);
  if (numbers.changed.length > 0 && !sameEvent) return different(score, 'another number');
  if (onlyOthers(numbers)) return different(score, 'other numbers');
  if (measuresDiffer(numbers)) return different(score, 'another measure');

  const words = shared.map(([term]) => term.term);
  const reasons = [`shared: ${[...words, ...numbers.shared.map((number) => number.words)].join(', ')}`];
  const found = polarity(a, b, overlap, score);
  if (found === 0) return different(score, 'each negates something else');
  // "no trains" of one who said "the trains are halted" takes nothing back: that takes a "not" with the verb.
  const plainly = [a, b].some((one) => one.turned || one.deed?.negated);
  const inPart = found === -1 && oneSource && !plainly && a.denies === b.denies;
  const isCountedAlike = numbers.shared.some(isParticular);
  if (inPart && !isCountedAlike) return different(score, 'negated in part');
  // Who has it from the other does not say the opposite: "are without water", "have no water".
  const retold = found === -1 && crossed && isCountedAlike && a.denies === b.denies && !plainly;
  const side = retold ? 1 : inPart && holdsUnsaidNegation(a.negates ? onlyB : onlyA) ? 1 : found;
  if (takenBack) {
    if (side === -1 || a.denies !== b.denies) return different(score, `opposites: ${opposite}`);
    return { relation: 'denial', score, reasons: [`opposites: ${opposite}`, ...reasons], denier: 'both' };
  }
  // "denied it: the pier was not shut" says it twice; "denied that it was not shut" hardly anybody says.
  const twice = side === -1 && a.denies !== b.denies && (a.denies ? a : b).negates && !(a.denies ? b : a).negates;
  if ((side === -1) !== (a.denies !== b.denies) || twice) {
    if (numbers.changed.length > 0) return different(score, 'denies another number');
    const denier = a.denies === b.denies ? 'both' : a.denies ? 'a' : 'b';
    return { relation: 'denial', score, reasons: [side === -1 ? 'negated' : 'denied', ...reasons], denier };
  }
  const changes = numbers.changed.map(([one, other]) => `number: ${one.words} / ${other.words}`);
  if (renamed) changes.push(`name: ${renamed[0].words} / ${renamed[1].words}`);
  if (a.modality !== b.modality && !(crossed && [a, b].every(isToldPlainly)))
    changes.push(`hedge: ${a.modality} / ${b.modality}`);
  return { relation: changes.length > 0 ? 'variant' : 'same', score, reasons: [...changes, ...reasons], denier: null };
}

/** Least weight of the words of a short content that is denied on the next day. */
const NEXT_DAY_WEIGHT = 0.85;

/**
 * Contents of two or three words are told apart by their words no better than "the deal": only a denial goes to the other, of the same day or
 * where they say a little more of the one beside it; and what one source says in another tense on one day is said once. Without a day both
 * stand in one article.
 */
function compareShort(
  a: StatementProfile,
  b: StatementProfile,
  shared: readonly (readonly [Term, Term])[],
): Comparison {
  const areDated = a.published !== null && b.published !== null;
  const isOneTime = a.published === b.published && a.article === b.article;
  const isNear = isOneTime || (areDated && daysBetween(a, b) <= 1 && weightOf(a.terms) >= NEXT_DAY_WEIGHT);
  const alike = a.dates.every((date) => b.dates.some((other) => sameDate(date, other)));
  if (!isNear || !alike || a.dates.length !== b.dates.length || !modalitiesAgree(a.modality, b.modality))
    return different(0, 'too few words in common');
  const turned = shared.some(([one, other]) => one.negated !== other.negated);
  const reasons = [`shared: ${shared.map(([term]) => term.term).join(', ')}`];
  if (turned === (a.denies !== b.denies)) {
    const isOne = a.origin !== '' && a.origin === b.origin && isOneTime;
    if (!isOne || a.modality !== b.modality) return different(1, 'too short to be told apart');
    return { relation: 'same', score: 1, reasons, denier: null };
  }
  const denier = a.denies === b.denies ? 'both' : a.denies ? 'a' : 'b';
  return { relation: 'denial', score: 1, reasons: [turned ? 'negated' : 'denied', ...reasons], denier };
}
