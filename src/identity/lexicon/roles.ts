/**
 * What people are called in the press, by classes: the words that may be said of everybody in the class, and those that are
 * said of some only. "The lawmaker" may be a senator, and the senator a lawmaker, but no congressman is the senator.
 * A noun may be in several classes. Source: compiled by hand from the source phrases of PolNeAR's training part and
 * general news English.
 */
const CLASSES: Readonly<Record<string, readonly [general: string, particular: string]>> = {
  lawmaker: [
    'lawmaker legislator parliamentarian mp deputy representative politician',
    'senator congressman congresswoman councillor councilman councilwoman councilor speaker delegate',
  ],
  politician: [
    'politician candidate nominee frontrunner contender hopeful leader incumbent rival statesman',
    'lawmaker legislator parliamentarian mp deputy senator congressman congresswoman representative minister premier president governor mayor chancellor secretary speaker democrat republican liberal conservative socialist populist chairman vice-president councillor councilor',
  ],
  official: [
    'official bureaucrat',
    'minister secretary undersecretary spokesman spokeswoman spokesperson ambassador envoy commissioner director aide adviser advisor deputy head chief governor mayor diplomat prosecutor registrar delegate negotiator superintendent',
  ],
  leader: [
    'leader chief head boss ruler strongman founder dictator',
    'president premier minister chairman chairwoman chairperson chair king queen emir chancellor governor monarch ringleader ayatollah',
  ],
  premier: ['premier', 'minister'],
  chair: ['chair chairman chairwoman chairperson', ''],
  diplomat: ['diplomat envoy negotiator emissary', 'ambassador consul attache minister delegate secretary counsellor'],
  soldier: [
    'commander officer soldier veteran commandant chief counterpart fighter warlord',
    'general colonel major lieutenant admiral brigadier captain marshal sergeant chairman spymaster corporal',
  ],
  police: [
    'officer policeman policewoman cop chief',
    'detective sheriff inspector superintendent constable commissioner sergeant captain lieutenant',
  ],
  spokesperson: ['spokesman spokeswoman spokesperson representative official', ''],
  expert: [
    'expert analyst professor academic scholar researcher scientist commentator specialist observer consultant strategist',
    'statistician virologist immunologist chemist archaeologist anthropologist astronomer botanist zoologist agronomist climatologist seismologist doctor teacher economist historian pollster hydrologist engineer lecturer biologist physicist geologist sociologist epidemiologist ecologist meteorologist theorist author philosopher psychologist criminologist',
  ],
  doctor: [
    'doctor physician',
    'surgeon pediatrician psychiatrist psychologist director dentist vet virologist epidemiologist',
  ],
  lawyer: ['lawyer attorney counsel advocate jurist', 'solicitor barrister'],
  prosecutor: ['prosecutor', 'attorney'],
  judge: ['judge justice magistrate jurist', ''],
  executive: [
    'chief head executive ceo businessman businesswoman boss owner manager leader entrepreneur tycoon mogul magnate industrialist billionaire investor',
    'director chairman chairwoman chair chairperson president founder banker developer financier heir heiress operator',
  ],
  cleric: [
    'cleric priest preacher',
    'ayatollah imam bishop archbishop pope rabbi pastor reverend monk cardinal sheikh',
  ],
  journalist: [
    'journalist reporter correspondent writer broadcaster commentator contributor',
    'editor columnist anchor host presenter blogger author moderator publisher photographer producer',
  ],
  activist: [
    'activist campaigner organiser organizer advocate protester demonstrator dissident leader',
    'environmentalist feminist conservationist volunteer unionist',
  ],
  aide: [
    'aide adviser advisor assistant staffer operative ally confidant strategist',
    'manager surrogate lieutenant consultant',
  ],
  candidate: [
    'candidate nominee frontrunner contender hopeful challenger rival opponent',
    'incumbent mogul businessman',
  ],
  seaman: ['skipper captain seaman mariner sailor master', 'pilot ferryman'],
  worker: [
    'worker employee',
    'operator driver farmer fisherman docker dockworker engineer technician miner teacher grower foreman forewoman haulier trucker plumber electrician carpenter mechanic shopkeeper innkeeper hotelier bricklayer welder roofer rancher beekeeper logger wholesaler waiter waitress bartender hairdresser firefighter paramedic lifeguard librarian caretaker janitor pharmacist dentist vet midwife nurse',
  ],
  farmer: ['farmer', 'grower rancher beekeeper'],
  driver: ['driver', 'trucker haulier'],
  athlete: [
    'player athlete star champion captain',
    'sprinter swimmer boxer cyclist golfer wrestler winger referee medalist medallist gymnast quarterback pitcher cricketer footballer striker goalkeeper defender midfielder coach manager forward batsman bowler',
  ],
  footballer: ['footballer', 'striker goalkeeper defender midfielder winger'],
  coach: ['coach manager', ''],
  artist: [
    'artist star',
    'actor actress singer musician rapper director author writer novelist poet comedian filmmaker composer',
  ],
  musician: ['musician singer', 'rapper composer'],
  author: ['author writer', 'novelist poet journalist editor columnist historian'],
  director: ['director filmmaker', ''],
  royal: ['royal monarch ruler', 'king queen prince princess emir sultan duke duchess sheikh crown'],
  kin: [
    '',
    'father mother son daughter brother sister husband wife uncle aunt cousin widow grandfather grandmother parent partner sibling stepfather stepmother lady',
  ],
  accused: ['defendant suspect accused', 'convict detainee'],
  captive: ['prisoner inmate detainee', 'hostage'],
  person: [
    'man woman boy girl person teenager individual',
    'resident witness survivor victim native neighbor neighbour voter student patient customer passenger owner suspect defendant plaintiff accuser accused convict detainee insider source official member superdelegate attendee participant employee homeowner tourist traveller traveler commuter spectator shopper worshipper prisoner inmate hostage guest citizen immigrant migrant refugee viewer reader user respondent caller',
  ],
};

