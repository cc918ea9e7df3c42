import { mentionAtToken } from '../identity/cast.ts';
import { MEDIA_NOUNS, NEWS_NOUNS, OUTLET_NOUNS } from '../identity/lexicon/heads.ts';
import { CALENDAR_WORDS } from '../identity/lexicon/words.ts';
import { readPhrase } from '../identity/phrase.ts';
import { spanAt } from '../identity/reading.ts';
import type { Speaker } from '../identity/speakers.ts';
import type { Hop, Range, Scene } from './scene.ts';

const REACH = 16;
const STOPS = new Set([
  'that',
  'as',
  'which',
  'who',
  'in',
  'on',
  'during',
  'at',
  'after',
  'before',
  'by',
  'to',
  'when',
  'while',
  '“',
  '"',
  '‘',
  ':',
  ';',
  '.',
]);

/** The noun phrase that begins at a token, names in it kept whole: "the Arabic-language al-Nahr news website". Empty when none. */
export function phraseAt({ cast, sentence }: Scene, from: number): Range {
  const { reading } = cast;
  const { lower, document } = reading;
  const last = Math.min(sentence.to, from + REACH);
  let noun = false;
  let i = from;
  while (i < last) {
    const mention = mentionAtToken(cast, i);
    if (mention) {
      noun = true;
      i = mention.to;
      continue;
    }
    const word = lower[i]!;
    const { pos } = document.tokens[i]!;
    if (STOPS.has(word) || word === ',' || CALENDAR_WORDS.has(word)) break;
    if (noun && (pos === 'VERB' || pos === 'AUX' || pos === 'PRON' || pos === 'DET' || pos === 'ADV')) break;
    if (!noun && (pos === 'AUX' || (pos === 'PRON' && i > from))) break;
    if (pos === 'NOUN' || pos === 'PRON' || pos === 'PROPN') noun = true;
    i++;
  }
  // "(CCTV)" behind a name belongs to it but adds nothing.
  while (i > from && document.tokens[i - 1]!.pos === 'PUNCT') i--;
  return { from, to: Math.max(from, i) };
}

/** International bodies written without "the" that are told things but publish no news. */
const NO_OUTLETS = new Set(
  'nato un eu fbi cia nsa opec iaea who fifa unicef unesco unhcr wto imf congress parliament'.split(' '),
);

/** An outlet named or described at a token: "Reuters", "the al-Nahr website", "state television", "Chilean media". */
export function outletAt(scene: Scene, from: number): (Speaker & { readonly end: number }) | null {
  const { cast } = scene;
  const { reading } = cast;
  const range = phraseAt(scene, from);
  if (range.to <= range.from) return null;
  const speaker = scene.resolve(range.from, range.to);
  const span = spanAt(reading, range.from, range.to);
  const found = (one: Speaker): Speaker & { readonly end: number } => ({ ...one, end: range.to });
  if (speaker.kind === 'outlet') return found(speaker);
  const { head } = readPhrase(reading, range.from, range.to);
  const word = reading.lower[head] ?? '';
  const named = mentionAtToken(cast, head);
  if (!named) {
    const outlet = OUTLET_NOUNS.has(word) || (NEWS_NOUNS.has(word) && reading.lower[head - 1] === 'news');
    if (outlet)
      return found(speaker.member === null ? { ...speaker, kind: 'outlet', span } : { ...speaker, kind: 'outlet' });
    return MEDIA_NOUNS.has(word) && word !== 'news' ? found({ ...speaker, kind: 'unnamed', span }) : null;
  }
  const text = reading.document.text.slice(...named.span);
  const acronym = /^\p{Lu}[\p{Lu}\d]{1,5}$/u.test(text) && reading.lower[named.from - 1] !== 'the';
  return acronym && speaker.kind === 'organisation' && !NO_OUTLETS.has(text.toLowerCase())
    ? found({ ...speaker, kind: 'outlet' })
    : null;
}

/** A hop whose proof runs from the first to the last token given. */
export const hop = ({ cast }: Scene, speaker: Speaker, from: number, to: number): Hop => ({
  speaker,
  evidence: spanAt(cast.reading, from, Math.max(from + 1, to)),
});
