import { type Cast, memberAtToken, mentionAtToken } from '../identity/cast.ts';
import { MEDIA_NOUNS, NEWS_NOUNS, OUTLET_NOUNS } from '../identity/lexicon/heads.ts';
import { CALENDAR_WORDS } from '../identity/lexicon/words.ts';
import { speakerFor } from '../identity/name-in-phrase.ts';
import { readPhrase } from '../identity/phrase.ts';
import { spanAt } from '../identity/reading.ts';
import type { Speaker } from '../identity/speakers.ts';
import { looksLikeOutlet } from './lexicon/outlet-names.ts';
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

const CARRYING_ON = new Set(['of', 'from', 'with', 'for']);

/** The noun phrase that begins at a token, names in it kept whole: "the Arabic-language al-Nahr news website". Empty when none. */
export function phraseAt({ cast, sentence }: Pick<Scene, 'cast' | 'sentence'>, from: number): Range {
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
    // "carried by Bay Wire and the Oster Post": both.
    const joined = word === 'and' && noun ? nameBehind(cast, i + 1, last) : -1;
    if (joined >= 0) {
      i = joined;
      continue;
    }
    // "people familiar with the plan", "a source close to the mayor".
    if ((word === 'familiar' && lower[i + 1] === 'with') || (word === 'close' && lower[i + 1] === 'to' && noun)) {
      const inner = phraseAt({ cast, sentence }, i + 2);
      return { from, to: Math.max(inner.to, i) };
    }
    if (STOPS.has(word) || word === ',' || CALENDAR_WORDS.has(word)) break;
    // "data from the ministry" goes on behind its preposition.
    const inside = pos === 'DET' && CARRYING_ON.has(lower[i - 1] ?? '');
    if (noun && !inside && (pos === 'VERB' || pos === 'AUX' || pos === 'PRON' || pos === 'DET' || pos === 'ADV')) break;
    if (!noun && (pos === 'AUX' || (pos === 'PRON' && i > from))) break;
    if (pos === 'NOUN' || pos === 'PRON' || pos === 'PROPN') noun = true;
    i++;
  }
  // "(CCTV)" behind a name belongs to it but adds nothing.
  while (
    i > from &&
    (document.tokens[i - 1]!.pos === 'PUNCT' || (lower[i - 1] !== 'of' && CARRYING_ON.has(lower[i - 1]!)))
  )
    i--;
  return { from, to: Math.max(from, i) };
}

/** Behind "and": the token after the name there, when it names an outlet or organisation; else -1. */
function nameBehind(cast: Cast, at: number, last: number): number {
  const from = cast.reading.lower[at] === 'the' ? at + 1 : at;
  const mention = mentionAtToken(cast, from);
  const kind = mention && cast.members[mention.member]!.kind;
  return mention && mention.from === from && mention.to <= last && (kind === 'outlet' || kind === 'organisation')
    ? mention.to
    : -1;
}

/** International bodies written without "the" that are told things but publish no news. */
const NO_OUTLETS = new Set(
  'nato un eu fbi cia nsa opec iaea who fifa unicef unesco unhcr wto imf congress parliament'.split(' '),
);

/** "Channel 9", "TV 2": no name to the eye, since a number follows. */
const NUMBERED = /^(?:Channel|TV|Radio|Kanal|Canal|Canale) ?\d+(?: News)?$/u;

