import type { Span } from './span.ts';

/** What stands behind one link of a chain. */
export type LinkKind =
  | 'person'
  | 'organisation'
  | 'outlet'
  | 'government'
  | 'document'
  | 'post'
  | 'group'
  | 'unnamed'
  | 'observation';

/** The place a link has on the way from the reader inwards. */
export type LinkRole = 'carrier' | 'publisher' | 'relay' | 'origin';

/** One name in a chain. */
export interface Link {
  /** The fullest form of the name known in this article; the source's own words when it names nobody. */
  readonly name: string;
  readonly kind: LinkKind;
  readonly role: LinkRole;
  /** The words that name it; absent for a publisher or carrier taken from the article's head. */
  readonly span?: Span;
  /** The body a spokesperson speaks for, under its fullest name in this article; absent for everybody else. */
  readonly speaksFor?: string;
  /** The words that prove the hop, such as "was quoted as saying by". */
  readonly evidence?: Span;
}

/** direct: all its content in quotation marks · indirect: none · mixed: some. */
export type Mode = 'direct' | 'indirect' | 'mixed';

/**
 * What the source does with the content. `withholds`: it was asked for, or kept back, and neither asserted nor denied: "could not confirm
 * that", "declined to say whether", "did not say".
 */
export type Stance =
  | 'asserts'
  | 'denies'
  | 'questions'
  | 'demands'
  | 'promises'
  | 'predicts'
  | 'accuses'
  | 'admits'
  | 'confirms'
  | 'withholds';

export type Certainty = 'certain' | 'probable' | 'possible' | 'unknown';

/** One attribution relation: who (source), by which words (cue), what (content). Spans ascend. */
export interface Relation {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** A date somebody speaks of. */
export interface DateTold {
  readonly start: number;
  readonly end: number;
  /** ISO 8601 or TIMEX3, as precise as the words and the article's date allow: "2031-03-04", "2031-W12", "203". */
  readonly value: string;
}

/** A relation with all that is known about it. */
export interface Statement extends Relation {
  /** `s` and 16 hexadecimal digits, from the article's id and the offsets of cue and content. */
  readonly id: string;
  readonly mode: Mode;
  readonly stance: Stance;
  readonly certainty: Certainty;
  /** True when the reporter keeps a distance: "claimed", "alleged", "so-called". */
  readonly distance: boolean;
  /** ISO 8601 date of speaking, as precise as the words allow ("2019-02"); absent when they do not say. */
  readonly said?: string;
  /** Dates that the content speaks of, in its order; absent where it speaks of none. */
  readonly dates?: readonly DateTold[];
  /** Who was spoken to, in the article's words: "reporters". Never a link. */
  readonly addressee?: string;
  /** Id of the statement in whose content this one stands: "X said | Z had told him that …". Absent for what the reporter tells outright. */
  readonly within?: string;
  /** From the reader inwards: [carrier,] publisher, relays, origin. Never empty. */
  readonly chain: readonly Link[];
}
