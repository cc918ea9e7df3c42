import { type RawBuilder, sql } from 'kysely';

/** Values as a list for `in`: one parameter however many they are, so that the query stays the same. */
export const listOf = <Value extends string | number>(values: readonly Value[]): RawBuilder<Value> =>
  sql<Value>`(select value from json_each(${JSON.stringify(values)}))`;
