import type { ArchiveReader } from '../archive/archive.ts';
import {
  isEmptySearch,
  printCondition,
  printSearch,
  SEARCH_FIELDS,
  type SearchQuery,
  withCondition,
} from '../archive/search-query.ts';

/** One condition of a search that found nothing. */
export interface Excluding {
  /** As it is typed: `zeppelin`, `-ferry`, `outlet:"Bay Wire"`. */
  readonly condition: string;
  /** How much it finds by itself, at most `MOST`; `null` of a minus, which finds nothing alone. */
  readonly alone: number | null;
  /** How much the others find without it; `null` when there are no others. */
  readonly without: number | null;
  /** The search without it, as it is typed. */
  readonly rest: string;
}

/** Hits counted of each condition. */
export const MOST_COUNTED = 100;

interface Part {
  readonly condition: string;
  readonly alone: SearchQuery | null;
  readonly rest: SearchQuery;
}

const NOTHING: SearchQuery = { terms: [], not: [], conditions: {} };

function partsOf(query: SearchQuery): Part[] {
  const { terms, not, conditions } = query;
  return [
    ...terms.map((term) => ({
      condition: term,
      alone: { ...NOTHING, terms: [term] },
      rest: { ...query, terms: terms.filter((other) => other !== term) },
    })),
    ...not.map((term) => ({
      condition: `-${term}`,
      alone: null,
      rest: { ...query, not: not.filter((other) => other !== term) },
    })),
    ...SEARCH_FIELDS.flatMap((field) => {
      const values = conditions[field];
      if (values === undefined) return [];
      return [
        {
          condition: values.map((value) => printCondition(field, value)).join(' '),
          alone: { ...NOTHING, conditions: { [field]: values } },
          rest: withCondition(query, field, []),
        },
      ];
    }),
  ];
}

/** Which condition of a search lets nothing through: what each finds alone, and what is found without it. */
export async function whyNothing(archive: Pick<ArchiveReader, 'find'>, query: SearchQuery): Promise<Excluding[]> {
  const count = async (part: SearchQuery): Promise<number> => (await findAll(archive, part, MOST_COUNTED)).length;
  const excluding: Excluding[] = [];
  for (const { condition, alone, rest } of partsOf(query)) {
    const others = rest.terms.length > 0 || Object.keys(rest.conditions).length > 0;
    excluding.push({
      condition,
      alone: alone === null ? null : await count(alone),
      without: others ? await count(rest) : null,
      rest: isEmptySearch(rest) ? '' : printSearch(rest),
    });
  }
  return excluding;
}

const findAll = (archive: Pick<ArchiveReader, 'find'>, { terms, not, conditions }: SearchQuery, limit: number) =>
  archive.find(terms.join(' '), { not, conditions, limit });
