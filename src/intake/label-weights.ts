import type { Feature } from './line-features.ts';

/** What a unit is on the page. */
export type Label =
  | 'masthead'
  | 'kicker'
  | 'title'
  | 'titleMore'
  | 'titledDateline'
  | 'deck'
  | 'dateline'
  | 'byline'
  | 'outlet'
  | 'headCaption'
  | 'headCredit'
  | 'headLabel'
  | 'lead'
  | 'paragraph'
  | 'subhead'
  | 'list'
  | 'caption'
  | 'credit'
  | 'related'
  | 'link'
  | 'foot';

interface Weights {
  /** Features without one of which a unit cannot be this. */
  readonly needs?: readonly Feature[];
  readonly base?: number;
  readonly of: Partial<Readonly<Record<Feature, number>>>;
}

const PARAGRAPH: Weights['of'] = {
  endsStop: 2,
  endsMark: 1,
  endsColon: 0.5,
  endsComma: -0.5,
  endsOpen: -2.5,
  tiny: -1,
  sentenceLong: 1.5,
  long: 3,
  veryLong: 4,
  lowerStart: -0.5,
  capitals: -3,
  titleCase: -1.5,
  quoted: 0.5,
  speech: 1,
  dated: -6,
  datedNoYear: -3,
  byline: -4,
  surelyCaption: -3,
  maybeCaption: -0.5,
  creditLine: -4,
  listLabel: -6,
  inlineLink: -4,
  bullet: -2,
  heading: -4,
  underlined: -3,
  labelTitle: -6,
  labelOther: -4,
  inSequence: -4,
  titledDateline: -4,
  wire: 1,
};

/**
 * How much each visible feature speaks for each label, in steps of one: a linear classifier whose weights were set by
 * hand. They only have to order the readings of a page; the grammar does the rest.
 * Source: set on the invented digests of `test/unit/intake` and on the first 1,200 articles of `eval/intake-news.ts`,
 * which measures on the others.
 */
