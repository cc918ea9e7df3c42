import type { Span } from '../model/span.ts';
import type { LinkKind, LinkRole } from '../model/statement.ts';

/** What decided, and in a plain sentence how. */
export interface Rule {
  /** As the rule's file is called, or the part of the analysis it belongs to. */
  readonly name: string;
  readonly because: string;
}

/** How the words of a link led to its name. */
export interface NameReason extends Rule {
  /** Where the name stands in full in the body, when that is elsewhere. `paragraph` counts from 1. */
  readonly stands?: { readonly span: Span; readonly paragraph: number };
}

/** Why one link is in a chain. */
export interface LinkExplanation {
  readonly name: string;
  readonly kind: LinkKind;
  readonly role: LinkRole;
  /** The words that name it and where they stand; absent for what the article's head says. */
  readonly words?: string;
  readonly span?: Span;
  /** The words that prove the hop: "was quoted as saying by". */
  readonly evidence?: string;
  readonly rule: Rule;
  readonly named?: NameReason;
}

/** One thing the model saw, in words, and how much it counted: above 0 for the label, below 0 against it. */
export interface FeatureReason {
  readonly says: string;
  readonly weight: number;
}

/** Why the words of a statement were taken for its source, cue or content. */
export interface SpanExplanation {
  readonly role: 'source' | 'cue' | 'content';
  readonly words: string;
  readonly span: Span;
  readonly rule: Rule;
  /** The strongest first; empty where a rule decided. */
  readonly features: readonly FeatureReason[];
}

/** One statement with the reason for each of its links and spans. Offsets are UTF-16 units in the text it stands in. */
export interface Explanation {
  readonly article: string;
  readonly title: string | null;
  /** Where it stands when not in the body: "title", or "caption 0" for the first of `captions`. */
  readonly in?: string;
  /** The statement's id. */
  readonly statement: string;
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  /** In the chain's order, from the reader inwards. */
  readonly links: readonly LinkExplanation[];
  readonly spans: readonly SpanExplanation[];
}
