import type { Speaker } from '../identity/speakers.ts';
import type { Document } from '../language/document.ts';
import { hull } from '../model/span.ts';
import type { Relation } from '../model/statement.ts';

/** The name of an origin that no word hints at. */
export const NOT_NAMED = 'not named';

/** Cues that say somebody reports, and not who: kept as the origin's words. */
const HIDES_ITS_SOURCE =
  /\b(?:reportedly|allegedly|supposedly|apparently|rumou?red|reported|believed|thought|alleged|understood|spotted|sighted|seen|heard|observed|said to)\b|^it (?:is|was|has been)\b/iu;

/** Reported without a source: not named, or the words that hide who is meant. */
export function nobodyNamed(document: Document, { cue, content }: Relation): Speaker {
  const span = hull(cue);
  const words = span ? document.text.slice(...span) : '';
  // "according to reports": the reports.
  const behind = words.replace(/^according to(?:\s|$)/iu, '');
  const name = behind !== words || HIDES_ITS_SOURCE.test(words) ? behind : '';
  return {
    name: name || NOT_NAMED,
    kind: 'unnamed',
    span: span ?? hull(content) ?? [0, 0],
    member: null,
    plural: false,
    gender: null,
    noun: null,
  };
}
