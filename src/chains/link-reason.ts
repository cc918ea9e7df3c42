import type { Speaker } from '../identity/speakers.ts';
import type { Construction } from './scene.ts';

/** What put a link into a chain: kept for whoever asks why, never part of a record. */
export type LinkReason =
  /** The article's head: its outlet, a carrier in front of it. */
  | { readonly by: 'head' }
  /** An agency the article is credited to, where no closer relay was found. */
  | { readonly by: 'credit' }
  /** The speaker in whose words the statement stands. */
  | { readonly by: 'around'; readonly speaker: Speaker }
  | { readonly by: 'construction'; readonly construction: Construction; readonly speaker: Speaker }
  /** The statement's own source. */
  | { readonly by: 'source'; readonly speaker: Speaker }
  /** One more than there are links: the statement's own source is the publisher, whose link stands already. */
  | { readonly by: 'publisher'; readonly speaker: Speaker };
