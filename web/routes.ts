import { SOURCE_ORDERS, type SourceOrder } from '../src/archive/source-order.ts';
import { SAID_FACETS, type SaidFacet } from '../src/serve/said-facets.ts';
import { type Layer, layersFrom } from './reader/layers.ts';

/** The views of the reading room and their addresses, both ways. */
export type Route =
  | { readonly view: 'front' }
  | { readonly view: 'articles'; readonly outlet: string | null }
  | {
      readonly view: 'article';
      readonly id: string;
      readonly statement: string | null;
      readonly shown: Shown;
    }
  | { readonly view: 'claims'; readonly words: string; readonly order: ClaimOrder; readonly place: ClaimPlace | null }
  | { readonly view: 'claim'; readonly id: string; readonly unfolded: Unfolded }
  | { readonly view: 'sources'; readonly words: string; readonly order: SourceOrder }
  | { readonly view: 'source'; readonly key: string; readonly filter: SaidFilter }
  | { readonly view: 'corrections' }
  | { readonly view: 'map'; readonly filter: MapFilter }
  | { readonly view: 'search'; readonly words: string }
  | { readonly view: 'topics'; readonly given: GivenTopic }
  | { readonly view: 'topic'; readonly id: string }
  | { readonly view: 'outlets'; readonly words: string }
  | { readonly view: 'outlet'; readonly name: string; readonly whole: boolean }
  | { readonly view: 'dossiers' }
  | { readonly view: 'dossier'; readonly id: string }
  | { readonly view: 'unknown'; readonly path: string };

/** What the form for a new topic is filled in with. */
type GivenTopic = Readonly<Record<'name' | 'words' | 'outlet' | 'source' | 'place', string>>;
/** Keeps some of the places of the map: those of a stretch of months, of a precision, of a country; `place` is open beside it. */
export type MapFilter = Readonly<Partial<Record<'from' | 'to' | 'precision' | 'country' | 'world' | 'place', string>>>;

function mapFilterOf(query: URLSearchParams): MapFilter {
  const names = ['from', 'to', 'precision', 'country', 'world', 'place'] as const;
  return Object.fromEntries(names.flatMap((name) => (query.get(name) ? [[name, query.get(name)]] : [])));
}

/** What is open in the graph of a claim, by short names: folds in the order in which they were opened, and the step whose words are shown. */
export interface Unfolded {
  readonly folds: readonly string[];
  readonly words: string;
}

const unfoldedOf = (query: URLSearchParams): Unfolded => ({
  folds: (query.get('open') ?? '').split(',').filter((name) => name !== ''),
  words: query.get('words') ?? '',
});

/** What is shown over the words of an article. */
export interface Shown {
  readonly layers: readonly Layer[];
  /** Words that were looked for. */
  readonly find: string;
  /** A stretch of the text that stands elsewhere too, "120-560"; `''` for none. */
  readonly at: string;
}

/** Keeps some of what a source said. */
export type SaidFilter = Readonly<Partial<Record<SaidFacet, string>>>;

const saidFilterOf = (query: URLSearchParams): SaidFilter =>
  Object.fromEntries(
    SAID_FACETS.flatMap((facet) => {
      const value = query.get(facet);
      return value ? [[facet, value]] : [];
    }),
  );

const CLAIM_ORDERS = ['outlets', 'articles', 'origins', 'first'] as const;
export type ClaimOrder = (typeof CLAIM_ORDERS)[number];

/** Keeps the claims of one place of the echo chart: said in so many articles, with such a range of origins ("1", "1-2"). */
export interface ClaimPlace {
  readonly articles: string;
  readonly origins: string;
}

function placeOf(query: URLSearchParams): ClaimPlace | null {
  const [articles, origins] = [query.get('articles'), query.get('origins')];
  return articles === null || origins === null ? null : { articles, origins };
}

const orderOf = (value: string | null): ClaimOrder => CLAIM_ORDERS.find((order) => order === value) ?? 'outlets';