export const LABEL_WEIGHTS: Readonly<Record<Label, Weights>> = {
  masthead: {
    base: -1,
    of: {
      issue: 3,
      digestName: 3,
      endsOpen: 0.5,
      sentenceLong: -0.5,
      long: 0,
      veryLong: -0.5,
      inSequence: -2,
      byline: -1,
      creditLine: -1,
      listLabel: 0.5,
      bullet: 1,
      wire: -2,
      titledDateline: -2,
      surelyCaption: -1,
      labelTitle: -6,
    },
  },
  title: {
    of: {
      recurs: -3,
      personShaped: -1.5,
      digestName: -1.5,
      endsOpen: 2,
      endsMark: 0.5,
      endsStop: -3,
      endsColon: -3,
      endsComma: -3,
      tiny: -0.5,
      headlineLong: 1,
      sentenceLong: 0,
      long: -5,
      veryLong: -9,
      lowerStart: -3,
      capitals: 1,
      titleCase: 0.5,
      dated: -7,
      datedNoYear: -2,
      byline: -5,
      surelyCaption: -4,
      maybeCaption: -0.5,
      creditLine: -5,
      listLabel: -7,
      inlineLink: -5,
      bullet: -3,
      heading: 3,
      inSequence: 4,
      underlined: 3,
      labelTitle: 7,
      labelOther: -6,
      wire: -5,
      titledDateline: -3,
      setApart: 0.5,
    },
  },
  titleMore: {
    base: -3,
    of: {
      tiny: -1,
      nameShaped: -0.5,
      endsOpen: 1.5,
      endsMark: 0.5,
      endsStop: -3,
      endsColon: -2,
      endsComma: -2,
      headlineLong: 0.5,
      sentenceLong: -0.5,
      long: -6,
      veryLong: -9,
      lowerStart: 2,
      capitals: 0.5,
      dated: -7,
      byline: -6,
      surelyCaption: -5,
      maybeCaption: -1,
      creditLine: -5,
      listLabel: -7,
      inlineLink: -5,
      bullet: -4,
      heading: -2,
      labelTitle: -7,
      labelOther: -6,
      inSequence: -6,
      wire: -5,
      titledDateline: -4,
    },
  },
  titledDateline: {
    needs: ['titledDateline'],
    base: 8,
    of: { quoted: -5, surelyCaption: -6, endsStop: -4, long: -4, veryLong: -9, inSequence: 3, heading: 2, bullet: -2 },
  },
  deck: {
    base: -0.5,
    of: {
      endsOpen: 0.5,
      sentenceLong: 1,
      headlineLong: 0.5,
      tiny: -2,
      long: -0.5,
      veryLong: -6,
      speech: 1,
      capitals: -1,
      dated: -7,
      byline: -6,
      surelyCaption: -5,
      maybeCaption: -1,
      creditLine: -5,
      listLabel: -7,
      inlineLink: -5,
      bullet: -1,
      heading: 0,
      labelTitle: -7,
      labelOther: -3,
      inSequence: -6,
      wire: -5,
      titledDateline: -5,
      lowerStart: -1,
    },
  },
  dateline: {
    needs: ['dated', 'datedNoYear'],
    base: 0,
    of: {
      digestName: -1,
      issue: -8,
      dated: 6,
      datedNoYear: 2,
      datePress: 1,
      dateUnmarked: -2.5,
      endsStop: -1.5,
      byline: 0.5,
      bullet: -1,
    },
  },
  byline: {
    needs: ['byline', 'personShaped'],
    of: { byline: 4, personShaped: 0.5, recurs: -2, dated: -1, endsStop: -1.5, long: -4 },
  },
  outlet: {
    needs: ['nameShaped', 'labelSource'],
    base: -2,
    of: {
      labelSource: 4,
      pressShaped: 2,
      recurs: 2.5,
      tiny: 1,
      dated: -9,
      datedNoYear: -9,
      byline: -5,
      listLabel: -6,
      creditLine: 2,
      bullet: -2,
    },
  },
  headCaption: {
    base: -1,
    of: {
      surelyCaption: 7,
      maybeCaption: 2.5,
      endsStop: 1,
      endsOpen: -2.5,
      endsColon: -2,
      tiny: -2,
      long: -2,
      veryLong: -8,
      speech: -2.5,
      dated: -7,
      byline: -6,
      creditLine: -2,
      listLabel: -6,
      heading: -4,
      inSequence: -6,
      labelTitle: -7,
      capitals: -1.5,
      wire: -6,
      lowerStart: -1,
      setApart: 1.5,
    },
  },
  kicker: {
    needs: ['tiny'],
    base: -1.5,
    of: {
      endsOpen: 1,
      capitals: 1.5,
      nameShaped: 0.5,
      pressShaped: -4,
      recurs: -3,
      personShaped: -1,
      dated: -9,
      datedNoYear: -4,
      byline: -9,
      listLabel: -9,
      creditLine: -6,
      labelSource: -9,
      bullet: -4,
      endsStop: -4,
      endsColon: -1,
    },
  },
  headCredit: { needs: ['creditLine'], base: 3, of: {} },
  headLabel: { needs: ['labelOther'], base: 4, of: { long: -3, veryLong: -6 } },
  lead: { base: -3, of: { ...PARAGRAPH, wire: 6 } },
  paragraph: { of: PARAGRAPH },
  subhead: {
    base: -1,
    of: {
      endsOpen: 2,
      endsMark: 0.5,
      endsStop: -3,
      endsColon: -0.5,
      endsComma: -3,
      tiny: 1,
      headlineLong: 1,
      sentenceLong: -1,
      long: -6,
      veryLong: -9,
      lowerStart: -2,
      capitals: 0.5,
      dated: -4,
      datedNoYear: -0.5,
      dateOnly: 2,
      byline: -5,
      surelyCaption: -4,
      maybeCaption: -0.5,
      creditLine: -4,
      listLabel: -5,
      inlineLink: -4,
      bullet: -2.5,
      heading: 3.5,
      underlined: 2,
      setApart: 0.5,
      labelTitle: -6,
      labelOther: -4,
      inSequence: 2,
      wire: -5,
      titledDateline: -2,
    },
  },
  list: { needs: ['bullet', 'numbered'], base: 2.5, of: { inSequence: -4, long: 0.5, surelyCaption: -2 } },
  caption: { needs: ['surelyCaption'], base: 4, of: { long: -2, veryLong: -6, speech: -1, bullet: -1 } },
  credit: { needs: ['creditLine'], base: 5, of: {} },
  related: { needs: ['listLabel', 'inlineLink'], base: 6, of: { inlineLink: -1, long: -2 } },
  link: {
    base: -1,
    of: {
      endsOpen: 1.5,
      endsMark: 0.5,
      endsStop: -2,
      tiny: -0.5,
      headlineLong: 0.5,
      long: -6,
      veryLong: -9,
      bullet: 1.5,
      numbered: 0.5,
      dated: 1.5,
      titledDateline: 2,
      inSequence: -2,
      wire: -5,
      heading: -2,
      surelyCaption: -3,
      byline: -2,
      creditLine: -3,
    },
  },
  foot: {
    needs: ['dated'],
    base: 0,
    of: { dated: 6, datePress: 1, dateOnly: -1, dateUnmarked: -2.5, dateEnclosed: 1.5, endsStop: -0.5 },
  },
};

/** How well a unit's features fit a label; −∞ when it lacks what the label needs. */
export function fitness(label: Label, features: ReadonlySet<Feature>): number {
  const { needs, base = 0, of } = LABEL_WEIGHTS[label];
  if (needs && !needs.some((feature) => features.has(feature))) return Number.NEGATIVE_INFINITY;
  let score = base;
  for (const feature of features) score += of[feature] ?? 0;
  return score;
}
