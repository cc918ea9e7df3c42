import type { PlaceSeen } from '../../src/serve/api.ts';
import type { MapFilter } from '../routes.ts';

/** A place with the articles that a filter leaves. */
export interface KeptPlace {
  readonly place: PlaceSeen;
  readonly articles: number;
}

/** Which place it is, in an address: "PE:city:Cusco". Two of one name, country and width are told apart by where they lie. */
export const keyOfPlace = (place: PlaceSeen, places: readonly PlaceSeen[]): string => {
  const key = nameKey(place);
  const alike = places.filter((other) => nameKey(other) === key);
  return alike.length === 1 ? key : `${key}:${place.lat},${place.lon}`;
};

const nameKey = ({ country, precision, name }: PlaceSeen): string => `${country}:${precision}:${name}`;

/** Every month from the first to the last that has an article, so that a brush moves evenly over time. */
export function monthsOf(places: readonly PlaceSeen[]): string[] {
  const seen = new Set(
    places.flatMap(({ months }) => Object.keys(months)).filter((month) => /^\d{4}-\d{2}$/.test(month)),
  );
  const inOrder = [...seen].sort();
  const [first = '', last = inOrder.at(-1) ?? ''] = [inOrder[0], inOrder.at(-1)];
  const months: string[] = [];
  for (let month = first; month !== '' && month <= last; month = nextMonth(month)) months.push(month);
  return months;
}

export function nextMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

const inTime = (month: string, { from, to }: MapFilter): boolean =>
  (from === undefined && to === undefined) || (month !== '' && month >= (from ?? '') && month <= (to ?? '9999'));

/** Articles that speak of a place in the time kept. */
export const articlesIn = ({ months }: PlaceSeen, filter: MapFilter): number =>
  Object.entries(months).reduce((sum, [month, count]) => sum + (inTime(month, filter) ? count : 0), 0);

/** The places that a filter leaves, those of the most articles first. */
export function keptPlaces(places: readonly PlaceSeen[], filter: MapFilter): KeptPlace[] {
  const { precision, country } = filter;
  return places
    .filter(
      (place) =>
        (precision === undefined || place.precision === precision) &&
        (country === undefined || place.country === country),
    )
    .map((place) => ({ place, articles: articlesIn(place, filter) }))
    .filter(({ articles }) => articles > 0)
    .sort((a, b) => b.articles - a.articles);
}