const MALE =
  'man boy father son brother husband uncle grandfather king prince spokesman chairman congressman councilman businessman policeman fisherman actor gentleman lord imam priest ferryman statesman guy';
const FEMALE =
  'woman girl mother daughter sister wife aunt widow grandmother queen princess spokeswoman chairwoman congresswoman councilwoman businesswoman policewoman actress lady';

/** For each noun the classes it is in, and whether it may be said of everybody in them. */
const classesOf = new Map<string, Map<string, boolean>>();
for (const [name, [general, particular]] of Object.entries(CLASSES)) {
  for (const [nouns, isGeneral] of [
    [particular, false],
    [general, true],
  ] as const)
    for (const noun of nouns.split(' ').filter(Boolean))
      classesOf.set(noun, (classesOf.get(noun) ?? new Map<string, boolean>()).set(name, isGeneral));
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

/** True when one noun can be said of whom the other was said: one of them is general enough. A wife is no sister. */
export function rolesAgree(a: string, b: string): boolean {
  if (a === b) return true;
  const known = classesOf.get(a);
  const other = classesOf.get(b);
  if (!known || !other) return false;
  for (const [name, general] of known) {
    const generalToo = other.get(name);
    if (generalToo !== undefined && (general || generalToo)) return true;
  }
  return false;
}

/** True when the noun says no more than that it is a person, or how somebody came to be there: "man", "witness". */
export const isVagueRole = (lower: string): boolean => classesOf.get(lower)?.has('person') ?? false;

/** True when it can be said of anybody: "man", and not "witness". */
export const saysPersonOnly = (lower: string): boolean => classesOf.get(lower)?.get('person') ?? false;

/** Somebody's father, wife, sister. */
export const isKin = (lower: string): boolean => classesOf.get(lower)?.has('kin') ?? false;

export const genderOfRole = (lower: string): 'male' | 'female' | undefined =>
  male.has(lower) ? 'male' : female.has(lower) ? 'female' : undefined;

const PARTY = new Set('democrat republican liberal conservative socialist populist independent'.split(' '));
/** Says which side somebody is on, not what they do: excludes no other role. */
export const isPartyRole = (lower: string): boolean => PARTY.has(lower);

/** Adjectives of a role somebody no longer has. */
export const FORMER: ReadonlySet<string> = new Set(['former', 'ex', 'ousted', 'late', 'onetime', 'retired', 'then']);
