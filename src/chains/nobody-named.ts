import type { Speaker } from '../identity/speakers.ts';
import type { Document } from '../language/document.ts';
import { hull } from '../model/span.ts';
import type { Relation } from '../model/statement.ts';

/** The name of an origin that no word hints at. */
export const NOT_NAMED = 'not named';

/** Reported without a source: "reportedly", "it is believed" and the like name nobody; they are the link's evidence. "according to reports": the reports. */
export function nobodyNamed(document: Document, { cue, content }: Relation): Speaker {
  const span = hull(cue);
  const words = span ? document.text.slice(...span) : '';
  const name = /^according to\s+(?<reports>.+)$/isu.exec(words)?.groups?.reports;
  return {
    name: name ?? NOT_NAMED,
    kind: 'unnamed',
    span: span ?? hull(content) ?? [0, 0],
    member: null,
    plural: false,
    gender: null,
    noun: null,
  };
}
