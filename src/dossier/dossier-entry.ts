import type { DossierItem, KeptLink } from '../archive/dossier-archive.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { FoundAgain } from './find-again.ts';

/** The claim a kept statement belongs to today. */
export interface ClaimOfEntry extends Pick<Claim, 'id' | 'text'> {
  readonly articles: number;
  readonly outlets: number;
  /** How many unconnected origins, as a range. */
  readonly lower: number;
  readonly upper: number;
}

/** An item of a dossier as it is shown. Words and offsets are those that were kept. */
export interface DossierEntry extends Pick<DossierItem, 'id' | 'part' | 'content' | 'quote' | 'comment' | 'keptAt'> {
  /** What today's analysis makes of it. Where it has no such statement the rest is as it was when it was kept. */
  readonly state: FoundAgain['state'];
  /** Id of the statement of today, or of the one that was kept. */
  readonly statement: string;
  readonly mode: DossierItem['mode'];
  readonly stance: DossierItem['stance'];
  readonly certainty: DossierItem['certainty'];
  /** From the reader inwards; the last one is the origin. */
  readonly chain: readonly KeptLink[];
  readonly article: Pick<Article, 'id' | 'title' | 'outlet' | 'published' | 'url' | 'language'>;
  /** False when the archive does not hold the article any more. */
  readonly held: boolean;
  readonly claim: ClaimOfEntry | null;
}
