/** One value of a facet, and how many rows have it. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** What each facet reads from a row; a row may have several values, or none. */
export type FacetReaders<Row, Name extends string> = Readonly<Record<Name, (row: Row) => readonly string[]>>;

/** The values chosen; a facet without one keeps every row. */
export type Chosen<Name extends string> = Readonly<Partial<Record<Name, string>>>;

/**
 * The rows that have every chosen value, and what there is to choose: each facet is counted over the rows that the other
 * choices leave, so that another value of it can be taken in its place.
 *
 * @returns values by their number, most first; ties by value
 */
export function facetsOf<Row, Name extends string>(
  rows: readonly Row[],
  readers: FacetReaders<Row, Name>,
  chosen: Chosen<Name>,
): { readonly rows: readonly Row[]; readonly facets: Readonly<Record<Name, readonly FacetValue[]>> } {
  const names = Object.keys(readers) as Name[];
  const missed = rows.map((row) =>
    names.filter((name) => {
      const value = chosen[name];
      return value !== undefined && !readers[name](row).includes(value);
    }),
  );
  const counted = names.map((name) => {
    const counts = new Map<string, number>();
    rows.forEach((row, at) => {
      if (missed[at]!.some((other) => other !== name)) return;
      for (const value of new Set(readers[name](row))) counts.set(value, (counts.get(value) ?? 0) + 1);
    });
    const values = [...counts].map(([value, count]) => ({ value, count }));
    return [name, values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))] as const;
  });
  return {
    rows: rows.filter((_, at) => missed[at]!.length === 0),
    facets: Object.fromEntries(counted) as unknown as Record<Name, readonly FacetValue[]>,
  };
}
