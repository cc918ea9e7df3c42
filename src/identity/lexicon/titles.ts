/**
 * Words that stand before a person's name, capitalised. Source: compiled by hand from English-language news style guides
 * (forms of address, ranks, offices).
 */
const HONORIFICS = {
  male: 'mr mr. sir lord sheikh shaikh sheik ayatollah hojatoleslam imam king prince emir sultan father brother don rabbi pope baron pastor seyyed sayyed sayyid',
  female: 'mrs mrs. ms ms. miss lady dame queen princess sister madam madame mme',
  either:
    'dr dr. prof prof. professor rev rev. reverend bishop archbishop cardinal hajj haj hon hon. honourable datuk dato',
} as const;

const RANKS =
  'gen gen. general lt lt. lieutenant col col. colonel maj maj. major capt capt. captain cmdr cmdr. commander sgt sgt. sergeant adm adm. admiral brig brig. brigadier marshal corporal cpl. private pvt. commodore inspector superintendent constable sheriff detective officer judge justice magistrate staff chief gov. gov sen. sen rep. rep amb.';

const OFFICES =
  'president vice-president vice prime deputy acting interim former ex-president minister premier chancellor secretary undersecretary senator sen. sen congressman congresswoman rep. rep representative governor gov. gov mayor speaker ambassador amb. amb envoy attorney spokesman spokeswoman spokesperson chairman chairwoman chair director head leader chief commissioner councillor councilman councilwoman councilor parliamentarian mp lawmaker candidate first lady supreme defence defense foreign interior finance oil energy electricity water health justice home labour labor education trade commerce transport agriculture environment information treasury opposition harbour master coach nominee secretary-general mla mep ceo cfo coo principal rector dean provost chairperson manager editor counsel treasurer prosecutor committeeman committeewoman laureate coordinator rapporteur';

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

/** What ministers are ministers of. Source: compiled by hand. */
const PORTFOLIOS = new Set(
  'state defense defence foreign affairs interior finance oil energy electricity water health justice home education trade commerce transport agriculture environment information labor labour industry culture sports tourism planning arts sanitation housing families veterans women science employment development enforcement logistics economics statistics youth security economy intelligence staff'.split(
    ' ',
  ),
);

/** Offices that may have any words in front, and always have a person behind: "Climate Change Minister Zayd Amin". */
const offices = new Set(
  'minister secretary undersecretary director president chairman chairwoman chairperson ceo cfo coo mla mep mp commissioner principal ambassador governor mayor senator spokesman spokeswoman spokesperson manager prosecutor secretary-general premier coordinator rapporteur envoy committeeman committeewoman laureate'.split(
    ' ',
  ),
);

/** What offices are for, besides the usual ones: "Tourism", "Sanitation", "Mitigation". */
const TASK = /(?:tion|sion|ture|ism|logy|fare)$/u;

export const isOffice = (lower: string): boolean => offices.has(lower);
/** What a ministry or department may be for. */
export const isPortfolio = (lower: string): boolean => PORTFOLIOS.has(lower) || TASK.test(lower);

export const isTitleWord = (lower: string): boolean => words.has(lower);
/** Only qualifies a title: "Oil" in "Oil Minister". */
export const isTitleQualifier = (lower: string): boolean => QUALIFIERS.has(lower);
/** A form of address or a rank: what follows is a person. */
export const isFormOfAddress = (lower: string): boolean => strong.has(lower);
/** Put before anybody's name: "Mr.", "Dr."; no office and no rank. */
const ADDRESS = new Set(
  'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor rev rev. reverend sen. rep. gov. hon hon.'.split(' '),
);
export const isAddress = (lower: string): boolean => ADDRESS.has(lower);
export const genderOfTitle = (lower: string): 'male' | 'female' | undefined => genders.get(lower);
