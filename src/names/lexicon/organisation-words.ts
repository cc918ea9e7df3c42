/** Legal forms, those that mean the same on a line: the press drops them. Folded spelling, full stops gone. Source: compiled by hand from company law terms. */
const LEGAL_FORMS = `
ltd|limited|pty ltd|pte ltd|pty limited|private limited|pvt ltd|co ltd|company limited|co limited
llc|limited liability company|ooo|obshchestvo s ogranichennoi otvetstvennostiu|ооо|общество с ограниченной ответственностью|тов|llp|limited liability partnership
inc|incorporated
corp|corporation
co|company|cos
plc|public limited company
gmbh|gesellschaft mit beschrankter haftung|mbh
ag|aktiengesellschaft
jsc|joint stock company|ojsc|open joint stock company|pjsc|public joint stock company|cjsc|closed joint stock company|ao|oao|pao|zao|ао|оао|пао|зао|акционерное общество|открытое акционерное общество
srl|societatea cu raspundere limitata|societe a responsabilite limitee|sarl|societa a responsabilita limitata|sociedad de responsabilidad limitada|sl|bvba
sa|societe anonyme|sociedad anonima|sociedade anonima|sa de cv|spa|societa per azioni|sas|sae
nv|naamloze vennootschap
bv|besloten vennootschap
ab|aktiebolag
as|aktieselskab|aksjeselskap|anonim sirketi
oy|oyj
kk|kabushiki kaisha
lp|limited partnership
se|na|sp z oo|sp z o o|spolka z o o|doo|ad|ead|ano|pt|tbk|sdn bhd|bhd|kg|kgaa|psc|saog|fze|fzco|fz llc
group|gruppe|groupe|grup|holding|holdings`;

/**
 * Words that say what sort of body it is, and not which: of little weight where only one name has them. Folded spelling.
 * Source: compiled by hand from general news English.
 */
const CLASSES = `
  the international intl company group industries enterprise enterprises systems solutions services service partners foundation
  fund trust organisation association institute university ministry department office agency committee commission council
  authority board bureau bank centre party movement front union federation society government army forces force brigade brigades
  news newspaper daily weekly website site portal channel network television tv radio media press agency newswire outlet magazine broadcasting satellite online`;

/** Countries of more than one word, or of letters. */
const COUNTRIES = `
us|united states|united states of america|usa
uk|united kingdom|great britain
uae|united arab emirates
saudi|saudi arabia|kingdom of saudi arabia|saudi arabian
iran|islamic republic of iran
russia|russian federation
china|peoples republic of china|prc
north korea|dprk|democratic peoples republic of korea|north korean
south korea|republic of korea|south korean
congo|democratic republic of congo|democratic republic of the congo|dr congo|drc
new zealand|nz
sri lanka|sri lankan
czechia|czech republic
bosnia|bosnia and herzegovina|bosnia herzegovina
ivory coast|ivorian|cote divoire
costa rica|costa rican
el salvador|salvadoran
south africa|south african
south sudan|south sudanese
hong kong
puerto rico|puerto rican
burkina faso|burkinabe
sierra leone
papua new guinea
syria|syrian arab republic
lebanon|lebanese republic
turkey|republic of turkey|republic of turkiye
iraq|republic of iraq
yemen|republic of yemen`;

/** Words in other spellings, short forms and phrases, in the form they are compared in. Source: compiled by hand. */
const SAME = `
un|united nations
eu|european union
organisation|organization|org
defence|defense
labour|labor
centre|center
programme|program
oil|petroleum
interior|internal affairs
international|intl
department|dept
government|govt
ministry|min
association|assn|assoc
university|univ
telecom|telecommunications
tv|television
labs|laboratories`;

/** Words that join others and say nothing themselves. "Affairs" comes with foreign ministries, and goes with them. */
export const JOINING = new Set(
  'the of and for in on at to de del des di da do dos du la le les los las el al ul der die das und et y e a an affairs abu'.split(
    ' ',
  ),
);

export const CLASS_WORDS: ReadonlySet<string> = new Set(CLASSES.trim().split(/\s+/u));

/** A phrase and what stands for it. */
export interface Phrase {
  readonly kind: 'legal form' | 'country' | 'name';
  readonly as: string;
}

const phrases = new Map<string, Phrase>();
for (const [kind, lines] of [
  ['name', SAME],
  ['country', COUNTRIES],
  ['legal form', LEGAL_FORMS],
] as const) {
  for (const line of lines.trim().split('\n')) {
    const forms = line.split('|');
    for (const form of forms) phrases.set(form, { kind, as: forms[0]! });
  }
}

const longest = new Map<string, number>();
for (const form of phrases.keys()) {
  const words = form.split(' ');
  longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length));
}

/** Words of the longest phrase that begins with this one; 0 when none does. */
export const longestPhrase = (first: string): number => longest.get(first) ?? 0;
export const phraseOf = (folded: string): Phrase | undefined => phrases.get(folded);

/** What sort of medium an outlet is: "Sky | News", "the Mirra | TV network". It says little: outlets leave it out. */
const MEDIA = 'news newspaper tv television radio';
/** The same, and tells no two outlets apart. */
const CARRIERS =
  'website site portal channel network media agency newswire outlet broadcasting broadcaster satellite online the web';
/** Names that say what sort of medium it is: they belong to the name, and tell outlets apart all the same. */
const NAMED_MEDIA = 'press wire gazette herald';

/** Words that stand aside when outlets' names are compared, where something else names them. "Press" and "Times" are names. */
export const MEDIA_WORDS: ReadonlySet<string> = new Set(`${MEDIA} ${CARRIERS}`.split(' '));

/** Words by which two outlets of one name are told apart where both have one: "Kesh Radio" and "Kesh News". */
export const TELLING_MEDIA: ReadonlySet<string> = new Set(`${MEDIA} ${NAMED_MEDIA}`.split(' '));

/** An edition is another paper than the one without: "the Daily Times" and "the Times". */
export const EDITIONS: ReadonlySet<string> = new Set('daily sunday weekly evening morning'.split(' '));