const sourceOrderOf = (value: string | null): SourceOrder => SOURCE_ORDERS.find((order) => order === value) ?? 'said';

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The view an address stands for. */
export function routeOf({ pathname, searchParams, hash }: URL): Route {
  const [folder = '', id, ...rest] = pathname.replace(/\/+$/, '').split('/').slice(1);
  const words = searchParams.get('words') ?? '';
  if (rest.length > 0) return { view: 'unknown', path: pathname };
  switch (id === undefined ? folder : `${folder}/`) {
    case '':
      return { view: 'front' };
    case 'articles':
      return { view: 'articles', outlet: searchParams.get('outlet') };
    case 'articles/':
      return {
        view: 'article',
        id: decode(id!),
        statement: hash === '' ? null : decode(hash.slice(1)),
        shown: {
          layers: layersFrom(searchParams.get('layers')),
          find: searchParams.get('find') ?? '',
          at: searchParams.get('at') ?? '',
        },
      };
    case 'claims':
      return { view: 'claims', words, order: orderOf(searchParams.get('order')), place: placeOf(searchParams) };
    case 'claims/':
      return { view: 'claim', id: decode(id!), unfolded: unfoldedOf(searchParams) };
    case 'sources':
      return { view: 'sources', words, order: sourceOrderOf(searchParams.get('order')) };
    case 'sources/':
      return { view: 'source', key: decode(id!), filter: saidFilterOf(searchParams) };
    case 'corrections':
      return { view: 'corrections' };
    case 'map':
      return { view: 'map', filter: mapFilterOf(searchParams) };
    case 'search':
      return { view: 'search', words: searchParams.get('q') ?? '' };
    case 'topics': {
      const given = (name: string): string => searchParams.get(name) ?? '';
      return {
        view: 'topics',
        given: {
          name: given('name'),
          words,
          outlet: given('outlet'),
          source: given('source'),
          place: given('place'),
        },
      };
    }
    case 'topics/':
      return { view: 'topic', id: decode(id!) };
    case 'outlets':
      return { view: 'outlets', words };
    case 'outlets/':
      return { view: 'outlet', name: decode(id!), whole: searchParams.get('count') === 'all' };
    case 'dossiers':
      return { view: 'dossiers' };
    case 'dossiers/':
      return { view: 'dossier', id: decode(id!) };
    default:
      return { view: 'unknown', path: pathname };
  }
}

/** A colon is legal in a path and common in ids; it reads better unescaped. */
const asPathPart = (part: string): string => encodeURIComponent(part).replaceAll('%3A', ':');

const withQuery = (path: string, query: Readonly<Record<string, string | null>>): string => {
  const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== null && pair[1] !== '');
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
};

export const addressOfArticle = (
  id: string,
  statement?: string,
  { layers = [], find = '', at = '' }: Partial<Shown> = {},
): string => {
  // A comma is legal in a query and reads better unescaped.
  const path = withQuery(`/articles/${asPathPart(id)}`, { layers: layers.join(','), find, at }).replaceAll('%2C', ',');
  return `${path}${statement === undefined ? '' : `#${asPathPart(statement)}`}`;
};
export const addressOfArticles = (outlet: string | null): string => withQuery('/articles', { outlet });
export const addressOfClaim = (id: string, { folds = [], words = '' }: Partial<Unfolded> = {}): string =>
  withQuery(`/claims/${asPathPart(id)}`, { open: folds.join(','), words }).replaceAll('%2C', ',');
export const addressOfClaims = (words: string, order: ClaimOrder, place: ClaimPlace | null = null): string =>
  withQuery('/claims', { words, order: order === 'outlets' ? null : order, ...place });
export const addressOfSource = (name: string, filter: SaidFilter = {}): string =>
  withQuery(`/sources/${asPathPart(name)}`, filter as Readonly<Record<string, string>>);
export const addressOfMap = (filter: MapFilter): string =>
  withQuery('/map', filter as Readonly<Record<string, string>>);
export const addressOfSources = (words: string, order: SourceOrder = 'said'): string =>
  withQuery('/sources', { words, order: order === 'said' ? null : order });
export const addressOfSearch = (words: string): string => withQuery('/search', { q: words });
export const addressOfOutlets = (words: string): string => withQuery('/outlets', { words });
export const addressOfOutlet = (name: string, { whole = false }: { readonly whole?: boolean } = {}): string =>
  withQuery(`/outlets/${asPathPart(name)}`, { count: whole ? 'all' : null });
export const addressOfDossier = (id: string): string => `/dossiers/${asPathPart(id)}`;
export const addressOfFeed = (topic: string): string => `/topics/${asPathPart(topic)}/feed.atom`;
export const addressOfTopic = (id: string): string => `/topics/${asPathPart(id)}`;
