import { nationalityOf } from '../identity/lexicon/countries.ts';
import type { Named } from './appearances-of.ts';
import { countryOfCode } from './country-of-code.ts';
import { type OutletTable, outletTable } from './outlets/outlet-table.ts';

/** Fewer mentions say nothing; a smaller share may be another country's story. */
const LEAST = 3;
const LEAST_SHARE = 0.6;

/**
 * The country an article speaks of: named by six in ten of its mentions of countries, their people and places in them. Where it
 * hardly names any, it is news from home: then the country of its outlet, if that is known and no agency, which writes for
 * all. Else `null`.
 */
export function countryOfArticle({ text, entities, places, outlet }: Named): string | null {
  const counts = new Map<string, number>();
  let all = 0;
  const codes = new Map(places.map((place) => [place.start, 'country' in place ? place.country : null] as const));
  for (const { start, end, type } of entities) {
    if (type !== 'place' && type !== 'group') continue;
    const code = codes.get(start);
    const country = nationalityOf(text.slice(start, end).toLowerCase()) ?? (code ? countryOfCode(code) : null);
    if (!country) continue;
    counts.set(country, (counts.get(country) ?? 0) + 1);
    all++;
  }
  if (all < LEAST) return countryOfOutlet(outlet);
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return most && most[1] >= LEAST && most[1] >= LEAST_SHARE * all ? most[0] : null;
}

let known: OutletTable | undefined;

/** By the table that Hearsay comes with alone: what a persona is must not hang on an archive. */
function countryOfOutlet(outlet: string | null): string | null {
  if (outlet === null) return null;
  known ??= outletTable();
  const found = known.find(outlet);
  return found && !found.agency && found.country ? countryOfCode(found.country) : null;
}

const WORD_IN_FRONT = /(\p{L}[\p{L}.]*(?: \p{L}[\p{L}.]*)?)(?:['’]s?)?\s+$/u;

/** "Iraq’s | Foreign Ministry", "the Iraqi | parliament": the country right in front of a mention. */
export function countryInFront(text: string, start: number): string | null {
  const words = WORD_IN_FRONT.exec(text.slice(Math.max(0, start - 40), start))?.[1]?.toLowerCase();
  if (!words) return null;
  return nationalityOf(words) ?? nationalityOf(words.split(' ').at(-1)!) ?? null;
}
