import { wordSet } from '../language/word-set.ts';

/** Plurals that no rule makes. Source: common English nouns; our list. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `people:people persons:people person:people individuals:people individual:people souls:people men:man women:woman children:child
  feet:foot teeth:tooth geese:goose mice:mouse lives:life wives:wife knives:knife halves:half leaves:leaf thieves:thief
  wolves:wolf shelves:shelf loaves:loaf calves:calf oxen:ox crises:crisis analyses:analysis bases:base theses:thesis
  criteria:criterion phenomena:phenomenon movies:movie cookies:cookie ties:tie pies:pie lies:lie dies:die zombies:zombie
  buses:bus gases:gas viruses:virus campuses:campus bonuses:bonus statuses:status aircraft:aircraft species:species series:series
  means:means headquarters:headquarters barracks:barracks news:news troops:troop heroes:hero potatoes:potato tomatoes:tomato
  vetoes:veto echoes:echo cargoes:cargo torpedoes:torpedo mosquitoes:mosquito volcanoes:volcano tornadoes:tornado
  axes:axe caches:cache headaches:headache taxes:tax houses:house horses:horse nurses:nurse causes:cause cases:case
  purses:purse courses:course licences:licence`
    .split(/\s+/u)
    .map((pair) => pair.split(':') as [string, string]),
);

/** Singular of a noun, lower case; those for human beings are all "people". */
export function singular(lower: string): string {
  const irregular = IRREGULAR.get(lower);
  if (irregular !== undefined) return irregular;
  if (lower.length > 4 && lower.endsWith('men')) return `${lower.slice(0, -2)}an`;
  if (lower.endsWith('children')) return lower.slice(0, -3);
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|zz)es$/u.test(lower)) return lower.slice(0, -2);
  return isPluralForm(lower) ? lower.slice(0, -1) : lower;
}

/** True for a noun that has a plural's form, or is one without. */
export const isPlural = (lower: string): boolean =>
  ALIKE.has(lower) ||
  isPluralForm(lower) ||
  (IRREGULAR.get(lower) ?? lower) !== lower ||
  /(?:.men|children)$/u.test(lower);

/** Of words in -is only peoples and a few more are plurals: "Iraqis", "taxis", not "crisis". */
const PLURAL_IN_IS = /(?:qi|eli|audi|waiti|meni|ani|mali|pali|ngali|zidi|outhi|azi|taxi|ski|shi)s$/u;

const isPluralForm = (lower: string): boolean =>
  lower.length > 2 && (/[^sui.]s$/u.test(lower) || PLURAL_IN_IS.test(lower)) && lower !== 'news';

/** Nouns that count many without an ending. */
const ALIKE = wordSet(
  'people aircraft police cattle personnel staff sheep fish deer swine poultry crew species series headquarters barracks livestock infantry cavalry clergy youth spacecraft hovercraft',
);
