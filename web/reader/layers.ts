import type { AnnotatedArticle } from '../../src/model/annotation.ts';
import type { Span } from '../../src/model/span.ts';
import { nameInWords, placeInWords, quantityInWords, timeInWords } from '../words/annotations.ts';
import type { Mark } from './segments.ts';

/** What can be switched on over the words of an article, in the order of its buttons and keys. */
export const LAYERS = ['names', 'times', 'places', 'quantities', 'shared'] as const;
export type Layer = (typeof LAYERS)[number];

export interface Layered extends Pick<AnnotatedArticle, 'text' | 'entities' | 'times' | 'places' | 'quantities'> {
  /** Stretches that stand in other articles too; they are drawn beside the lines. */
  readonly shared?: readonly { readonly span: Span }[];
}

/** The layers an address names ("names,times"), in the order of the buttons; anything else in it is passed over. */
export function layersFrom(value: string | null): Layer[] {
  const named = new Set((value ?? '').split(','));
  return LAYERS.filter((layer) => named.has(layer));
}

/** The layers with one switched. */
export const switched = (layers: readonly Layer[], layer: Layer): Layer[] =>
  LAYERS.filter((one) => (one === layer) !== layers.includes(one));

/** One stretch of words with what the analysis holds of it. */
interface Noted {
  readonly span: Span;
  readonly note: string;
}

const noted = <Row extends { readonly start: number; readonly end: number }>(
  rows: readonly Row[] | undefined,
  inWords: (row: Row) => string,
): Noted[] => (rows ?? []).map((row) => ({ span: [row.start, row.end], note: inWords(row) }));

/** Names of places that were looked up are shown by the places layer. */
function namesOf({ text, entities = [], places = [] }: Layered): Noted[] {
  const lookedUp = new Set(places.map(({ start }) => start));
  const names = entities.filter(({ type, start }) => type !== 'place' || !lookedUp.has(start));
  return noted(names, (entity) => nameInWords(entity, text));
}

/** Everything one layer has in an article. An article of an older analysis may lack a layer. */
export function notedIn(article: Layered, layer: Layer): Noted[] {
  switch (layer) {
    case 'names':
      return namesOf(article);
    case 'times':
      return noted(article.times, timeInWords);
    case 'places':
      return noted(article.places, placeInWords);
    case 'quantities':
      return noted(article.quantities, quantityInWords);
    case 'shared':
      return (article.shared ?? []).map(({ span }) => ({ span, note: '' }));
    default:
      return layer satisfies never;
  }
}

/** Marks of the layers that are on over the words: offsets in the article's `text`. */
export const layerMarks = (article: Layered, layers: readonly Layer[]): Mark[] =>
  layers
    .filter((layer) => layer !== 'shared')
    .flatMap((layer) =>
      notedIn(article, layer).map(({ span, note }): Mark => ({ span, part: 'layer', statement: '', layer, note })),
    );
