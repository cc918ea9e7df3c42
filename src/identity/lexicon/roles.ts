/**
 * What people are called in the press, by classes that can stand for one another: "the lawmaker" may be a senator.
 * A noun may be in several classes. Source: compiled by hand from the source phrases of PolNeAR's training part and
 * general news English.
 */
const CLASSES: Readonly<Record<string, string>> = {
  lawmaker:
    'lawmaker legislator parliamentarian mp deputy senator congressman congresswoman representative councillor councilman councilwoman councilor speaker delegate',
  politician:
    'politician lawmaker legislator parliamentarian mp deputy senator congressman congresswoman representative minister premier president governor mayor candidate nominee frontrunner contender hopeful leader chancellor secretary speaker democrat republican liberal conservative socialist populist chairman vice-president councillor incumbent rival statesman',
  official:
    'official minister secretary undersecretary spokesman spokeswoman spokesperson ambassador envoy commissioner director aide adviser advisor bureaucrat deputy head chief governor mayor diplomat prosecutor registrar delegate negotiator',
  leader:
    'leader president premier minister head chief chairman chairwoman chair boss king emir ruler chancellor governor strongman dictator monarch founder ringleader ayatollah',
  diplomat: 'diplomat ambassador envoy consul negotiator emissary attache minister delegate',
  soldier:
    'commander general colonel major lieutenant admiral brigadier officer soldier captain marshal sergeant chief veteran commandant counterpart chairman fighter warlord spymaster',
  police: 'officer policeman policewoman detective sheriff inspector superintendent constable commissioner chief cop',
  spokesperson: 'spokesman spokeswoman spokesperson representative official',
  expert:
    'expert analyst professor academic scholar researcher statistician virologist immunologist chemist archaeologist anthropologist astronomer botanist zoologist agronomist climatologist seismologist doctor teacher scientist economist historian commentator specialist strategist pollster observer consultant hydrologist engineer lecturer biologist physicist geologist sociologist epidemiologist ecologist meteorologist theorist author scholar philosopher psychologist criminologist',
  doctor: 'doctor physician surgeon nurse pediatrician psychiatrist psychologist director',
  lawyer: 'lawyer attorney solicitor barrister counsel prosecutor advocate judge justice jurist magistrate',
  executive:
    'chief head director chairman chairwoman chair ceo executive manager businessman businesswoman president boss owner founder tycoon mogul billionaire entrepreneur banker investor developer leader magnate financier industrialist executive chairperson heir heiress operator',
  cleric: 'cleric ayatollah imam priest bishop archbishop pope rabbi pastor reverend preacher monk cardinal sheikh',
  journalist:
    'journalist reporter correspondent editor columnist anchor host presenter blogger writer author broadcaster commentator moderator publisher contributor photographer producer',
  activist:
    'activist environmentalist feminist conservationist campaigner organiser organizer advocate dissident protester demonstrator volunteer leader unionist',
  aide: 'aide adviser advisor assistant strategist manager surrogate ally lieutenant confidant staffer operative consultant',
  candidate: 'candidate nominee frontrunner contender hopeful challenger rival opponent incumbent mogul businessman',
  seaman: 'captain skipper sailor master ferryman pilot seaman mariner',
  worker:
    'worker operator driver farmer fisherman docker dockworker engineer employee technician miner teacher grower foreman forewoman haulier trucker plumber electrician carpenter mechanic shopkeeper innkeeper hotelier bricklayer welder roofer rancher beekeeper logger wholesaler waiter waitress bartender hairdresser firefighter paramedic lifeguard librarian caretaker janitor pharmacist dentist vet midwife',
  athlete:
    'player sprinter swimmer boxer cyclist golfer wrestler winger referee medalist medallist gymnast quarterback pitcher cricketer footballer striker goalkeeper defender midfielder captain coach manager forward batsman bowler athlete champion',
  artist:
    'actor actress singer musician rapper director artist author writer novelist poet comedian filmmaker star composer',
  royal: 'king queen prince princess emir sultan duke duchess monarch royal sheikh ruler crown',
  kin: 'father mother son daughter brother sister husband wife uncle aunt cousin widow grandfather grandmother parent partner sibling stepfather stepmother lady',
  person:
    'man woman boy girl person resident witness survivor victim native neighbor neighbour voter teenager student patient customer passenger owner suspect defendant plaintiff accuser accused convict detainee insider source official member individual superdelegate attendee participant employee homeowner neighbour tourist traveller traveler commuter spectator shopper worshipper prisoner inmate hostage guest citizen immigrant migrant refugee viewer reader user respondent caller',
};

const MALE =
  'man boy father son brother husband uncle grandfather king prince spokesman chairman congressman councilman businessman policeman fisherman actor gentleman lord imam priest ferryman statesman guy';
const FEMALE =
  'woman girl mother daughter sister wife aunt widow grandmother queen princess spokeswoman chairwoman congresswoman councilwoman businesswoman policewoman actress lady';

const classesOf = new Map<string, string[]>();
for (const [name, nouns] of Object.entries(CLASSES)) {
  for (const noun of nouns.split(' ')) classesOf.set(noun, [...(classesOf.get(noun) ?? []), name]);
}
const male = new Set(MALE.split(' '));
const female = new Set(FEMALE.split(' '));

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['women', 'woman'],
  ['men', 'man'],
  ['people', 'person'],
]);

/** Singular of a role noun: "lawmakers" gives "lawmaker", "spokesmen" gives "spokesman". */
export function singular(lower: string): string {
  const irregular = IRREGULAR.get(lower);
  if (irregular) return irregular;
  if (lower.endsWith('men')) return `${lower.slice(0, -2)}an`;
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  if (lower.endsWith('s') && !lower.endsWith('ss')) return lower.slice(0, -1);
  return lower;
}

/** True for a singular noun that names a person by what they are or do. */
export const isRole = (lower: string): boolean => classesOf.has(lower);
/** True for the plural of one: officials, lawmakers, women. */
export const isRolePlural = (lower: string): boolean =>
  !classesOf.has(lower) &&
  (lower.endsWith('s') || lower.endsWith('men') || lower === 'people') &&
  classesOf.has(singular(lower));

/** True when one noun can be said of whom the other was said. */
export function rolesAgree(a: string, b: string): boolean {
  if (a === b) return true;
  const known = classesOf.get(a);
  // A wife is no sister.
  return known?.some((name) => name !== 'kin' && classesOf.get(b)?.includes(name)) ?? false;
}

/** True when the noun says no more than that it is a person. */
export const isVagueRole = (lower: string): boolean => classesOf.get(lower)?.includes('person') ?? false;

/** Somebody's father, wife, sister. */
export const isKin = (lower: string): boolean => classesOf.get(lower)?.includes('kin') ?? false;

export const genderOfRole = (lower: string): 'male' | 'female' | undefined =>
  male.has(lower) ? 'male' : female.has(lower) ? 'female' : undefined;

const PARTY = new Set('democrat republican liberal conservative socialist populist independent'.split(' '));
/** Says which side somebody is on, not what they do: excludes no other role. */
export const isPartyRole = (lower: string): boolean => PARTY.has(lower);

/** Adjectives of a role somebody no longer has. */
export const FORMER: ReadonlySet<string> = new Set(['former', 'ex', 'ousted', 'late', 'onetime', 'retired', 'then']);
