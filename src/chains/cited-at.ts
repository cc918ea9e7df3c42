import { type Cast, memberAtToken, mentionAtToken } from '../identity/cast.ts';
import {
  DOCUMENT_NOUNS,
  GROUP_NOUNS,
  isOrganisationNoun,
  MEDIA_NOUNS,
  OUTLET_NOUNS,
  UNNAMED_NOUNS,
} from '../identity/lexicon/heads.ts';
import { isRole, isRolePlural } from '../identity/lexicon/roles.ts';
import { readPhrase } from '../identity/phrase.ts';
import { phraseAt } from './phrase-at.ts';
import type { Range, Scene } from './scene.ts';

/** Behind a name in apposition: the clause goes on, or ends. */
const BEHIND_NAME = /^[,.;:)—–”"]$/u;

/**
 * Who is cited behind "citing", with the name that follows in apposition.
 *
 * > citing | the fire brigade       citing | a fire brigade spokeswoman, Lena Varga,
 */
export function citedAt(scene: Pick<Scene, 'cast' | 'sentence'>, at: number): Range {
  const { cast, sentence } = scene;
  const { lower } = cast.reading;
  const phrase = phraseAt(scene, at);
  if (phrase.to === phrase.from || lower[phrase.to] !== ',' || memberAtToken(cast, phrase.to - 1)?.kind === 'person')
    return phrase;
  const name = mentionAtToken(cast, phrase.to + 1);
  if (!name || cast.members[name.member]!.kind !== 'person' || name.to > sentence.to) return phrase;
  return BEHIND_NAME.test(lower[name.to] ?? '.') ? { from: phrase.from, to: name.to } : phrase;
}

/** True where a phrase names or describes somebody or something that says things; "high water" does not. */
export function isSomebody(cast: Cast, { from, to }: Range): boolean {
  const { reading } = cast;
  const { head, noun } = readPhrase(reading, from, to);
  if (head < 0) return false;
  const kind = memberAtToken(cast, head)?.kind;
  if (kind !== undefined) return kind !== 'place';
  const word = reading.lower[head]!;
  return (
    isRole(noun) ||
    isRolePlural(word) ||
    isOrganisationNoun(reading.lower, head) ||
    [GROUP_NOUNS, OUTLET_NOUNS, MEDIA_NOUNS, UNNAMED_NOUNS, DOCUMENT_NOUNS].some((nouns) => nouns.has(word))
  );
}
