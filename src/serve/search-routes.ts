import { Hono } from 'hono';
import { type ArchiveReader, type FoundStatement, HIT_KINDS } from '../archive/archive.ts';
import { parseSearch, type SearchField, type SearchQuery } from '../archive/search-query.ts';
import type { SearchBody, SearchFacet, SearchFacetsBody } from './api.ts';
import { type FacetReaders, facetsOf } from './facets.ts';
import { listPage, readPageQuery, unknownValue } from './page-query.ts';
import { whyNothing } from './why-nothing.ts';

/** Statements the facets are counted over. Source: our choice; 5,000 take some 100 ms to read, and the page says when there are more. */
const MOST_FACETED = 5_000;

/** The facets, each with the condition a value of it stands for. */
const FACETS: Readonly<Record<SearchFacet, SearchField>> = {
  outlet: 'outlet',
  origin: 'origin',
  stance: 'stance',
  when: 'date',
  place: 'place',
  language: 'language',
};

const READERS: FacetReaders<FoundStatement, SearchFacet> = {
  outlet: ({ outlet }) => (outlet === null ? [] : [outlet]),
  origin: ({ origin }) => [origin],
  stance: ({ stance }) => [stance],
  when: ({ published }) => (published === null ? [] : [published.slice(0, 4), published.slice(0, 7)]),
  place: ({ countries }) => countries,
  language: ({ language }) => [language],
};

/** The routes under `/api/search`. */
export function searchRoutes(archive: ArchiveReader): Hono {
  const api = new Hono();
  api.get('/search', async (c) => {
    const asked = c.req.query('kind');
    const kind = HIT_KINDS.find((known) => known === asked);
    if (asked !== undefined && kind === undefined) throw unknownValue('kind', asked, HIT_KINDS);
    const page = readPageQuery((name) => c.req.query(name));
    const query = parseSearch(c.req.query('q') ?? '');
    const { terms, not, conditions } = query;
    const asks = terms.length > 0 || Object.keys(conditions).length > 0;
    const list = await listPage(page, async (rows) =>
      asks ? await archive.find(terms.join(' '), { ...rows, not, conditions, ...(kind && { kind }) }) : [],
    );
    const nothing = asks && list.items.length === 0 && page.offset === 0 && kind === undefined;
    return c.json<SearchBody>({
      ...list,
      query,
      facets: asks && page.offset === 0 && kind === undefined ? (await facetsFor(archive, query)).facets : null,
      because: nothing ? await whyNothing(archive, query) : [],
    });
  });
  api.get('/search/facets', async (c) => {
    const query = parseSearch(c.req.query('q') ?? '');
    const { terms, not, conditions } = query;
    if (terms.length === 0 && Object.keys(conditions).length === 0)
      return c.json<SearchFacetsBody>({ query, facets: null, because: [] });
    const { facets, kept } = await facetsFor(archive, query);
    const found = kept > 0 || (await archive.find(terms.join(' '), { not, conditions, limit: 1 })).length > 0;
    return c.json<SearchFacetsBody>({ query, facets, because: found ? [] : await whyNothing(archive, query) });
  });
  return api;
}

interface Faceted {
  readonly facets: SearchBody['facets'];
  /** How many of the statements counted have every value chosen. */
  readonly kept: number;
}

/** What the statements found can be kept by. A facet's own condition is left open, so that another value can be taken. */
async function facetsFor(archive: ArchiveReader, { terms, not, conditions }: SearchQuery): Promise<Faceted> {
  const open: Partial<Record<SearchField, readonly string[]>> = { ...conditions };
  const chosen: Partial<Record<SearchFacet, string>> = {};
  for (const facet of Object.keys(FACETS) as SearchFacet[]) {
    const [value, ...others] = conditions[FACETS[facet]] ?? [];
    // Part of an outlet's name is no value to choose, nor are several at once: those stay conditions.
    if (value === undefined || others.length > 0 || (facet === 'outlet' && !(await isOutlet(archive, value)))) continue;
    if (facet === 'when' && value.length > 7) continue;
    // A town is no value of the facet, which has countries.
    if (facet === 'place' && !/^[A-Z]{2}$/.test(value)) continue;
    chosen[facet] = value;
    delete open[FACETS[facet]];
  }
  // Without words and other conditions the whole archive would be counted: then what the conditions find is.
  const whole = terms.length === 0 && Object.keys(open).length === 0;
  const options = { not, conditions: whole ? conditions : open, limit: MOST_FACETED };
  const found = await archive.foundStatements(terms.join(' '), options);
  const { facets, rows } = facetsOf(found, READERS, whole ? {} : chosen);
  return { facets: { ...facets, counted: found.length, all: found.length < MOST_FACETED }, kept: rows.length };
}

const isOutlet = async (archive: ArchiveReader, name: string): Promise<boolean> =>
  (await archive.outlets()).some((outlet) => outlet.name === name);
