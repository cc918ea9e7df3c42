import { foldName } from '../../../identity/fold-name.ts';
import type { AnnotatedArticle } from '../../../model/annotation.ts';

interface PlaceRow {
  readonly article: string;
  readonly key: string;
  readonly country: string | null;
  readonly precision: string;
}

/** The places of an article as a search asks for them: by the gazetteer's name and as the article writes it, each once. */
export function placeRows({ id, text, places }: Pick<AnnotatedArticle, 'id' | 'text' | 'places'>): readonly PlaceRow[] {
  const rows = new Map<string, PlaceRow>();
  for (const place of places) {
    const { precision } = place;
    const country = 'country' in place ? place.country : null;
    for (const name of [place.name, text.slice(place.start, place.end)]) {
      const key = foldName(name);
      if (key !== '' && !rows.has(key)) rows.set(key, { article: id, key, country, precision });
    }
  }
  return [...rows.values()];
}
