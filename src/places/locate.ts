import type { NameKind } from '../identity/name.ts';
import type { Document } from '../language/document.ts';
import type { AmbiguousPlace, Place } from '../model/annotation.ts';
import { type Choice, choose } from './choose.ts';
import { besideIt, type ReadMention, statedContainers } from './containers.ts';
import { addNationalities, type Evidence, startEvidence } from './evidence.ts';
import type { Gazetteer, Reading, Row } from './gazetteer.ts';
import { liesIn } from './lies-in.ts';
import { looseKey } from './place-key.ts';
import { readName } from './read-name.ts';
import type { Candidate } from './score.ts';

/** A name in the text, as the cast has it: half-open token range. */
export interface PlaceMention {
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind;
}

export interface PlaceContext {
  readonly gazetteer: Gazetteer;
  /** ISO 3166-1 alpha-2 codes of countries that the article's outlet or page speaks for. */
  readonly countries?: readonly string[];
}

/** What the outlet's country weighs beside one mention of a country. */
const OUTLET_WEIGHT = 1;
/** More mentions of one name say no more. */
const MENTIONS_COUNTED = 3;
const COUNTRIES_KEPT = 5;

/**
 * Where the places lie that an article names.
 *
 * > a blast in | Springfield, Illinois |, … | Springfield |'s mayor      → both the one in Illinois
 *
 * First what the article says of countries is counted, then the places nobody can doubt; they decide about the others.
 * A name means one place throughout, unless the words beside it say another.
 *
 * @param mentions - ascending, none overlapping; those of people and bodies are passed over
 * @returns ascending; names the gazetteer does not have are left out
 */
export function locate(
  document: Document,
  mentions: readonly PlaceMention[],
  { gazetteer, countries = [] }: PlaceContext,
): (Place | AmbiguousPlace)[] {
  const read: ReadMention[] = mentions
    .filter(({ kind }) => kind === 'place' || kind === 'country')
    .map(({ from, to }) => ({ from, to, ...readName(gazetteer, document, from, to) }));
  const evidence = startEvidence();
  for (const country of countries) evidence.addCountry(country, OUTLET_WEIGHT);
  addNationalities(evidence, gazetteer, document);
  const groups = grouped(gazetteer, document, read);
  for (const { readings, size } of groups) {
    const country = readings.find(
      ({ row, usual }) => gazetteer.kind(row) === 'country' && (usual || readings.length === 1),
    );
    if (country) evidence.addPlace(gazetteer, country.row, size);
  }
  for (const group of groups) {
    const choice = chooseFor(gazetteer, evidence, group);
    if (choice.kind !== 'one' || !choice.sure || gazetteer.kind(choice.row) === 'country') continue;
    evidence.addPlace(gazetteer, choice.row, Math.min(group.size, MENTIONS_COUNTED));
  }
  const choices = new Map(groups.map((group) => [group.id, chooseFor(gazetteer, evidence, group)]));
  const idOf = new Map(groups.flatMap(({ id, members }) => members.map((i) => [i, id])));
  return read.flatMap((mention, i) => record(gazetteer, document, mention, choices.get(idOf.get(i) ?? '')));
}

/** Mentions of one name that mean one place. */
interface Group {
  readonly id: string;
  readonly members: number[];
  readonly size: number;
  readonly mention: ReadMention;
  readonly readings: readonly Reading[];
  /** Rows that a place beside one of the mentions holds. */
  readonly held: ReadonlySet<Row>;
}

/** By name and unit; the containers stated for one mention hold for all. */
function grouped(gazetteer: Gazetteer, document: Document, read: readonly ReadMention[]): Group[] {
  const byId = new Map<string, number[]>();
  read.forEach(({ key, unit }, i) => {
    if (key === '') return;
    const id = `${unit ?? ''} ${key}`;
    const members = byId.get(id);
    if (members) members.push(i);
    else byId.set(id, [i]);
  });
  return [...byId].map(([id, members]) => {
    const mention = read[members[0]!]!;
    const stated = new Set<Row>();
    const held = new Set<Row>();
    for (const i of members.slice(0, 20)) {
      for (const holder of statedContainers(gazetteer, document, read[i]!))
        for (const { row } of mention.readings) if (liesIn(gazetteer, row, holder)) stated.add(row);
      for (const beside of besideIt(document, read, i))
        for (const outer of beside.readings)
          for (const { row } of mention.readings) if (liesIn(gazetteer, row, outer.row)) held.add(row);
    }
    const readings = stated.size > 0 ? mention.readings.filter(({ row }) => stated.has(row)) : mention.readings;
    for (const row of stated) held.add(row);
    return { id, members, size: members.length, mention, readings, held };
  });
}

function chooseFor(gazetteer: Gazetteer, evidence: Evidence, { mention, readings, held }: Group): Choice {
  const there = readings.some(({ row }) => evidence.share(gazetteer.country(row)) > 0);
  const sounding = there || held.size > 0 ? [] : soundingThere(gazetteer, evidence, mention.key);
  const candidates: Candidate[] = [
    ...readings.map((reading) => ({ ...reading, loose: false, held: held.has(reading.row) })),
    ...sounding.map((reading) => ({ ...reading, loose: true, held: false })),
  ];
  return choose(gazetteer, evidence, candidates, mention.unit);
}

/** Places of the countries spoken of whose names sound like it. */
const soundingThere = (gazetteer: Gazetteer, evidence: Evidence, key: string): Reading[] =>
  gazetteer.soundingLike(looseKey(key)).filter(({ row }) => evidence.share(gazetteer.country(row)) > 0);

const PRECISION = {
  quarter: 'point',
  town: 'city',
  seat: 'city',
  'regional seat': 'city',
  capital: 'city',
  region: 'region',
  country: 'country',
} as const;

function record(
  gazetteer: Gazetteer,
  { text, tokens }: Document,
  { from, to, unit }: ReadMention,
  choice: Choice | undefined,
): (Place | AmbiguousPlace)[] {
  const start = tokens[from]!.start;
  const end = tokens[to - 1]!.end;
  if (!choice || choice.kind === 'none') return [];
  if (choice.kind === 'ambiguous') {
    const countries = [...new Set(choice.rows.map(gazetteer.country))].slice(0, COUNTRIES_KEPT);
    return [{ start, end, name: text.slice(start, end), precision: 'ambiguous', countries }];
  }
  const { row } = choice;
  const precision = PRECISION[gazetteer.kind(row)];
  // "Savar district" lies where Savar lies, but is not Savar.
  const district = unit !== undefined && (precision === 'city' || precision === 'point');
  const geonames = gazetteer.geonames(row);
  const place: Place = {
    start,
    end,
    name: gazetteer.name(row),
    country: gazetteer.country(row),
    lat: gazetteer.lat(row),
    lon: gazetteer.lon(row),
    precision: district ? 'region' : precision,
  };
  return [district || geonames === 0 ? place : { ...place, geonames }];
}
