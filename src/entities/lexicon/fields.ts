/** What sort of life a role belongs to. Nouns that several sorts share ("captain", "director", "head") stand in none. Source: compiled by hand. */
const FIELDS: Readonly<Record<string, string>> = {
  state:
    'lawmaker legislator parliamentarian mp senator congressman congresswoman representative councillor councilman councilwoman minister premier governor mayor secretary undersecretary politician ambassador diplomat candidate nominee frontrunner chancellor king queen prince princess emir sultan vice-president democrat republican president',
  force:
    'general colonel major lieutenant admiral brigadier soldier marshal sergeant warlord detective sheriff constable policeman policewoman cop',
  faith: 'cleric ayatollah imam priest bishop archbishop pope rabbi pastor reverend monk cardinal',
  law: 'lawyer attorney solicitor barrister judge justice magistrate jurist prosecutor',
  learning:
    'professor academic scholar researcher scientist economist historian physicist biologist geologist sociologist psychologist doctor physician surgeon nurse',
  business: 'ceo businessman businesswoman entrepreneur tycoon banker investor magnate industrialist',
  press: 'journalist reporter correspondent columnist photographer blogger',
  sport:
    'footballer striker goalkeeper midfielder winger batsman bowler cricketer boxer sprinter swimmer cyclist golfer wrestler gymnast quarterback pitcher athlete medalist medallist referee',
  arts: 'actor actress singer musician rapper filmmaker novelist poet comedian composer',
};

/** Lives that people seldom lead both of; of others one may follow the other ("general", "minister"). */
const FAR: ReadonlySet<string> = new Set(['sport', 'arts', 'faith']);

/** Offices that few hold at one time: the same one is a fact that tells. Source: compiled by hand. */
const OFFICES: ReadonlySet<string> = new Set(
  'minister premier president vice-president senator governor mayor secretary undersecretary speaker ambassador chancellor king queen prince princess emir sultan ayatollah pope cardinal archbishop general admiral sheriff justice congressman congresswoman'.split(
    ' ',
  ),
);

/** Those whose country may be another one than their own: "the Chile envoy". */
const ABROAD: ReadonlySet<string> = new Set(
  'envoy ambassador correspondent expert analyst specialist scholar historian negotiator coordinator commander counterpart chief adviser advisor reporter leader'.split(
    ' ',
  ),
);

/** The sorts of life there are. */
export const LIVES: readonly string[] = Object.keys(FIELDS);

const fieldOfNoun = new Map<string, string>();
for (const [field, nouns] of Object.entries(FIELDS)) for (const noun of nouns.split(' ')) fieldOfNoun.set(noun, field);

export const fieldOf = (noun: string): string | undefined => fieldOfNoun.get(noun);
export const isTellingOffice = (noun: string): boolean => OFFICES.has(noun);
export const mayServeAbroad = (noun: string): boolean => ABROAD.has(noun);

/** How two lives stand: one, near enough that somebody leads both, or far apart. */
export function fieldsStand(a: string, b: string): 'one' | 'near' | 'far' {
  if (a === b) return 'one';
  return FAR.has(a) || FAR.has(b) ? 'far' : 'near';
}
