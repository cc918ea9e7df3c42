import { DETERMINERS } from '../identity/lexicon/words.ts';
import type { NameKind } from '../identity/name.ts';
import type { Document } from '../language/document.ts';
import type { AmbiguousPlace, Place } from '../model/annotation.ts';
import { type Choice, choose } from './choose.ts';
import type { ReadMention } from './containers.ts';
import { addNationalities, type Evidence, startEvidence } from './evidence.ts';
import type { Gazetteer, Reading, Row } from './gazetteer.ts';
import { type Group, groupMentions } from './group-mentions.ts';
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

/** A name is sought by its sound only in countries that have this share of what the article says of countries. */
const ABOUT = 0.12;
/** What the outlet's country weighs beside one mention of a country. */
const OUTLET_WEIGHT = 1;
/** More mentions of one name say no more. */
const MENTIONS_COUNTED = 3;
const COUNTRIES_KEPT = 5;
/** Decimal logarithm of people: 60,000. */
const LITTLE_KNOWN = 4.8;
/** In words. */
const LONGEST_NAME = 8;

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
  const named = mentions.filter(({ kind }) => kind === 'place' || kind === 'country' || kind === 'unknown');
  const read = named.map((mention): ReadMention => {
    const { from } = mention;
    const to = coreEnd(document, mention);
    return { from, to, ...readName(gazetteer, document, from, to) };
  });
  const evidence = startEvidence();
  for (const country of countries) evidence.addCountry(country, OUTLET_WEIGHT);
  addNationalities(evidence, gazetteer, document);
  const groups = groupMentions(gazetteer, document, read);
  for (const { readings, members } of groups) {
    const country = readings.find(
      ({ row, usual }) => gazetteer.kind(row) === 'country' && (usual || readings.length === 1),
    );
    if (country) evidence.addPlace(gazetteer, country.row, members.length);
  }
  for (const group of groups) {
    const choice = chooseFor(gazetteer, evidence, group);
    if (choice.kind !== 'one' || !choice.sure || gazetteer.kind(choice.row) === 'country') continue;
    if (group.members.every((i) => named[i]!.kind === 'unknown')) continue;
    evidence.addPlace(gazetteer, choice.row, Math.min(group.members.length, MENTIONS_COUNTED));
  }
  const places: (Place | AmbiguousPlace | undefined)[] = read.map(() => undefined);
  for (const group of groups) {
    const choice = chooseFor(gazetteer, evidence, group);
    for (const i of group.members) {
      if (named[i]!.kind === 'unknown' && !isCertain(gazetteer, evidence, choice)) continue;
      if (isThing(gazetteer, document, named[i]!, choice)) continue;
      places[i] = record(gazetteer, document, { ...read[i]!, to: named[i]!.to }, choice);
    }
  }
  return places.filter((place) => place !== undefined);
}

/** Enough for a name of which nothing says that it is a place. */
const isCertain = (gazetteer: Gazetteer, evidence: Evidence, choice: Choice): boolean =>
  choice.kind === 'one' && choice.sure && evidence.share(gazetteer.country(choice.row)) > 0;

/** "Rugby in a | Box |": little-known towns have no article, but where a noun follows: "the | Azaz | road". */
function isThing(gazetteer: Gazetteer, { tokens }: Document, { from, to }: PlaceMention, choice: Choice): boolean {
  if (
    choice.kind !== 'one' ||
    choice.usual ||
    gazetteer.kind(choice.row) === 'country' ||
    gazetteer.kind(choice.row) === 'region'
  )
    return false;
  const determined = DETERMINERS.has(tokens[from - 1]?.text.toLowerCase() ?? '') && tokens[to]?.pos !== 'NOUN';
  return determined && gazetteer.size(choice.row) < LITTLE_KNOWN;
}

/** "Macomb, Illinois" as one mention is Macomb; what lies behind the comma is what it lies in. */
function coreEnd({ tokens }: Document, { from, to }: PlaceMention): number {
  for (let i = from + 1; i < Math.min(to, from + LONGEST_NAME); i++) if (tokens[i]!.text === ',') return i;
  return to;
}

function chooseFor(gazetteer: Gazetteer, evidence: Evidence, group: Group): Choice {
  const { mention, readings, beside, inSentence, listed } = group;
  const there = readings.some(({ row }) => evidence.share(gazetteer.country(row)) > 0);
  const sounding = there || beside.size > 0 ? [] : soundingThere(gazetteer, evidence, mention.key);
  const heldOf = (row: Row): Candidate['held'] =>
    beside.has(row) ? 'beside' : inSentence.has(row) ? 'in the sentence' : undefined;
  const candidates: Candidate[] = [
    ...readings.map((reading) => ({
      ...reading,
      loose: false,
      held: heldOf(reading.row),
      listed: listed.has(reading.row),
    })),
    ...sounding.map((reading) => ({ ...reading, loose: true, held: undefined, listed: false })),
  ];
  return choose(gazetteer, evidence, candidates, mention.unit);
}

/** Places of the countries spoken of whose names sound like it. */
const soundingThere = (gazetteer: Gazetteer, evidence: Evidence, key: string): Reading[] =>
  gazetteer.soundingLike(looseKey(key)).filter(({ row }) => evidence.share(gazetteer.country(row)) >= ABOUT);

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
  choice: Choice,
): Place | AmbiguousPlace | undefined {
  const start = tokens[from]!.start;
  const end = tokens[to - 1]!.end;
  if (choice.kind === 'none') return undefined;
  if (choice.kind === 'ambiguous') {
    const countries = [...new Set(choice.rows.map(gazetteer.country))].slice(0, COUNTRIES_KEPT);
    return { start, end, name: text.slice(start, end), precision: 'ambiguous', countries };
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
  return district || geonames === 0 ? place : { ...place, geonames };
}
