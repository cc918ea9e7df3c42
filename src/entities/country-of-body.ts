import { nationalityOf } from '../identity/lexicon/countries.ts';
import type { Named } from './appearances-of.ts';

/** Fewer mentions say nothing; a smaller share may be another country's story. */
const LEAST = 3;
const LEAST_SHARE = 0.6;

/** The country an article speaks of: named by six in ten of its mentions of countries and their people; else `null`. */
export function countryOfArticle({ text, entities }: Named): string | null {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { start, end, type } of entities) {
    if (type !== 'place' && type !== 'group') continue;
    const country = nationalityOf(text.slice(start, end).toLowerCase());
    if (!country) continue;
    counts.set(country, (counts.get(country) ?? 0) + 1);
    all++;
  }
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return most && most[1] >= LEAST && most[1] >= LEAST_SHARE * all ? most[0] : null;
}

const WORD_IN_FRONT = /(\p{L}[\p{L}.]*(?: \p{L}[\p{L}.]*)?)(?:['’]s?)?\s+$/u;

/** "Iraq’s | Foreign Ministry", "the Iraqi | parliament": the country right in front of a mention. */
export function countryInFront(text: string, start: number): string | null {
  const words = WORD_IN_FRONT.exec(text.slice(Math.max(0, start - 40), start))?.[1]?.toLowerCase();
  if (!words) return null;
  return nationalityOf(words) ?? nationalityOf(words.split(' ').at(-1)!) ?? null;
}