/** An outlet named or described at a token: "Reuters", "the al-Nahr website", "state television", "Chilean media". */
export function outletAt(scene: Scene, from: number): (Speaker & { readonly end: number }) | null {
  const { cast } = scene;
  const { reading } = cast;
  const range = phraseAt(scene, from);
  if (range.to <= range.from) return null;
  const speaker = scene.resolve(range.from, range.to);
  const span = spanAt(reading, range.from, range.to);
  const found = (one: Speaker): Speaker & { readonly end: number } => ({ ...one, end: range.to });
  const { head, possessorTo } = readPhrase(reading, range.from, range.to);
  // "a Bay Wire lunch group", "the Courier’s readers": told by an outlet's leave, not for it.
  const common = reading.lower[head] ?? '';
  if (speaker.kind === 'outlet' && !mentionAtToken(cast, head) && !reading.capital[head] && !isStaff(common))
    return null;
  if (speaker.kind === 'outlet') return found(speaker);
  // "Kesh Television’s evening programme", "Bay Wire’s correspondent".
  const owner = possessorTo > range.from ? memberAtToken(cast, possessorTo - 1) : undefined;
  if (owner && (owner.kind === 'outlet' || looksLikeOutlet(owner.name)))
    return found({
      ...speakerFor(owner, mentionAtToken(cast, possessorTo - 1)!.span, owner.name),
      kind: 'outlet',
    });
  if (speaker.kind === 'group' && namesOutlets(cast, range)) return found({ ...speaker, kind: 'outlet', span });
  const word = reading.lower[head] ?? '';
  const named = mentionAtToken(cast, head);
  if (!named) {
    const words = reading.document.text.slice(...span);
    if (NUMBERED.test(words)) return found({ ...speaker, name: words, kind: 'outlet', span });
    const outlet = OUTLET_NOUNS.has(word) || (NEWS_NOUNS.has(word) && reading.lower[head - 1] === 'news');
    if (outlet)
      return found(speaker.member === null ? { ...speaker, kind: 'outlet', span } : { ...speaker, kind: 'outlet' });
    return MEDIA_NOUNS.has(word) && word !== 'news' && reading.lower[head - 1] !== 'social'
      ? found({ ...speaker, kind: 'unnamed', span })
      : null;
  }
  const text = reading.document.text.slice(...named.span);
  if (looksLikeOutlet(text)) return found({ ...speaker, name: text, kind: 'outlet' });
  if (isMasthead(scene.cast, named.from, text)) return found({ ...speaker, kind: 'outlet' });
  const acronym = /^\p{Lu}[\p{Lu}\d]{1,5}$/u.test(text) && reading.lower[named.from - 1] !== 'the';
  return acronym && speaker.kind === 'organisation' && !NO_OUTLETS.has(text.toLowerCase())
    ? found({ ...speaker, kind: 'outlet' })
    : null;
}

/** "told the Herald": one word that papers are called by, behind "the". */
const isMasthead = ({ reading: { lower, capital } }: Cast, at: number, text: string): boolean =>
  lower[at - 1] === 'the' && capital[at] === 1 && lower[at + 1] !== 'of' && MASTHEADS.has(text.toLowerCase());
/** Words that are next to nothing else with a capital. */
const MASTHEADS = new Set(
  'times herald courier tribune gazette telegraph guardian chronicle inquirer examiner observer'.split(' '),
);

const STAFF = new Set(
  'reporter reporters journalist journalists correspondent correspondents host anchor presenter interviewer columnist editor editors team crew programme program show broadcast broadcasts report reports interview news media press outlets'.split(
    ' ',
  ),
);
const isStaff = (noun: string): boolean => STAFF.has(noun) || OUTLET_NOUNS.has(noun) || NEWS_NOUNS.has(noun);

/** "the Harbour Times and the Oster Post": nothing but outlets. */
function namesOutlets(cast: Cast, { from, to }: Range): boolean {
  let outlets = 0;
  for (let i = from; i < to; i++) {
    const mention = mentionAtToken(cast, i);
    if (!mention) continue;
    if (cast.members[mention.member]!.kind !== 'outlet') return false;
    outlets++;
    i = mention.to - 1;
  }
  return outlets > 1;
}

/** A hop whose proof runs from the first to the last token given. */
export const hop = ({ cast }: Scene, speaker: Speaker, from: number, to: number): Hop => ({
  speaker,
  evidence: spanAt(cast.reading, from, Math.max(from + 1, to)),
});
