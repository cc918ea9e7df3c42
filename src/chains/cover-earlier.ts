import type { Reading } from '../identity/reading.ts';
import { type Found, type Hops, isSame } from './chain-of.ts';
import { accordingTo } from './constructions/according-to.ts';
import { reportedAfter } from './constructions/reported-after.ts';
import type { Place } from './scene-of.ts';

interface Input {
  readonly reading: Reading;
  readonly places: readonly Place[];
  /** Changed in place. */
  readonly hops: (Hops | undefined)[];
  /** Statements that stand in no other's content, ascending. */
  readonly flat: readonly number[];
}

/**
 * "…, Bay Wire reported" at a paragraph's end covers what the same speaker says earlier in the paragraph, back to a statement that
 * names a relay of its own.
 *
 * > Amin said the pier was shut. He added that it would open soon, Bay Wire reported.
 *   ^^^^^^^^^ through Bay Wire, too
 */
export function coverEarlier({ reading, places, hops, flat }: Input): void {
  for (let n = flat.length - 1; n > 0; n--) {
    const at = flat[n]!;
    const relay = closing(reading, places[at]!, hops[at]);
    if (!relay) continue;
    const paragraph = reading.paragraphOf[places[at]!.cue.from];
    const origin = hops[at]!.origin.speaker;
    for (let m = n - 1; m >= 0; m--) {
      const earlier = hops[flat[m]!];
      if (!earlier || reading.paragraphOf[places[flat[m]!]!.cue.from] !== paragraph) break;
      if (!isSame(earlier.origin.speaker, origin) || earlier.relays.some(({ by }) => by !== null)) break;
      hops[flat[m]!] = { ...earlier, relays: [...earlier.relays, relay] };
    }
  }
}

/** The report that closes a statement's paragraph, behind cue and content. */
function closing({ document, paragraphOf }: Reading, place: Place, hops: Hops | undefined): Found | undefined {
  const relay = hops?.relays.find(({ by }) => by === reportedAfter || by === accordingTo);
  const end = document.paragraphs[paragraphOf[place.cue.from] ?? 0]?.to;
  if (!relay?.evidence || end === undefined) return undefined;
  const from = document.tokens[place.content.reduce((last, { to }) => Math.max(last, to), place.cue.to) - 1];
  const last = document.tokens[Math.max(0, end - CLOSING)]!;
  return from && relay.evidence[0] >= from.end && relay.evidence[1] >= last.start ? relay : undefined;
}

/** Tokens from the report to the paragraph's end: "Bay Wire reported on Friday, citing the mayor." */
const CLOSING = 14;
