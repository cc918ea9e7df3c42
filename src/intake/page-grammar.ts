import { BEGINS, ENDS, FOLLOWS, HEAD } from './label-order.ts';
import type { Label } from './label-weights.ts';
import type { ReadUnit } from './line-features.ts';
import type { PageHabits } from './page-habits.ts';

/** What is known of the article so far. */
export interface Known {
  readonly title: boolean;
  readonly date: boolean;
}

/** Lines broken where a headline goes on: behind "of", "the", a comma, a dash. */
const HANGING =
  /(?:\b(?:of|the|a|an|and|or|to|in|on|for|with|from|by|at|as|over|after|against|into|its|their|his|her|is|are)|[,–—&-])$/iu;
const NEW_ARTICLE = -4;
const NO_TITLE = -4;
const NO_DATE = -5;
/** More than a dateline can earn: an article has one date. */
const SECOND_DATE = 10;
/** A wire dateline opens a report; inside one it is the next report's. */
const SECOND_WIRE = 8;

/** For a head unlike the page's other heads. */
const AGAINST_HABIT = 4;

/** Evidence in the white space for a new article: rules, wider gaps. */
function beginning(unit: ReadUnit, to: Label, habits: PageHabits): number {
  let score = NEW_ARTICLE;
  if (unit.ruleBefore) score += habits.ruled ? 6 : 3;
  if (unit.gap > habits.usualGap) score += Math.min(2, 1 + 0.5 * (unit.gap - habits.usualGap - 1));
  if (habits.spaced && unit.gap === 0) score -= 1.5;
  if (to === 'lead' && !unit.ruleBefore && !habits.spaced) score -= 2;
  if (to === 'dateline' && habits.titleFirst) score -= AGAINST_HABIT;
  return score;
}

/** What it costs to leave the head for the body with parts missing. */
function leavingHead(known: Known, unit: ReadUnit, habits: PageHabits): number {
  const excused = unit.features.has('wire') || (habits.undated && (habits.numbered.size > 0 || habits.ruled));
  return (known.title ? 0 : NO_TITLE) + (known.date ? 0 : unit.features.has('wire') ? 3 : excused ? -1 : NO_DATE);
}

const CASES = ['titleCase', 'capitals'] as const;

/** A second headline line belongs to the first when the two look cut from one. */
function headlineGoesOn(before: ReadUnit, unit: ReadUnit): number {
  const bothCapitals = before.features.has('capitals') && unit.features.has('capitals');
  const cased = bothCapitals || CASES.every((form) => before.features.has(form) === unit.features.has(form));
  return (
    (HANGING.test(before.text) ? 4 : 0) +
    (bothCapitals ? 2 : 0) +
    (cased ? 0 : -1.5) +
    (unit.gap > 0 ? -4 : 0) +
    (/[.!?]$/.test(before.text) ? -2 : 0)
  );
}

/** Article state behind a unit with this label. */
export function knownAfter(known: Known, label: Label, unit: ReadUnit): Known {
  return {
    title: known.title || label === 'title' || label === 'titledDateline',
    date:
      known.date || label === 'dateline' || label === 'titledDateline' || label === 'foot' || unit.features.has('wire'),
  };
}

/** One unit with the label the step comes from; `null` at the page's head. */
export interface Step {
  readonly from: Label | null;
  readonly known: Known;
  readonly before: ReadUnit | null;
  readonly to: Label;
  readonly unit: ReadUnit;
}

/** The ways to get to a label: inside the article, or as the first unit of a new one. −∞ where there is none. */
export interface Ways {
  readonly within: number;
  readonly anew: number;
}

/**
 * How well one label follows another on a page. An article is a head (headline, dateline, byline, caption in any
 * sensible order), at least one paragraph, and a foot; a page may have a masthead before its first article.
 */
export function waysTo({ from, known, before, to, unit }: Step, habits: PageHabits): Ways {
  const none = Number.NEGATIVE_INFINITY;
  const opens = BEGINS.includes(to);
  const untitled = to === 'lead' ? NO_TITLE + (unit.features.has('wire') ? 0 : NO_DATE) : 0;
  if (from === null) return { within: to === 'masthead' ? 0 : none, anew: opens ? untitled : none };
  const anew = !opens
    ? none
    : from === 'masthead'
      ? untitled + leavingMasthead(before, to, unit, habits)
      : ENDS.includes(from)
        ? beginning(unit, to, habits) + untitled
        : none;
  const step = FOLLOWS[from][to];
  if (step === undefined) return { within: none, anew };
  let within = step;
  if (HEAD.includes(from) && !HEAD.includes(to)) within += leavingHead(known, unit, habits);
  if (to === 'masthead' && before && isIssueDate(before, unit)) within += 7;
  if (to === 'paragraph' && unit.features.has('wire') && !HEAD.includes(from)) within -= SECOND_WIRE;
  if (to === 'title' && known.title) within = none;
  if (to === 'titleMore' && before) within += headlineGoesOn(before, unit);
  if (to === 'dateline' && known.date && !unit.features.has('dateUpdate')) within -= SECOND_DATE;
  if (to === 'foot') within += known.date ? -4 : -NO_DATE;
  if (to === 'headCaption' && from !== 'title' && from !== 'titleMore' && from !== 'deck' && !isPicture(unit))
    within -= 3;
  if (to === 'deck' && habits.singleTitles && from === 'title') within -= AGAINST_HABIT;
  if (to === 'titleMore' && habits.singleTitles) within -= AGAINST_HABIT / 2;
  if (to === 'outlet' && before?.dateline?.date) within += before.features.has('dateOnly') ? 2 : -2;
  if (to === 'deck' && !known.title) within -= 3;
  if (unit.ruleBefore) within -= HEAD.includes(to) ? 3 : habits.ruled ? 4 : 0.5;
  return { within, anew };
}

const isPicture = (unit: ReadUnit): boolean => unit.features.has('surelyCaption') || unit.features.has('setApart');

/** A bare date under a digest's name is the day of the issue. */
const isIssueDate = (before: ReadUnit, { features }: ReadUnit): boolean =>
  before.features.has('digestName') && features.has('dated') && features.has('dateOnly');

/** A masthead is set off from the first headline; a line right above a dateline is its headline, unless it names a digest. */
function leavingMasthead(before: ReadUnit | null, to: Label, unit: ReadUnit, habits: PageHabits): number {
  const gap = unit.gap > 0 || unit.ruleBefore ? 1 : -1.5;
  const names = before !== null && MASTHEAD_FEATURES.some((feature) => before.features.has(feature));
  return gap - (to === 'dateline' && !names && !habits.dateFirst ? AGAINST_HABIT : 0);
}

const MASTHEAD_FEATURES = ['digestName', 'issue', 'nameShaped', 'dated', 'endsColon', 'bullet'] as const;
