import type { Cast } from '../identity/cast.ts';
import type { Speaker } from '../identity/speakers.ts';
import type { Range } from './scene.ts';

/** Mentions looked at. */
const MENTIONS = 20;

/**
 * Whoever is named in capitals at nothing but the head of a turn is a person, though the name reads like an acronym.
 *
 * > LUND: Nobody asked us.       Lund, a person
 */
export function takingTurns(cast: Cast, speaker: Speaker, cue: Range): Speaker {
  const { reading, members, mentions } = cast;
  const { lower, document } = reading;
  if (speaker.kind !== 'organisation' || lower[cue.from] !== ':' || !/^\p{Lu}{2,}$/u.test(speaker.name)) return speaker;
  const named = speaker.member === null ? [] : members[speaker.member]!.mentions;
  const isTurn = named.slice(0, MENTIONS).every((index) => {
    const { from, to } = mentions[index]!;
    return lower[to] === ':' && document.paragraphs[reading.paragraphOf[from]!]?.from === from;
  });
  return isTurn ? { ...speaker, kind: 'person' } : speaker;
}
