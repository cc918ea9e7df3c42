/** What a search can ask for beside words. */
export const SEARCH_FIELDS = [
  'source',
  'outlet',
  'before',
  'after',
  'date',
  'stance',
  'origin',
  'place',
  'language',
] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** Conditions of a search. Several values of one field: any of them; of `before` the earliest, of `after` the latest. */
export type SearchConditions = Readonly<Partial<Record<SearchField, readonly string[]>>>;

/** What was typed into a search box, taken apart. */
export interface SearchQuery {
  /** Words and phrases that must all occur, as typed: `crane`, `"brake pads"`, `inspect*`. */
  readonly terms: readonly string[];
  /** Words and phrases of which none may occur, without the minus. */
  readonly not: readonly string[];
  readonly conditions: SearchConditions;
}

const TOKEN = /(-(?=["\p{L}\p{N}]))?(?:([a-z]+):(?=["\p{L}\p{N}]))?("[^"]*"?|[^\s"]+)/giu;
const HAS_WORD = /[\p{L}\p{N}]/u;

/** ISO 639. */
const LANGUAGE = /^[a-z]{2,3}$/;
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const STANCES = 'asserts denies questions demands promises predicts accuses admits confirms withholds'.split(' ');
const ORIGINS = 'person organisation outlet government document post group unnamed observation'.split(' ');

/** Values a field can have; what is none of them is looked for as words. */
const FITS: Readonly<Record<SearchField, (value: string) => boolean>> = {
  source: (value) => HAS_WORD.test(value),
  outlet: (value) => HAS_WORD.test(value),
  before: (value) => DATE.test(value),
  after: (value) => DATE.test(value),
  date: (value) => DATE.test(value),
  stance: (value) => STANCES.includes(value),
  origin: (value) => ORIGINS.includes(value),
  place: (value) => HAS_WORD.test(value),
  language: (value) => LANGUAGE.test(value),
};

const isField = (name: string): name is SearchField => SEARCH_FIELDS.some((field) => field === name);

const bare = (value: string): string => value.replaceAll('"', '').trim();

/**
 * Takes a typed search apart: words, `"phrases"`, `word*`, `-not`, `source:`, `outlet:`, `before:`, `after:`, `date:`,
 * `stance:`, `origin:`, `place:` and `language:`.
 *
 * > crane "brake pads" -ferry outlet:"Bay Wire" after:2031-03
 *
 * Never fails: what is no condition is looked for as it stands. `after:` includes its day, month or year, `before:` does not.
 */
export function parseSearch(typed: string): SearchQuery {
  const terms: string[] = [];
  const not: string[] = [];
  const conditions: Partial<Record<SearchField, string[]>> = {};
  for (const [token, minus, prefix, value = ''] of typed.matchAll(TOKEN)) {
    const field = prefix?.toLowerCase();
    if (minus === undefined && field !== undefined && isField(field) && FITS[field](bare(value))) {
      const values = conditions[field] ?? [];
      conditions[field] = values.includes(bare(value)) ? values : [...values, bare(value)];
    } else if (HAS_WORD.test(token))
      (minus === undefined ? terms : not).push(minus === undefined ? token : token.slice(1));
  }
  return { terms, not, conditions };
}

/** Dates that were asked for in words that are none: `before:yesterday`. They are looked for as they stand, which is seldom meant. */
export const unreadDates = ({ terms }: SearchQuery): readonly string[] =>
  terms.filter((term) => /^(?:before|after|date):./i.test(term));

/** How a date is written in a search. */
export const DATE_FORMS = '2031, 2031-03 or 2031-03-04';

const quoted = (value: string): string => (/[\s"]/.test(value) ? `"${bare(value)}"` : value);

/** One condition as it is typed: `outlet:"Bay Wire"`. */
export const printCondition = (field: SearchField, value: string): string => `${field}:${quoted(value)}`;

/** A search as it is typed. */
export function printSearch({ terms, not, conditions }: SearchQuery): string {
  const fields = SEARCH_FIELDS.flatMap((field) =>
    (conditions[field] ?? []).map((value) => printCondition(field, value)),
  );
  return [...terms, ...not.map((term) => `-${term}`), ...fields].join(' ');
}

/** The search with other values for one field. */
export function withCondition(query: SearchQuery, field: SearchField, values: readonly string[]): SearchQuery {
  const { [field]: _, ...others } = query.conditions;
  return { ...query, conditions: values.length === 0 ? others : { ...others, [field]: values } };
}

/** True for a search that asks for nothing. */
export const isEmptySearch = ({ terms, not, conditions }: SearchQuery): boolean =>
  terms.length === 0 && not.length === 0 && Object.keys(conditions).length === 0;
