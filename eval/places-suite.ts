import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { identify } from '../src/identity/identify.ts';
import { analyse } from '../src/language/analyse.ts';
import type { Document } from '../src/language/document.ts';
import { tokensIn } from '../src/language/tokens-in.ts';
import type { AmbiguousPlace, Place } from '../src/model/annotation.ts';
import { gazetteer } from '../src/models.ts';
import type { Gazetteer, Row } from '../src/places/gazetteer.ts';
import { locate, type PlaceMention } from '../src/places/locate.ts';
import { placeKey } from '../src/places/place-key.ts';
import { dataFile, type Figures, percent, type Suite } from './suite.ts';

const GOLD = new URL('gold/places.json', import.meta.url);
const KM_PER_DEGREE = 111.2;
/** How far a pin may lie off: within a town and its parts, and where the pin or the place is a part of a country. */
const TOWN_KM = 30;
const REGION_KM = 75;

/** One mention, read and looked up by hand. `at`: [latitude, longitude]. */
export interface GoldPlace {
  readonly corpus: string;
  readonly article: string;
  readonly span: readonly [number, number];
  readonly is: 'country' | 'city state' | 'city' | 'region' | 'spot' | 'no single place' | 'no place';
  readonly country?: string;
  readonly geonames?: number;
  readonly at?: readonly [number, number];
}
interface GoldFile {
  readonly corpora: Readonly<Record<string, string>>;
  readonly places: readonly GoldPlace[];
}
export type Located = Place | AmbiguousPlace;
/** @param given - spans that are known to be places' names; what the name finder has there is set aside */
type Locate = (text: string, given: readonly GoldPlace['span'][]) => readonly Located[];

const goldFile = (): GoldFile => JSON.parse(readFileSync(GOLD, 'utf8')) as GoldFile;

/** A third of the articles, by their names, is kept: its errors were never looked at. */
export const isKept = ({ article }: GoldPlace): boolean => crc32(article) % 3 === 0;

/** Is a pin where the place is? */
export function isRight(gold: GoldPlace, { country, precision, lat, lon, geonames }: Place): boolean {
  if (country !== gold.country) return false;
  if (gold.is === 'city state') return true;
  if ((gold.is === 'country') !== (precision === 'country') || gold.is === 'no single place') return false;
  if (gold.is === 'country' || (geonames !== undefined && geonames === gold.geonames)) return true;
  const [wantedLat, wantedLon] = gold.at!;
  const east = (lon - wantedLon) * Math.cos((lat * Math.PI) / 180);
  const km = KM_PER_DEGREE * Math.hypot(lat - wantedLat, east);
  return km < (precision === 'region' || gold.is === 'region' ? REGION_KM : TOWN_KM);
}

type Judged = readonly { readonly gold: GoldPlace; readonly found: Located | undefined; readonly text: string }[];

/** Each labelled mention with what was found at its words. */
export function judge(find: Locate, withNames = false): Judged {
  const { corpora, places } = goldFile();
  const texts = new Map<string, string>();
  for (const [corpus, file] of Object.entries(corpora))
    for (const line of readFileSync(dataFile(file), 'utf8').split('\n')) {
      if (!line) continue;
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      texts.set(`${corpus} ${id}`, text);
    }
  const read = new Map<string, readonly Located[]>();
  return places.map((gold) => {
    const id = `${gold.corpus} ${gold.article}`;
    const text = texts.get(id) ?? '';
    const same = (other: GoldPlace): boolean => other.corpus === gold.corpus && other.article === gold.article;
    const names = withNames ? places.filter((other) => other.is !== 'no place' && same(other)) : [];
    const located =
      read.get(id) ??
      find(
        text,
        names.map(({ span }) => span),
      );
    read.set(id, located);
    return { gold, text, found: located.find(({ start, end }) => start < gold.span[1] && gold.span[0] < end) };
  });
}

/**
 * Of what is pinned, how much is right; of what has a place, how much is pinned right. Also without countries, and with
 * the labelled names given, so that what the name finder misses or takes for somebody does not count.
 */
