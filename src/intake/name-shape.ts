/** Small words that stand inside names without a capital. */
const CONNECTIVES = new Set([
  'of',
  'the',
  'and',
  'for',
  'de',
  'del',
  'di',
  'da',
  'du',
  'la',
  'le',
  'el',
  'al',
  'on',
  'in',
  'at',
  'e',
  'y',
  'und',
  '&',
  '+',
]);

/** Nouns that publications take into their names. Generic words only: no outlet is known by name. */
const PRESS_NOUNS =
  /\b(?:agency|bulletin|broadcasting|chronicle|courier|daily|dispatch|echo|examiner|gazette|globe|guardian|herald|independent|inquirer|journal|ledger|magazine|mail|messenger|mirror|monitor|network|news|newspaper|observer|online|post|press|radio|record|register|report|reporter|review|sentinel|service|standard|star|sun|telegraph|television|times|today|tribune|tv|voice|weekly|wire|world)s?\b/i;

const DOMAIN = /^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,12}$/i;

/** Words that make a segment a job, not a name: "Staff Writer", "Political Correspondent". */
export const ROLE =
  /\b(?:staff|writer|correspondent|reporter|editor|bureau chief|journalist|columnist|contributor|special to)\b/i;

const isCapitalised = (word: string): boolean =>
  /^[^\p{L}\d]*(?:\p{Lu}|\d|al-|el-|an-|as-|ash-|ad-|d['’]|l['’])/u.test(word);

/** True for up to six words shaped like a name: "The Harbour Wire", "al-Meridian", "harbourwire.example". */
export function isNameShaped(text: string, mostWords = 6): boolean {
  if (DOMAIN.test(text)) return true;
  const words = text.split(' ');
  if (text.length < 2 || text.length > 60 || words.length > mostWords || !/\p{L}/u.test(text)) return false;
  if (
    /[!?;:"“”]|\.$|\.\s+\p{Lu}\p{Ll}{3}/u.test(
      text.replace(/\b\p{Lu}\.|(?<=^\p{L}+)!(?= \p{Lu})/gu, '').replace(/\b(?:Inc|Co|Ltd|St|Mt)\./g, ''),
    )
  )
    return false;
  const counted = words.filter((word) => !CONNECTIVES.has(word.toLowerCase()));
  const capitals = counted.filter(isCapitalised).length;
  return (
    counted.length > 0 &&
    (capitals === counted.length || (words.length <= 3 && capitals >= counted.length - 1 && capitals > 0))
  );
}

/** True when the words alone say that it is a publication: a press noun, a domain, capitals only, "The …". */
export const isPressShaped = (text: string): boolean =>
  PRESS_NOUNS.test(text) || DOMAIN.test(text) || /^\p{Lu}{2,6}$/u.test(text) || /^(?:The|THE) \p{Lu}/u.test(text);

/** True for two or three capitalised words with no press noun among them: "Jane Roe". */
export const isPersonShaped = (text: string): boolean =>
  /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|al-\p{Lu}\p{L}+|de|van|von|bin|ibn)){1,3}$/u.test(text) &&
  /\p{Ll}/u.test(text) &&
  !isPressShaped(text);
