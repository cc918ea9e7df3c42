import type { Cast } from '../identity/cast.ts';
import { spanAt, tokensIn } from '../identity/reading.ts';
import type { Relation } from '../model/statement.ts';
import { innerAttribution } from './nested/inner-attribution.ts';
import type { Range } from './scene.ts';

/** An attribution found inside a content. */
export interface Nested {
  readonly relation: Relation;
  /** True where it is the reporter who says whose words they are, and not whoever the content belongs to: "what the union called …". */
  readonly byReporter: boolean;
}

/** Speech inside speech inside speech: deeper than this it is left alone. */
const DEPTH = 8;

/**
 * The attributions inside the contents of flat relations: who, in somebody's words, says what.
 *
 * > Per Hult said [the ministry had told him that [the pier was shut]].
 *                  ^^^^^^^^^^^^ source                ^^^^^^^^^^^^^^^^ content
 *                               ^^^^^^^^ cue
 *
 * Each token is looked at once, at the depth it stands in: what is found inside a content is looked through in its turn and
 * skipped outside. So the work is linear in the contents' length, however deep they nest.
 */
export function nestedSpeech(cast: Cast, relations: readonly Relation[]): Nested[] {
  const { reading } = cast;
  const known = new Uint8Array(reading.document.tokens.length);
  for (const { cue } of relations)
    for (const span of cue) {
      const { from, to } = tokensIn(reading, span);
      known.fill(1, from, to);
    }
  const contents = relations
    .flatMap(({ content }) => content.map((span) => tokensIn(reading, span)))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const found: Nested[] = [];
  const look = ({ from, to }: Range, depth: number): void => {
    for (let i = from; i < to; i++) {
      const inner = known[i] ? null : innerAttribution(cast, i, { from, to });
      if (!inner || inner.content.to <= inner.content.from) continue;
      const relation = {
        source: [spanAt(reading, inner.source.from, inner.source.to)],
        cue: [spanAt(reading, inner.cue.from, inner.cue.to)],
        content: [spanAt(reading, inner.content.from, inner.content.to)],
      };
      found.push({ relation, byReporter: inner.byReporter === true && !reading.quoted[i] });
      if (inner.content.from < i) continue;
      if (depth < DEPTH) look(inner.content, depth + 1);
      i = Math.max(i, inner.content.to - 1);
    }
  };
  let seen = 0;
  for (const { from, to } of contents) {
    if (to > seen) look({ from: Math.max(from, seen), to }, 1);
    seen = Math.max(seen, to);
  }
  return found;
}
