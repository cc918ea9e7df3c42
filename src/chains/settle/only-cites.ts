import type { Cast } from '../../identity/cast.ts';
import type { Relation } from '../../model/statement.ts';
import { placeOf } from '../scene-of.ts';

/**
 * True for a relation whose content is only who is cited: no statement of its own, but the origin of the clause in front.
 *
 * > [T The pier was shut], [S Bay Wire] [C reported], citing Zayd Amin       and not also: [S Bay Wire] [C citing] [T Zayd Amin]
 */
export function onlyCites(cast: Cast, relation: Relation): boolean {
  const { lower, document } = cast.reading;
  const { cue, content } = placeOf(cast.reading, relation);
  const [cited, ...more] = content;
  if (!cited || more.length > 0 || cue.to - cue.from !== 1 || cited.from !== cue.to) return false;
  if (!/^(?:citing|quoting)$/u.test(lower[cue.from]!) || lower[cue.from - 1] !== ',') return false;
  for (let i = cited.from; i < cited.to; i++) if (/^(?:VERB|AUX)$/u.test(document.tokens[i]!.pos)) return false;
  return true;
}
