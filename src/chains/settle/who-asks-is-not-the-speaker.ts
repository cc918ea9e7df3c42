import { memberAtToken, mentionAtToken } from '../../identity/cast.ts';
import { type Settling, spansOf } from './settling.ts';

const BEFORE = new Set(['with', 'to']);

/**
 * Who asked somebody is no part of who speaks.
 *
 * > In an interview with [S Bay Wire, Ola Brandt, the mayor,] [C said] …       → [S Ola Brandt, the mayor,]
 */
export const whoAsksIsNotTheSpeaker: Settling = (cast, { relation, place: { source, cue } }) => {
  const { lower } = cast.reading;
  if (!source || source.to > cue.from || !BEFORE.has(lower[source.from - 1] ?? '')) return null;
  const first = lower[source.from] === 'the' ? source.from + 1 : source.from;
  const asks = mentionAtToken(cast, first);
  if (!asks || lower[asks.to] !== ',' || asks.to + 1 >= source.to) return null;
  const from = asks.to + 1;
  // A person goes on with what he is: "with Ola Brandt, the mayor".
  const speaker = memberAtToken(cast, from);
  const another = speaker !== undefined && speaker.id !== asks.member && speaker.kind === 'person';
  if (!another && cast.members[asks.member]!.kind !== 'outlet') return null;
  return [{ ...relation, source: spansOf(cast, [{ from, to: source.to }]) }];
};
