import { printCondition, printSearch, type SearchField, withCondition } from '../../src/archive/search-query.ts';
import type { LinkKind } from '../../src/model/statement.ts';
import type { SearchBody, SearchQuery } from '../../src/serve/api.ts';
import { FacetLinks } from '../facet-links.tsx';
import { addressOfSearch } from '../routes.ts';
import { WhenBars } from '../when-bars.tsx';
import { countryInWords } from '../words/annotations.ts';
import { counted } from '../words/counted.ts';
import { KIND_IN_WORDS } from '../words/link-kinds.ts';
import { languageInWords } from '../words/outlet-facts.ts';
import { stanceInWords } from '../words/stances.ts';

const originInWords = (kind: string): string => KIND_IN_WORDS[kind as LinkKind] ?? kind;

interface SearchFacetsProps {
  readonly query: SearchQuery;
  readonly facets: NonNullable<SearchBody['facets']>;
}

/** What the hits can be kept by; every choice goes into the search box, and into the address with it. */
export function SearchFacets({ query, facets }: SearchFacetsProps) {
  const only = (field: SearchField): string | undefined => {
    const values = query.conditions[field] ?? [];
    return values.length === 1 ? values[0] : undefined;
  };
  const addressWith = (field: SearchField) => (value: string | undefined) =>
    addressOfSearch(printSearch(withCondition(query, field, value === undefined ? [] : [value])));
  return (
    <div class="facets search-facets">
      <WhenBars values={facets.when} chosen={only('date')} addressFor={addressWith('date')} />
      <FacetLinks
        label="Stance"
        values={facets.stance}
        chosen={only('stance')}
        addressFor={addressWith('stance')}
        inWords={stanceInWords}
      />
      <FacetLinks
        label="On whose word"
        values={facets.origin}
        chosen={only('origin')}
        addressFor={addressWith('origin')}
        inWords={originInWords}
      />
      <FacetLinks label="Outlet" values={facets.outlet} chosen={only('outlet')} addressFor={addressWith('outlet')} />
      <FacetLinks
        label="Speaks of a place in"
        values={facets.place}
        chosen={only('place')}
        addressFor={addressWith('place')}
        inWords={countryInWords}
      />
      <FacetLinks
        label="Language"
        values={facets.language}
        chosen={only('language')}
        addressFor={addressWith('language')}
        inWords={languageInWords}
      />
      {facets.all ? null : <p class="small">Counted over {counted(facets.counted, 'statement')} of those found.</p>}
    </div>
  );
}

/** Conditions in force, each with a link that lifts it. */
export function Conditions({ query }: { readonly query: SearchQuery }) {
  const { not, conditions } = query;
  const chips = [
    ...not.map((term) => ({
      typed: `-${term}`,
      rest: printSearch({ ...query, not: not.filter((other) => other !== term) }),
    })),
    ...Object.entries(conditions).flatMap(([field, values]) =>
      values.map((value) => ({
        typed: printCondition(field as SearchField, value),
        rest: printSearch(
          withCondition(
            query,
            field as SearchField,
            values.filter((other) => other !== value),
          ),
        ),
      })),
    ),
  ];
  if (chips.length === 0) return null;
  return (
    <ul class="facet-values conditions" aria-label="Conditions">
      {chips.map(({ typed, rest }) => (
        <li key={typed}>
          <a class="facet-value" href={addressOfSearch(rest)} aria-label={`Lift ${typed}`}>
            {typed} <span aria-hidden="true">✕</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
