import type { Cast } from '../identity/cast.ts';
import { type Reading, tokensIn } from '../identity/reading.ts';
import type { Speaker } from '../identity/speakers.ts';
import { hull } from '../model/span.ts';
import type { Relation } from '../model/statement.ts';
import type { Range, Scene } from './scene.ts';

/** Tokens of a sentence read before and behind a cue; a longer one is cut, so that work stays linear. */
const WINDOW = 80;

/** Where a relation stands, in tokens. */
export interface Place {
  readonly source: Range | null;
  readonly cue: Range;
  readonly content: readonly Range[];
}

/** The tokens of a relation; one without a cue stands where its source or content does. */
export function placeOf(reading: Reading, { source, cue, content }: Relation): Place {
  const sourceSpan = hull(source);
  const cueSpan = hull(cue) ?? sourceSpan ?? hull(content) ?? [0, 0];
  return {
    source: sourceSpan ? tokensIn(reading, sourceSpan) : null,
    cue: tokensIn(reading, cueSpan),
    content: content.map((span) => tokensIn(reading, span)),
  };
}

/** Whether a token lies in one of the ranges, which ascend. */
export const within =
  (ranges: readonly Range[]) =>
  (token: number): boolean => {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ranges[middle]!.to <= token) low = middle + 1;
      else high = middle;
    }
    return low < ranges.length && ranges[low]!.from <= token;
  };

interface SceneInput {
  readonly cast: Cast;
  readonly places: readonly Place[];
  /** For each place the one in whose content it stands, or -1. */
  readonly outer: readonly number[];
  readonly i: number;
  readonly speaker: Speaker;
  readonly resolve: Scene['resolve'];
  readonly resolveOther: Scene['resolveOther'];
}

/** Neighbours looked at for where another speaker's words begin. */
const NEIGHBOURS = 8;

/**
 * A relation with the words around it that its constructions may read: its sentence up to its neighbours, and within
 * another's content no farther than that.
 */
export function sceneOf({ cast, places, outer, i, speaker, ...resolvers }: SceneInput): Scene {
  const { sentenceOf, document } = cast.reading;
  const place = places[i]!;
  const { from, to } = document.sentences[sentenceOf[place.cue.from] ?? 0] ?? { from: 0, to: 0 };
  const around = places[outer[i]!]?.content.find((range) => range.from <= place.cue.from && place.cue.from < range.to);
  const sentence = {
    from: Math.max(from, place.cue.from - WINDOW, around?.from ?? 0),
    to: Math.min(to, Math.max(place.cue.to, place.cue.from + 1) + WINDOW, around?.to ?? to),
  };
  const inside = within(place.content);
  const reach = { ...sentence };
  const edge = (other: Place): Range => ({
    from: Math.min(other.cue.from, other.source?.from ?? other.cue.from),
    to: Math.max(other.cue.to, other.source?.to ?? 0),
  });
  const same = (j: number): boolean =>
    outer[j] !== outer[i] || (place.source !== null && places[j]!.source?.from === place.source.from);
  for (let j = i - 1; j >= 0 && j >= i - NEIGHBOURS; j--) {
    if (same(j)) continue;
    reach.from = Math.max(reach.from, Math.min(edge(places[j]!).to, place.cue.from));
    break;
  }
  for (let j = i + 1; j < places.length && j <= i + NEIGHBOURS; j++) {
    if (same(j)) continue;
    reach.to = Math.min(reach.to, Math.max(edge(places[j]!).from, place.cue.to));
    break;
  }
  return { cast, ...place, speaker, sentence, reach, free: (token) => !inside(token), ...resolvers };
}
