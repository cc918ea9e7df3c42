import { isRole } from '../../identity/lexicon/roles.ts';
import { nameInPhrase } from '../../identity/name-in-phrase.ts';
import { readPhrase } from '../../identity/phrase.ts';
import { spanAt } from '../../identity/reading.ts';
import { hop } from '../phrase-at.ts';
import type { Construction, Scene } from '../scene.ts';

const SAYING = new Set('say tell announce warn claim state deny confirm argue add insist stress'.split(' '));
const MAKING = new Set(['announcement', 'remarks', 'remark', 'comments', 'comment', 'statement']);
const REACH = 26;

/**
 * An outlet's report whose content is itself somebody's statement: its speaker is the origin.
 *
 * > [Harbour master Amin said the pier was shut], the al-Nahr website reported on Friday.
 */
export const reportOfSpeech: Construction = (scene) => {
  const { cast, speaker, content, cue } = scene;
  if (speaker.kind !== 'outlet') return null;
  const { reading } = cast;
  const first = content[0];
  if (!first || reading.quoted[first.from]) return null;
  let from = first.from;
  if (reading.lower[from] === 'that') from++;
  for (let i = from + 1; i < Math.min(first.to, from + REACH); i++) {
    if (reading.quoted[i]) return null;
    if (!saying(scene, i)) {
      if (reading.document.tokens[i]!.pos === 'VERB' && reading.lower[i - 1] !== ',') return null;
      continue;
    }
    const end = reading.lower[i - 1] === 'as' ? i - 1 : i;
    if (end <= from) return null;
    const named = nameInPhrase(cast, from, end, spanAt(reading, from, end));
    const phrase = readPhrase(reading, from, end);
    if (!named && !(phrase.head >= 0 && (isRole(phrase.noun) || phrase.plural))) return null;
    return { relays: [hop(scene, speaker, cue.from, cue.to)], origin: hop(scene, scene.resolve(from, end), i, i + 1) };
  }
  return null;
};

function saying({ cast }: Scene, i: number): boolean {
  const { lower, document } = cast.reading;
  const { lemma, pos } = document.tokens[i]!;
  if (pos !== 'VERB') return false;
  return SAYING.has(lemma) || (lemma === 'make' && (MAKING.has(lower[i + 1] ?? '') || MAKING.has(lower[i + 2] ?? '')));
}
