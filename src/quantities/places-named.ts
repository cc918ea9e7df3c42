/** Which of some countries a text names in one paragraph, or else anywhere. */
export type PlacesNamed = (countries: readonly string[], start: number, end: number) => readonly string[];

const PROPER = /\p{Lu}[\p{L}.]+(?: (?:and the )?\p{Lu}\p{L}+)?/gu;

/**
 * Looks in an article for names of countries and their adjectives. The article is searched on the first question only: few ask.
 *
 * @returns of the countries asked for, lower case, those named in the stretch, or where it names none those of the article
 */
export function placesNamed(text: string): PlacesNamed {
  let all: ReadonlySet<string> | undefined;
  let near: { readonly start: number; readonly names: ReadonlySet<string> } | undefined;
  return (countries, start, end) => {
    if (near?.start !== start) near = { start, names: namesIn(text.slice(start, end)) };
    const { names } = near;
    const here = countries.filter((name) => names.has(name));
    if (here.length > 0) return here;
    all ??= namesIn(text);
    const known = all;
    return countries.filter((name) => known.has(name));
  };
}

/** Words with a capital, alone and with the one behind, lower case. */
function namesIn(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [words] of text.matchAll(PROPER)) {
    const lower = words.toLowerCase().replace(/\.$/u, '');
    names.add(lower);
    for (const word of lower.split(' ')) names.add(word);
  }
  return names;
}
