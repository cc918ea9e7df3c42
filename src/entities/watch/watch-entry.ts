import type { EntityClass } from '../types.ts';

/** Somebody or something on a watch list, as far as names in the press can be compared with it. */
export interface WatchEntry {
  readonly id: string;
  readonly class: EntityClass;
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

/** Schemas of FollowTheMoney that can be people or bodies in the press; vessels, addresses and payments are passed over. */
const CLASSES: Readonly<Record<string, EntityClass>> = {
  Person: 'person',
  LegalEntity: 'body',
  Organization: 'body',
  Company: 'body',
  PublicBody: 'body',
};

export const classOfSchema = (schema: string): EntityClass | undefined => CLASSES[schema];

/** Names of one entry that are compared; lists hold dozens of spellings of some. */
export const MOST_NAMES = 60;
