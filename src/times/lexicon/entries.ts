import { MONTHS, SHORT_MONTHS, WEEKDAYS } from '../../calendar/names.ts';
import { FEASTS_BY_FIRST } from './feasts.ts';

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** TIMEX3's letters for parts of the day. */
type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';

/** What a word of the calendar can be. One word may be several: "second", "may", "fall". */
export interface Entry {
  /** 1 to 12. */
  readonly month?: number;
  /** 0 (Sunday) to 6. */
  readonly weekday?: number;
  readonly unit?: Unit;
  readonly plural?: boolean;
  readonly count?: number;
  readonly ordinal?: number;
  /** 0 spring, 1 summer, 2 autumn, 3 winter. */
  readonly season?: number;
  readonly part?: DayPart;
  /** Hour of the day. */
  readonly hour?: number;
  /** Words that feasts begin with. */
  readonly feast?: boolean;
  /** Which last or next one: "last", "coming". */
  readonly lean?: 'last' | 'next' | 'this';
  /** Steps from the article's day: "yesterday". */
  readonly dayFrom?: number;
  /** "early", "late", "end". */
  readonly stretch?: boolean;
  readonly determiner?: boolean;
  readonly approximate?: boolean;
  readonly reference?: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
  readonly often?: string;
  readonly zone?: boolean;
  /** A common word as well: it counts only with a capital letter. */
  readonly capital?: boolean;
  /** Begins expressions in ways its file tells. */
  readonly opens?: boolean;
  /** Of the calendar by itself: without one of these near, what only opens expressions opens none. */
  readonly core?: boolean;
}

const COUNTS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth ' +
  'seventeenth eighteenth nineteenth twentieth';
const UNITS: readonly Unit[] = [
  ...(['second', 'minute', 'hour', 'day', 'weekend', 'week', 'fortnight'] as const),
  ...(['month', 'quarter', 'half', 'year', 'decade'] as const),
];

/** [words, what they are]; a word in several rows is all of them. */
const ROWS: readonly (readonly [words: string, entry: Entry])[] = [
  ...MONTHS.map((name, i) => [name, { month: i + 1, capital: true }] as const),
  ...SHORT_MONTHS.map((name, i) => [`${name}.`, { month: i + 1, capital: true }] as const),
  ...SHORT_MONTHS.map((name, i) => [name, { month: i + 1, capital: true }] as const),
  ['sept sept.', { month: 9, capital: true }],
  ...WEEKDAYS.map((name, i) => [name, { weekday: i, capital: true }] as const),
  ...WEEKDAYS.map((name, i) => [name.slice(0, 3), { weekday: i, capital: true }] as const),
  ['tues', { weekday: 2, capital: true }],
  ['thur thurs', { weekday: 4, capital: true }],
  ...WEEKDAYS.map((name, i) => [`${name}s`, { weekday: i, capital: true, plural: true }] as const),
  ...UNITS.map((unit) => [unit, { unit }] as const),
  ...UNITS.map((unit) => [unit === 'half' ? 'halves' : `${unit}s`, { unit, plural: true }] as const),
  ['century', { unit: 'century' }],
  ['centuries', { unit: 'century', plural: true }],
  ['hrs hrs.', { unit: 'hour', plural: true }],
  ['hr', { unit: 'hour' }],
  ['mins', { unit: 'minute', plural: true }],
  ['min', { unit: 'minute' }],
  ['yrs', { unit: 'year', plural: true }],
  ...COUNTS.split(' ').map((word, i) => [word, { count: i }] as const),
  ...TENS.split(' ').map((word, i) => [word, { count: 20 + 10 * i }] as const),
  ...ORDINALS.split(' ').map((word, i) => [word, { ordinal: i + 1 }] as const),
  ['hundred', { count: 100 }],
  ['thousand', { count: 1000 }],
  ['several few some many couple dozen a an half dozens scores hundreds thousands multiple numerous', { opens: true }],
  ['spring springtime', { season: 0 }],
  ['summer summertime', { season: 1 }],
  ['fall autumn', { season: 2 }],
  ['winter wintertime', { season: 3 }],
  ['springs', { season: 0, plural: true }],
  ['summers', { season: 1, plural: true }],
  ['winters', { season: 3, plural: true }],
  ['morning mornings', { part: 'MO' }],
  ['afternoon afternoons', { part: 'AF' }],
  ['evening evenings', { part: 'EV' }],
  ['night nights overnight', { part: 'NI' }],
  ['dawn daybreak sunrise', { part: 'MO' }],
  ['dusk nightfall sunset', { part: 'EV' }],
  ['noon midday noontime', { hour: 12 }],
  ['midnight', { hour: 24 }],
  ['yesterday', { dayFrom: -1 }],
  ['today tonight', { dayFrom: 0 }],
  ['tomorrow', { dayFrom: 1 }],
  ['last past previous preceding latest prior', { lean: 'last' }],
  ['next coming following upcoming ensuing subsequent', { lean: 'next' }],
  ['this current present same', { lean: 'this' }],
  ['the that these those each every', { determiner: true }],
  ['early late mid earlier later beginning start middle end close rest remainder', { stretch: true }],
  [
    'nearly almost about around approximately roughly more less fewer over under up at no just only',
    { approximate: true },
  ],
  ['now nowadays currently presently', { reference: 'PRESENT_REF' }],
  ['recently lately', { reference: 'PAST_REF' }],
  ['daily nightly', { often: 'P1D' }],
  ['weekly', { often: 'P1W' }],
  ['hourly', { often: 'PT1H' }],
  ['annually yearly', { often: 'P1Y' }],
  ['gmt utc est edt cst cdt mst mdt pst pdt et bst cet cest eet msk ist jst hkt', { zone: true }],
  ['recent fiscal financial fy q h calendar first final right', { opens: true }],
  ['eighteen nineteen twenty thousand', { core: true }],
  ['future past period term twenties thirties forties fifties sixties seventies eighties nineties', { core: true }],
  ...[...FEASTS_BY_FIRST.keys()].map((word) => [word, { feast: true, capital: true }] as const),
];

const isCore = ({ month, weekday, unit, season, part, hour, feast, dayFrom, reference, often, core }: Entry): boolean =>
  core === true ||
  [month, weekday, unit, season, part, hour, feast, dayFrom, reference, often].some((it) => it !== undefined);

function gather(): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [words, entry] of ROWS) {
    for (const word of words.split(' ')) entries.set(word, { ...entries.get(word), ...entry });
  }
  for (const [word, entry] of entries) if (isCore(entry)) entries.set(word, { ...entry, core: true });
  return entries;
}

/** Words of the calendar, lower case. Source: our list of English words for times. */
export const ENTRIES: ReadonlyMap<string, Entry> = gather();

/** Longest of them, in UTF-16 units. */
export const LONGEST = Math.max(...[...ENTRIES.keys()].map((word) => word.length));
