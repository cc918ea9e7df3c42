import type { Random } from './random.ts';
import { NAMELESS, PEOPLE, ROLES } from './words/people.ts';
import { AGENCIES, COMPANIES, COUNTRIES, FORCES, MINISTRIES, OUTLETS, PLACE_PARTS } from './words/places.ts';

/** Somebody who can be quoted. */
export interface Source {
  readonly kind: 'person' | 'body' | 'nameless';
  /** As brought in: "Mayor Ama Mensara", "Ama Mensara, the mayor of Kesmouth,"; two or three ways. */
  readonly intros: readonly string[];
  /** As named afterwards: "Mensara", "the ministry", "the official". */
  readonly short: string;
  /** The name in other spellings, `intros` and `short` made with them; empty where there are none. */
  readonly respelled?: Source;
}

/** An actor of whom the press has two names. */
export interface Actor {
  readonly name: string;
  readonly alias: string | null;
  readonly source: Source;
}

/** What the events of one run happen in. */
export interface World {
  readonly places: readonly string[];
  readonly outlets: readonly string[];
  readonly agencies: readonly string[];
  readonly person: (random: Random) => Source;
  readonly nameless: (random: Random) => Source;
  readonly ministry: (random: Random) => { readonly body: Source; readonly spokesman: Source };
  readonly actor: (random: Random, kind: 'force' | 'company') => Actor;
}

/** Places, outlets and people of one run; nobody and nothing in it exists. */
export function makeWorld(random: Random): World {
  const places = random.some(PLACE_PARTS.flatMap(allPlaces), 120);
  const outlets = OUTLETS.map((name) => name.replace('{city}', random.pick(places)));
  return {
    places,
    outlets,
    agencies: AGENCIES,
    person: (random) => personOf(random, random.pick(places)),
    nameless: (random) => {
      const intro = random.pick(NAMELESS).replace('{body}', random.pick(MINISTRIES));
      const noun = /official|source|diplomat/.exec(intro)?.[0] ?? 'official';
      return { kind: 'nameless', intros: [intro], short: `the ${noun}` };
    },
    ministry: (random) => {
      const ministry = random.pick(MINISTRIES);
      const { adjective, name } = random.pick(COUNTRIES);
      const full = [`the ${adjective} ${ministry}`, `${name}’s ${ministry}`];
      const body: Source = { kind: 'body', intros: full, short: 'the ministry' };
      const { given, family } = nameOf(random)[0]!;
      const intros = [
        `${adjective} ${ministry} spokesman ${given} ${family}`,
        `${given} ${family}, the spokesman of ${full[0]},`,
        `${full[0]}’s spokesman, ${given} ${family},`,
      ];
      return { body, spokesman: { kind: 'person', intros, short: family } };
    },
    actor: (random, kind) => {
      if (kind === 'company') {
        const name = random.pick(COMPANIES);
        return {
          name,
          alias: null,
          source: { kind: 'body', intros: [name, `a statement by ${name}`], short: 'the company' },
        };
      }
      const [name, alias] = random.pick(FORCES);
      return { name, alias, source: { kind: 'body', intros: [name, `a spokesman for ${name}`], short: 'the group' } };
    },
  };
}

const allPlaces = ({ first, last, glue }: (typeof PLACE_PARTS)[number]): string[] =>
  first.split(' ').flatMap((a) => last.split(' ').map((b) => a + glue + b));

/** One name in all its spellings; a family name keeps its given name's pace. */
function nameOf(random: Random): readonly { readonly given: string; readonly family: string }[] {
  const culture = random.pick(PEOPLE);
  const given = random.pick(culture.given.split(' ')).split('/');
  const family = random.pick(culture.family.split(' ')).split('/');
  const spellings = [{ given: given[0]!, family: family[0]! }];
  if (given[1] || family[1]) spellings.push({ given: given.at(-1)!, family: family.at(-1)! });
  return spellings;
}

function personOf(random: Random, place: string): Source {
  const role = random.pick(ROLES);
  const behind = role.behind.replace('{place}', place);
  const spelled = nameOf(random).map(({ given, family }): Source => {
    const name = `${given} ${family}`;
    return { kind: 'person', intros: [`${role.before} ${name}`, `${name}, ${behind},`, name], short: family };
  });
  return spelled[1] ? { ...spelled[0]!, respelled: spelled[1] } : spelled[0]!;
}
