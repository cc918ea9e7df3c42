/** SQLite takes 32,766 parameters a query; no row of the schema has more than fifteen columns. */
const ROWS_A_QUERY = 500;

/** The rows in lists short enough for one query each. */
export function inParts<T>(rows: readonly T[], size: number = ROWS_A_QUERY): readonly (readonly T[])[] {
  const parts: (readonly T[])[] = [];
  for (let from = 0; from < rows.length; from += size) parts.push(rows.slice(from, from + size));
  return parts;
}
