import { isRole, singular } from '../../identity/lexicon/roles.ts';
import type { Range } from '../scene.ts';

/** Words of "the former chief | engineer" looked at. */
const REACH = 4;

/** "an engineer in Kesh", "the mayor of Kesh": words that may say what somebody is. Not "the pier", which may be what is spoken of. */
export function saysWhatHeIs(lower: readonly string[], { from }: Pick<Range, 'from'>): boolean {
  if (lower[from] === 'a' || lower[from] === 'an') return true;
  for (let i = from + 1; i <= from + REACH; i++) if (isRole(singular(lower[i] ?? ''))) return true;
  return false;
}
