import { foldName } from '../fold-name.ts';
import { ORGANISATION_HEADS, OUTLET_HEADS, OUTLET_NOUNS } from './heads.ts';

/**
 * What the names of organisations end in that a common noun can stand for: "the airline" for "Oster Airways".
 * Source: compiled by hand from general news English.
 */
const OUTLETS =
  'times post herald courier tribune gazette telegraph guardian journal chronicle observer sun mirror mail express star globe inquirer examiner news newspaper press magazine weekly daily';
const COMPANIES =
  'inc corp corporation ltd llc plc limited company group holdings industries technologies international airlines airways airline motors systems partners enterprises studios laboratories pharmaceuticals bank energy electric';
const CAUSES =
  'association federation union league foundation alliance front movement coalition network society institute council party committee organisation organization initiative project watch campaign group fund trust observatory centre center international guards brigade brigades militia';
const BODIES =
  'agency administration bureau office authority service services commission council committee board department tribunal inspectorate directorate registry secretariat';

const FITS: Readonly<Record<string, string>> = {
  company: COMPANIES,
  firm: COMPANIES,
  business: COMPANIES,
  maker: COMPANIES,
  giant: COMPANIES,
  retailer: COMPANIES,
  operator: `${COMPANIES} authority`,
  utility: `${COMPANIES} authority`,
  carmaker: 'motors company group corp',
  automaker: 'motors company group corp',
  airline: 'airlines airways airline air',
  carrier: 'airlines airways airline air',
  bank: 'bank',
  lender: 'bank',
  agency: BODIES,
  regulator: BODIES,
  watchdog: `${BODIES} ${CAUSES}`,
  body: `${BODIES} ${CAUSES}`,
  institution: `${BODIES} bank university college museum hospital institute fund`,
  department: 'department',
  court: 'court tribunal',
  tribunal: 'court tribunal',
  group: CAUSES,
  organisation: `${CAUSES} ${BODIES}`,
  organization: `${CAUSES} ${BODIES}`,
  charity: CAUSES,
  movement: CAUSES,
  militia: CAUSES,
  faction: CAUSES,
  'think-tank': 'institute institution center centre foundation council',
  party: 'party league union movement congress front alliance coalition',
  union: 'union federation association league confederation',
  team: 'fc united team rovers',
  club: 'fc united club rovers',
  newspaper: OUTLETS,
  paper: OUTLETS,
  daily: OUTLETS,
  outlet: OUTLETS,
  magazine: OUTLETS,
  network: 'tv television radio news broadcaster channel network',
  broadcaster: 'tv television radio news broadcaster channel corporation',
  channel: 'tv television radio news broadcaster channel',
  legislature: 'parliament senate congress assembly house',
};

/** Nouns that any organisation without a telling name may be called by. */
const ANY = new Set(
  'group organisation organization body company firm outfit militia movement faction charity maker giant retailer operator outlet network'.split(
    ' ',
  ),
);

const FLIES = new Set(['airline', 'carrier']);

/** Nouns that may stand for an acronym, which does not say what it is. */
const ANY_ACRONYM = new Set(
  'party union department agency regulator watchdog commission authority association office bureau board institute federation league bank broadcaster university airline ministry force body'.split(
    ' ',
  ),
);
const ACRONYM = /^\p{Lu}[\p{Lu}&-]{1,6}$/u;

const fits = new Map(Object.entries(FITS).map(([noun, heads]) => [noun, new Set(heads.split(' '))]));

/** "The group" may be nearly any organisation. */
export const fitsAny = (noun: string): boolean => ANY.has(noun);

const COMPANY_NOUNS = new Set('company firm business maker giant retailer operator startup'.split(' '));
export const isCompanyNoun = (noun: string): boolean => COMPANY_NOUNS.has(noun);

export type Fit = 'fits' | 'open' | 'excludes';

/**
 * Whether a common noun can stand for an organisation of that name: by the word its name ends in, or has before "of".
 *
 * @returns `open` when the name does not say what it is and the noun fits anything
 */
export function organisationFits(noun: string, name: string): Fit {
  const words = foldName(name).split(' ');
  const heads = fits.get(noun);
  const of = words.findIndex((word) => word === 'of' || word === 'for');
  const ends = [words.at(-1)!, ...(of > 0 ? [words[of - 1]!] : [])];
  if (heads && ends.some((end) => heads.has(end))) return 'fits';
  // "OsterAir", "Air Oster"
  if (FLIES.has(noun) && words.some((word) => word.startsWith('air') || word.endsWith('air'))) return 'fits';
  const says = ends.some((end) => ORGANISATION_HEADS.has(end) || (words.length > 1 && OUTLET_HEADS.has(end)));
  return (ANY.has(noun) && !says) || (ANY_ACRONYM.has(noun) && ACRONYM.test(name)) ? 'open' : 'excludes';
}

/**
 * The same for an outlet: "the newspaper" may be one whose name does not say what it is, and "Radio Tarn" is none. Who reports is no
 * "group" and no "company".
 */
export function outletFits(noun: string, name: string): Fit {
  const fit = organisationFits(noun, name);
  if (fit === 'fits' || !OUTLET_NOUNS.has(noun)) return fit === 'fits' ? fit : 'excludes';
  return foldName(name)
    .split(' ')
    .some((word) => OUTLET_HEADS.has(word) || OUTLET_NOUNS.has(word))
    ? 'excludes'
    : 'open';
}
