import type { AmbiguousPlace, Entity, Place, Quantity, Time } from '../../src/model/annotation.ts';
import { wordsAt } from '../../src/model/span.ts';
import { counted } from './counted.ts';
import { dateInWords } from './dates.ts';

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });
const countries = new Intl.DisplayNames(['en-GB'], { type: 'region', fallback: 'code' });

/** "Chile" for "CL"; a code that names nothing comes back as it is. */
export function countryInWords(code: string): string {
  try {
    return countries.of(code) ?? code;
  } catch {
    return code;
  }
}

const TYPES = { person: 'person', organisation: 'organisation', place: 'place', group: 'people or group' } as const;

/** "Person: Mara Quillfeather; the pilot, Chile". */
export function nameInWords({ type, name, title, roles = [] }: Entity, text: string): string {
  const said = roles.map(({ noun, nationality, former }) =>
    [former ? 'former' : null, noun, nationality ? `(${nationality})` : null].filter((word) => word !== null).join(' '),
  );
  const known = [...(title === undefined ? [] : [wordsAt(text, title)]), ...said];
  return [`${TYPES[type]}: ${name}`, ...known].join('; ');
}

const UNITS = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour', m: 'minute', S: 'second' } as const;

/** "3 days" for "P3D"; `null` for what is no plain duration. */
function durationInWords(value: string): string | null {
  const [, days = '', hours = ''] = /^P((?:\d+(?:\.\d+)?[YMWD])*)(?:T((?:\d+(?:\.\d+)?[HMS])+))?$/.exec(value) ?? [];
  const parts = [...days.matchAll(/([\d.]+)([YMWD])/g), ...hours.replaceAll('M', 'm').matchAll(/([\d.]+)([HmS])/g)];
  if (parts.length === 0) return null;
  return parts.map(([, count, unit]) => counted(Number(count), UNITS[unit as keyof typeof UNITS])).join(', ');
}

/** Source: TIMEX3, times of the day. */
const DAY_PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'by day',
};

/** A time of a day: "25 March 2031, 09:30", "25 March 2031, evening". */
function clockInWords(value: string): string | null {
  const [, day, clock] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}|[A-Z]{2})/.exec(value) ?? [];
  return day === undefined ? null : `${dateInWords(day)}, ${DAY_PARTS[clock ?? ''] ?? clock}`;
}

/** A time's value in words where it has such, and as TIMEX3 has it: "date: 3 June 2019 (2019-06-03)". */
export function timeInWords({ type, value, toleranceDays }: Pick<Time, 'type' | 'value' | 'toleranceDays'>): string {
  const words = durationInWords(value) ?? clockInWords(value) ?? dateInWords(value);
  const label = { DATE: 'date', TIME: 'time', DURATION: 'duration', SET: 'repeated' }[type];
  const both = words === value ? value : `${words} (${value})`;
  return `${label}: ${both}${toleranceDays ? `, within ${counted(toleranceDays, 'day')}` : ''}`;
}

/** How large an area the name means: the point kept is its middle. */
export const PRECISION_IN_WORDS: Readonly<Record<Place['precision'], string>> = {
  point: 'a part of a town',
  city: 'a town',
  region: 'a part of the country',
  country: 'a country',
};

/** "place: Valdivia, Chile; a town". */
export function placeInWords(place: Place | AmbiguousPlace): string {
  if (place.precision === 'ambiguous') {
    const where = place.countries.map(countryInWords).join(', ');
    return `place, not sure which: ${place.name}${where === '' ? '' : `; may be in ${where}`}`;
  }
  const country = countryInWords(place.country);
  const name = place.precision === 'country' || place.name === country ? country : `${place.name}, ${country}`;
  return `place: ${name}; ${PRECISION_IN_WORDS[place.precision]}`;
}

/** "quantity: about 40 people, injured"; "quantity: 3.5–4 USD/barrel". */
export function quantityInWords({ kind, value, high, unit, approximation, state }: Quantity): string {
  const range = high === undefined ? number.format(value) : `${number.format(value)}–${number.format(high)}`;
  const amount = [approximation, range, unit === '' ? '(no unit said)' : unit].filter(Boolean).join(' ');
  return `${kind === 'count' ? 'number' : kind}: ${amount}${state === undefined ? '' : `, ${state}`}`;
}
