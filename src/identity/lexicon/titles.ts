/**
 * Words that stand before a person's name, capitalised. Source: compiled by hand from English-language news style guides
 * (forms of address, ranks, offices).
 */
const HONORIFICS = {
  male: 'mr mr. sir lord sheikh shaikh sheik ayatollah hojatoleslam imam king prince emir sultan father brother don rabbi pope baron pastor seyyed sayyed sayyid',
  female: 'mrs mrs. ms ms. miss lady dame queen princess sister madam madame mme',
  either: 'dr dr. prof prof. professor rev rev. reverend bishop archbishop cardinal hajj haj hon hon. honourable',
} as const;

const RANKS =
  'gen gen. general lt lt. lieutenant col col. colonel maj maj. major capt capt. captain cmdr cmdr. commander sgt sgt. sergeant adm adm. admiral brig brig. brigadier marshal corporal cpl. private pvt. commodore inspector superintendent constable sheriff detective officer judge justice magistrate staff chief gov. gov sen. sen rep. rep amb.';

const OFFICES =
  'president vice-president vice prime deputy acting interim former ex-president minister premier chancellor secretary undersecretary senator sen. sen congressman congresswoman rep. rep representative governor gov. gov mayor speaker ambassador amb. amb envoy attorney spokesman spokeswoman spokesperson chairman chairwoman chair director head leader chief commissioner councillor councilman councilwoman councilor parliamentarian mp lawmaker candidate first lady supreme defence defense foreign interior finance oil energy electricity water health justice home labour labor education trade commerce transport agriculture environment information treasury opposition harbour master coach nominee secretary-general';

const genders = new Map<string, 'male' | 'female'>();
const words = new Set<string>();
for (const [gender, list] of Object.entries(HONORIFICS)) {
  for (const word of list.split(' ')) {
    words.add(word);
    if (gender !== 'either') genders.set(word, gender as 'male' | 'female');
  }
}
const strong = new Set([...words, ...RANKS.split(' ')]);
for (const word of `${RANKS} ${OFFICES}`.split(' ')) words.add(word);

/** Portfolios and qualifiers: part of a title only when a real title word follows ("Oil Minister", "First Vice-President"). */
const QUALIFIERS = new Set(
  'vice prime deputy acting interim former first supreme defence defense foreign interior finance oil energy electricity water health home labour labor education trade commerce transport agriculture environment information treasury opposition harbour staff'.split(
    ' ',
  ),
);

export const isTitleWord = (lower: string): boolean => words.has(lower);
/** Only qualifies a title: "Oil" in "Oil Minister". */
export const isTitleQualifier = (lower: string): boolean => QUALIFIERS.has(lower);
/** A form of address or a rank: what follows is a person. */
export const isFormOfAddress = (lower: string): boolean => strong.has(lower);
export const genderOfTitle = (lower: string): 'male' | 'female' | undefined => genders.get(lower);
