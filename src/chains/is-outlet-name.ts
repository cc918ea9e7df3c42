import { foldName } from '../identity/fold-name.ts';
import { OUTLET_HEADS } from '../identity/lexicon/heads.ts';
import { KNOWN_OUTLETS } from '../identity/lexicon/outlets.ts';
import { looksLikeOutlet } from './lexicon/outlet-names.ts';

/** True when a name by itself is known to be, or reads like, that of an agency or outlet. A credit may also be a place or a photographer. */
export function isOutletName(name: string): boolean {
  const folded = foldName(name);
  const last = folded.slice(folded.lastIndexOf(' ') + 1);
  return KNOWN_OUTLETS.has(folded) || OUTLET_HEADS.has(last) || folded.includes('news') || looksLikeOutlet(name);
}
