import type { Outlet } from '../entities/outlets/read-outlets.ts';

/** One outlet that printed articles of the archive, under all the names it prints under. */
export interface OutletLine {
  /** Id of its entity; `null` while its articles wait to be gathered. */
  readonly id: string | null;
  /** The name most of its articles have. */
  readonly name: string;
  /** Most articles first. */
  readonly names: readonly { readonly name: string; readonly articles: number }[];
  readonly articles: number;
  /** Dates of its first and last article; `null` where none is dated. */
  readonly first: string | null;
  readonly last: string | null;
  /** What is known of it, each fact as the outlets table has it. */
  readonly facts: Outlet | null;
}

/** Somebody an outlet has words from, or on whose word something in it rests. */
export interface OutletSource {
  /** Id of the entity, or the key of a name that is none: what `/sources` is asked for. */
  readonly source: string;
  readonly name: string;
  readonly kind: string;
  readonly statements: number;
  readonly articles: number;
  /** How many articles of it the archive holds itself, as an outlet. */
  readonly articlesHere: number;
}

/** Another outlet that has text of an outlet's articles word for word; who has it from whom the articles themselves say. */
export interface SharedWithOutlet {
  readonly name: string;
  /** How many of its articles share some, and how many words in all. */
  readonly articles: number;
  readonly words: number;
  /** How many of them came later than one there that has their text, and how many earlier; dates alone, and only where both have one. */
  readonly laterThanThere: number;
  readonly earlierThanThere: number;
}

/** On what kind of word the statements of an outlet rest. */
export const RESTS_ON = ['person', 'body', 'unnamed', 'nobody', 'own'] as const;
/**
 * `person`: a named person · `body`: an organisation, outlet, government, document or group · `unnamed`: somebody who is described and not
 * named · `nobody`: no word says who · `own`: the reporter's own observation.
 */
export type RestsOn = (typeof RESTS_ON)[number];

/** How many statements rest on one kind of word, and how long what they say is. */
export interface Resting {
  readonly statements: number;
  /** Characters of their contents; a statement inside another one is counted with that one alone. */
  readonly characters: number;
}

/** What an outlet printed in this archive, and whose words it has. Counts alone. */
export interface OutletRecord extends OutletLine {
  /** Of how many of its articles, the newest, all that follows is counted, `relayedBy` aside. */
  readonly counted: number;
  readonly statements: number;
  readonly rests: Readonly<Record<RestsOn, Resting>>;
  /** Characters of their texts: what no statement says is the reporter's own voice. */
  readonly characters: number;
  /** Who passed on what it prints, most statements first. */
  readonly relays: readonly OutletSource[];
  /** On whose word its statements rest, most first. */
  readonly origins: readonly OutletSource[];
  /** Outlets that have text of it, most words first. */
  readonly shares: readonly SharedWithOutlet[];
  /** Outlets that say they have something from it, most statements first. */
  readonly relayedBy: readonly { readonly name: string; readonly statements: number; readonly articles: number }[];
}

/** Outlets, read. */
export interface OutletReader {
  /** One for each outlet, most articles first; articles that name none are left out. */
  outletLines(): Promise<readonly OutletLine[]>;
  /**
   * By the id of its entity or any name it prints under, whatever its capitals.
   *
   * @param options.newest - counts no more than so many of its articles; all unless told
   */
  outletRecord(name: string, options?: { readonly newest?: number }): Promise<OutletRecord | null>;
}