function score(find: Locate): Figures {
  const asFound = judge(find);
  const given = judge(find, true);
  const figures: [string, number][] = [];
  for (const [part, kept] of [['seen', false] as const, ['kept', true] as const]) {
    const add = (judged: Judged, which: string, countries = true): void => {
      const some = judged.filter(({ gold }) => isKept(gold) === kept && (countries || gold.is !== 'country'));
      const right = some.filter(({ gold, found }) => isPin(found) && isRight(gold, found)).length;
      const pinned = some.filter(({ found }) => isPin(found)).length;
      const placed = some.filter(({ gold }) => gold.country !== undefined).length;
      figures.push([`${part}: right${which}`, percent(right / Math.max(1, pinned))]);
      figures.push([`${part}: found${which}`, percent(right / Math.max(1, placed))]);
    };
    add(asFound, '');
    add(asFound, ', no countries', false);
    add(given, ', names given');
  }
  return { ...Object.fromEntries(figures), 'pins on places': onPlaces(find) };
}

/** Of the pins on the press of every continent, those at words that its annotators call a place, in percent. */
function onPlaces(find: Locate): number {
  let pins = 0;
  let right = 0;
  for (const line of readFileSync(dataFile('ner', 'worldwide-dev.jsonl'), 'utf8').split('\n')) {
    if (!line) continue;
    const { text, entities } = JSON.parse(line) as { text: string; entities: [number, number, string][] };
    const named = entities.toSorted((a, b) => a[0] - b[0]);
    let next = 0;
    for (const place of find(text, [])) {
      if (!isPin(place)) continue;
      while (next < named.length && named[next]![1] <= place.start) next++;
      const [start = Number.POSITIVE_INFINITY, , type] = named[next] ?? [];
      pins++;
      if (start < place.end && (type === 'Location' || type === 'Facility')) right++;
    }
  }
  return percent(right / Math.max(1, pins));
}

export const isPin = (found: Located | undefined): found is Place =>
  found !== undefined && found.precision !== 'ambiguous';

/** The names of a text, those given in the stead of the ones found there. */
function namesOf(document: Document, given: readonly GoldPlace['span'][]): PlaceMention[] {
  const { members, mentions } = identify(document);
  const free = mentions.filter(({ span }) => !given.some(([start, end]) => start < span[1] && span[0] < end));
  return [
    ...free.map(({ from, to, member }) => ({ from, to, kind: members[member]!.kind })),
    ...given.map((span) => ({ ...tokensIn(document, span), kind: 'place' as const })),
  ].toSorted((a, b) => a.from - b.from);
}

export const ours: Locate = (text, given) => {
  const document = analyse(text);
  return locate(document, namesOf(document, given), { gazetteer: gazetteer() });
};

/** Of the places that are called exactly so the largest. */
const naive: Locate = (text, given) => {
  const all = gazetteer();
  const document = analyse(text);
  return namesOf(document, given).flatMap(({ from, to, kind }): Located[] => {
    if (kind !== 'place' && kind !== 'country') return [];
    const start = document.tokens[from]!.start;
    const end = document.tokens[to - 1]!.end;
    const rows = all.named(placeKey(text.slice(start, end))).map(({ row }) => row);
    const [row] = rows.toSorted((a, b) => all.size(b) - all.size(a));
    return row === undefined ? [] : [{ start, end, ...pin(all, row) }];
  });
};

function pin(all: Gazetteer, row: Row): Omit<Place, 'start' | 'end'> {
  const kind = all.kind(row);
  const precision = kind === 'country' || kind === 'region' ? kind : 'city';
  const where = { country: all.country(row), lat: all.lat(row), lon: all.lon(row), geonames: all.geonames(row) };
  return { name: all.name(row), precision, ...where };
}

/** Places on the press of every continent, in Syria's war and in American campaigns. */
export const placesSuite: Suite = {
  name: 'places',
  corpus: Object.values(goldFile().corpora).map((file) => dataFile(file)),
  measure: () => score(ours),
  baseline: () => score(naive),
};
