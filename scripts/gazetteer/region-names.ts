import { DISTRICT_WORDS, REGION_WORDS } from '../../src/places/lexicon/unit-words.ts';

/** Words for a division in the other languages of the list. */
const FOREIGN = new Set(
  'provincia provinz gouvernement gobernacion gouvernorat governatorato departamento departement estado bundesland autonomous'.split(
    ' ',
  ),
);

/** "Basra Governorate" is called "Basra" too, "State of Texas" "Texas". */
export function shortRegionNames(names: readonly string[]): string[] {
  const short = names.map((name) => {
    const words = name.split(/[\s-]+/u);
    const kept = words.filter((word) => !isUnit(word));
    // "Free State", "Northern Territory", "Central Region": the word is the name.
    if (kept.length === words.length || kept.length === 0 || SIDES.test(kept.join(' '))) return name;
    return kept.join(' ').replace(/^(?:of|de|del|da|do|du) /u, '');
  });
  return short;
}

const SIDES = /^(?:northern|southern|eastern|western|central|north|south|east|west|free|capital|federal|national)$/iu;

function isUnit(word: string): boolean {
  const plain = word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return REGION_WORDS.has(plain) || DISTRICT_WORDS.has(plain) || FOREIGN.has(plain);
}
