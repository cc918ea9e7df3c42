import { countryOfAdjective } from '../identity/lexicon/countries.ts';
import type { Article } from '../model/article.ts';
import type { Gazetteer } from './gazetteer.ts';
import { placeKey } from './place-key.ts';

/** Endings that are sold to everybody. */
const SOLD: ReadonlySet<string> = new Set('ai cc co fm gg io la ly me nu sh st to tv ws'.toUpperCase().split(' '));

/**
 * The countries an article's outlet speaks from, as its name and address say: "Chilean Courier" and `courier.cl` give CL.
 *
 * @returns ISO 3166-1 alpha-2 codes; empty when nothing says it
 */
export function homeOf(gazetteer: Gazetteer, { outlet, url }: Partial<Pick<Article, 'outlet' | 'url'>>): string[] {
  const found = new Set<string>();
  const ending = /^[a-z]+:\/\/[^/?#]*\.([a-z]{2})(?::\d+)?(?:[/?#]|$)/iu.exec(url ?? '')?.[1]?.toUpperCase();
  const code = ending === 'UK' ? 'GB' : ending;
  if (code && !SOLD.has(code) && gazetteer.countryRow(code) !== undefined) found.add(code);
  for (const word of (outlet ?? '')
    .slice(0, LONGEST)
    .toLowerCase()
    .split(/[^\p{L}]+/u)) {
    const country = countryOfAdjective(word) ?? word;
    for (const { row, usual } of word ? gazetteer.named(placeKey(country)) : [])
      if (gazetteer.kind(row) === 'country' || usual) found.add(gazetteer.country(row));
  }
  return [...found];
}

/** No outlet has a longer name. */
const LONGEST = 80;
