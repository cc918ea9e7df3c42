import type { Span } from './span.ts';
import type { LinkKind } from './statement.ts';

/** One on whose word a claim rests. */
export interface ClaimOrigin {
  readonly name: string;
  readonly kind: LinkKind;
  /** Ids of the statements that go back to it. */
  readonly statements: readonly string[];
}

/** `said earlier`: an outlet says by itself what somebody had said before it; the two may be one. */
export type MergeReason = 'same origin' | 'relayed' | 'reused text' | 'cites' | 'said earlier';

/** Why two statements count as one origin. */
export interface OriginMerge {
  readonly merged: readonly string[];
  readonly because: MergeReason;
  /** The words that show it. */
  readonly evidence: readonly string[];
  /** Who decided that the two are one; absent where the articles show it. */
  readonly decidedBy?: string;
}

/** How many unconnected origins: named ones in `lower`; anonymous and unresolved ones only in `upper`. */
export interface Independence {
  readonly lower: number;
  readonly upper: number;
  readonly reasons: readonly OriginMerge[];
}

/** Outlets that cite each other for a claim, each the next and the last the first, none naming anybody behind it. */
export interface CitationCircle {
  /** In the order of citing, as named there. */
  readonly outlets: readonly string[];
  /** Ids of the statements in which they do. */
  readonly statements: readonly string[];
}

export type DriftKind =
  | 'hedge dropped'
  | 'hedge added'
  | 'number changed'
  | 'attribution lost'
  | 'stated as fact'
  | 'name changed'
  | 'anonymous became named'
  | 'stance flipped';

export interface Drift {
  readonly kind: DriftKind;
  readonly from: string;
  readonly to: string;
}

/** A statement of the claim that differs from its first wording. */
export interface Variant {
  readonly statement: string;
  readonly drift: readonly Drift[];
}

/** A sentence that tells in the reporter's own voice what began as somebody's word. Nobody's statement: it is counted nowhere. */
export interface Repeat {
  readonly article: string;
  /** The sentence, as UTF-16 offsets in the article's text. */
  readonly span: Span;
  readonly text: string;
  readonly outlet: string | null;
  readonly published: string | null;
  /** `stated as fact`, from on whose word it began to who says it. */
  readonly drift: readonly Drift[];
}

/** A date that a claim's statements speak of. */
export interface ClaimDate {
  /** ISO 8601 or TIMEX3, as precise as the words and the article's date allow. */
  readonly value: string;
  /** As written where it stands first: "on Tuesday" is another day a week later. */
  readonly words: string;
  /** Ids of the statements that name it. */
  readonly statements: readonly string[];
}

/** A family of statements that say the same thing. */
export interface Claim {
  readonly id: string;
  /** Its clearest wording, taken from one of the statements. */
  readonly text: string;
  readonly statements: readonly string[];
  readonly articles: readonly string[];
  readonly outlets: readonly string[];
  /** Outlets that print it with another number or name alone; they are in no other count. Absent where there are none. */
  readonly outletsOfVariants?: readonly string[];
  /** First appearance in this archive. */
  readonly first: { readonly article: string; readonly published: string | null };
  readonly origins: readonly ClaimOrigin[];
  readonly independent: Independence;
  /** Ids of statements that deny it. */
  readonly denials: readonly string[];
  readonly variants: readonly Variant[];
  /** Dates it speaks of, ascending; absent where none of its statements names one. */
  readonly dates?: readonly ClaimDate[];
  /** Sentences that repeat it as a fact, earliest first; absent where there are none. */
  readonly repeats?: readonly Repeat[];
  /** Circular citations; absent where there are none. */
  readonly circles?: readonly CitationCircle[];
}
