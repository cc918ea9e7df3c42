import type { MergeReason } from '../../../src/model/claim.ts';
import type { Span } from '../../../src/model/span.ts';
import type { LinkKind } from '../../../src/model/statement.ts';

/** Whether a way leads to articles that say the claim, or to those that deny it. */
export type Lane = 'told' | 'denied';

/** An origin, whoever passed it on or printed it, an article; or several of them folded into one. */
export interface GraphNode {
  readonly id: string;
  readonly level: 'origin' | 'medium' | 'article';
  readonly lane: Lane;
  readonly label: string;
  /** `null` for an article. */
  readonly kind: LinkKind | null;
  readonly href: string | null;
  /** Of an article when it was published, of an origin when it spoke; ISO 8601, `null` when not said. */
  readonly date: string | null;
  /** Who printed an article; `null` for all else. */
  readonly outlet: string | null;
  /** How many statements of the claim an article has; 0 for all that is no article. */
  readonly statements: number;
  /** How many articles hang on it. */
  readonly articles: number;
  /** The earliest article of this archive that says it. */
  readonly first: boolean;
  /** What its statements changed since the first wording, in a word each: "“fourteen”", "attribution lost"; empty for all else. */
  readonly changed: readonly string[];
  /** One of several outlets that cite each other, with nobody behind them. */
  readonly inCircle: boolean;
  /** Ways cross here: not all that leads here goes on by all that leads on. */
  readonly crossed: boolean;
  /** Origins that count as one have the same number; `null` for all that is no origin. */
  readonly group: number | null;
  /** Ids of the nodes that are folded into this one; empty for one that stands for itself. */
  readonly folded: readonly string[];
}

/** One statement with the stretches of its article that show a step. */
export interface Proof {
  readonly statement: string;
  /** Offsets in the article; empty where the statement itself, standing there, is the proof. */
  readonly spans: readonly Span[];
}

/**
 * passed: somebody has it from somebody · printed: an outlet's article · copied: an outlet has the words of another one's article without
 * saying so · joined: two origins that count once, or perhaps once.
 */
export type EdgeKind = 'passed' | 'printed' | 'copied' | 'joined';

/** A step from the left to the right; a join has no direction. */
export interface GraphEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
  /** Why what it leads to does not count as an origin of its own. */
  readonly because: MergeReason | null;
  /** False for a join that only may be one. */
  readonly sure: boolean;
  readonly inCircle: boolean;
  /** How many articles hang on it; 0 for a join. */
  readonly articles: number;
  /** Words that a merge rests on, as the claim has them. */
  readonly words: readonly string[];
  /** Oldest first, none twice. */
  readonly proofs: readonly Proof[];
}

/** The way of one claim from its origins to the articles. Nodes and edges in order of first appearance. */
export interface ClaimGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Of each statement the nodes and steps on its way, from the origin to the article; none twice. */
  readonly ways: readonly (readonly string[])[];
}
