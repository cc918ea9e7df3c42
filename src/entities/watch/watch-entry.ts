import type { EntityClass } from '../types.ts';

/** Somebody or something on a watch list, as far as names in the press can be compared with it. */
export interface WatchEntry {
  readonly id: string;
  /** `either` where the list does not say whether it is a person or a body. */
  readonly class: EntityClass | 'either';
  /** What the list calls it: "Person", "Company". */
  readonly schema: string;
  readonly name: string;
  /** Other names and spellings. */
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-2, lower case. */
  readonly countries: readonly string[];
  readonly birthDates: readonly string[];
  /** Why it is on the list, in the list's words: programmes and topics. */
  readonly listed: readonly string[];
  readonly datasets: readonly string[];
}

/**
 * Schemas that can be people or bodies in the press; vessels, addresses and payments are passed over. Source: FollowTheMoney's
 * model, where both Person and Organization are a LegalEntity.
 */
const CLASSES: ReadonlyMap<string, WatchEntry['class']> = new Map([
  ['Person', 'person'],
  ['LegalEntity', 'either'],
  ['Organization', 'body'],
  ['Company', 'body'],
  ['PublicBody', 'body'],
]);

export const classOfSchema = (schema: string): WatchEntry['class'] | undefined => CLASSES.get(schema);

/** Names of one entry that are compared; lists hold dozens of spellings of some. */
export const MOST_NAMES = 60;
