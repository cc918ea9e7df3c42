import { MONTHS, SHORT_MONTHS, WEEKDAYS } from '../../calendar/names.ts';
import { wordSet } from '../../language/word-set.ts';

/** Particles inside names. Source: Arabic, Dutch, German, Romance and Malay naming as written in English news. */
export const NAME_PARTICLES = wordSet(
  'al el ul ud ad as an ash ar bin ibn bint binti ben abu abd umm van der den ter von zu de del della di da do dos das du la le st san y e i',
);

/** Particles that by themselves begin a name when a capital follows: "al-Nahr", "bin Saber", "van der Holm". */
export const LEADING_PARTICLES = wordSet('al el bin ibn bint abu van von de del della di da der den ter as ash');

/** Before these, what stands before a particle is a person: "Khalid bin Saber". */
export const PERSON_PARTICLES = wordSet('bin ibn bint binti van von');

export const CALENDAR_WORDS: ReadonlySet<string> = new Set([
  ...MONTHS,
  ...WEEKDAYS,
  ...SHORT_MONTHS.filter((name) => name !== 'may').map((name) => `${name}.`),
  'sept.',
  'christmas',
  'ramadan',
  'easter',
]);

/** Verbs that make their subject a speaker; lemmas. */
export const SPEECH_LEMMAS = wordSet(`
  say tell add note warn claim argue assert insist stress announce report suggest explain state declare reveal confirm deny
  write tweet ask reply respond describe call accuse admit acknowledge concede allege believe think hope demand urge vow
  promise predict maintain contend recall remark quip stress emphasize emphasise underline point conclude cite quote testify
  comment voice express estimate complain speak disclose divulge observe`);

/** Words that open a sentence with a capital and are no names. */
export const SENTENCE_OPENERS = wordSet(`
  the a an this that these those he she it they we i you his her its their our my your in on at by for from with without to of
  as but and or nor so yet if when while although though because since after before until unless during despite amid according
  also another some many most several no not none nobody there here what who whom whose which why how where both each every
  all any few one two three four five six seven eight nine ten more much such other others last next earlier later now then
  today yesterday tomorrow meanwhile however moreover furthermore therefore thus still even only just about over under
  between among against across speaking asked following mr mrs ms dr neither either even like unlike given once plus
  wherever whenever whoever whatever upon within throughout toward towards alongside beyond besides except beneath behind
  near off till via whereas amongst unconfirmed unverified conflicting preliminary`);

/** Small words that end a name although a headline writes them with a capital: "Response To Amin". */
export const BREAKS_IN_CAPITALS = wordSet(
  'to from with by at into after against than is are was were has have had be been being do does did would could should if but or as that who what why when how its their this these',
);

/** Whose court, bank or congress it is: "People’s Court", "Magistrate’s Court", "Workers’ Union". */
export const COMMON_OWNERS = wordSet(
  'people peoples women men children girls boys magistrate magistrates workers farmers growers teachers nurses students veterans citizens consumers employers fishermen journalists lawyers writers owners players residents tenants traders king queen master masters mayor governor',
);

export const PREPOSITIONS = wordSet(
  'of for at in from with to on by about against over under near between among behind within inside outside during after before since into through across toward towards upon amid despite without via around along beyond',
);

export const DETERMINERS = wordSet(
  'the a an this that these those another some any every each no both several many most few all',
);
export const POSSESSIVES = wordSet('his her its their my our your');
