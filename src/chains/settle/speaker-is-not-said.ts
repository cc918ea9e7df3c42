import { mentionAtToken } from '../../identity/cast.ts';
import { isRole, singular } from '../../identity/lexicon/roles.ts';
import { readPhrase } from '../../identity/phrase.ts';
import { replaced, type Settling, spansOf, withoutMarks } from './settling.ts';

const LONGEST = 10;

/**
 * What describes the speaker, between the clause's comma and the source, is no part of what was said.
 *
 * > [T The pier is shut, harbour master] [S Zayd Amin] [C said]       → [T The pier is shut], [S harbour master Zayd Amin] [C said]
 * > [T The pier is shut, Zayd Amin], [S the harbour master], [C said]       → [T The pier is shut], [S Zayd Amin, the harbour master], …
 */
export const speakerIsNotSaid: Settling = (cast, { relation, place: { source, cue, content } }) => {
  const { reading } = cast;
  const { lower, document, quoted } = reading;
  if (!source || source.to > cue.from) return null;
  const n = content.findIndex(({ to }) => to === source.from || (to === source.from - 1 && lower[to] === ','));
  const swallowing = content[n];
  if (!swallowing) return null;
  let comma = swallowing.to - 1;
  for (; comma > swallowing.from && comma > swallowing.to - LONGEST && lower[comma] !== ','; comma--) {
    const { pos } = document.tokens[comma]!;
    if (quoted[comma] || pos === 'VERB' || pos === 'AUX') return null;
  }
  if (lower[comma] !== ',' || comma === swallowing.from || comma + 1 >= swallowing.to) return null;
  const adjacent = swallowing.to === source.from;
  const last = lower[swallowing.to - 1]!;
  const mention = mentionAtToken(cast, swallowing.to - 1);
  const person = mention !== undefined && cast.members[mention.member]!.kind === 'person' && mention.from <= comma + 3;
  const role = readPhrase(reading, source.from, source.to).noun;
  const describes = adjacent ? isRole(singular(last)) && !person : person && isRole(role);
  if (!describes) return null;
  const said = withoutMarks(cast, { from: swallowing.from, to: comma });
  return [
    {
      ...relation,
      source: spansOf(cast, [{ from: comma + 1, to: source.to }]),
      content: spansOf(cast, replaced(content, n, [said])),
    },
  ];
};
