import { DATE_FORMS, parseSearch, unreadDates } from '../../src/archive/search-query.ts';
import type { SearchFacetsBody } from '../../src/serve/api.ts';
import { Because } from '../search/because.tsx';
import { HitGroup } from '../search/hit-group.tsx';
import { Conditions, SearchFacets } from '../search/search-facets.tsx';
import { SearchHelp } from '../search/search-help.tsx';
import { Empty } from '../states.tsx';
import { useAnswer } from '../use-answer.ts';
import { useTitle } from '../use-title.ts';

/** What is looked for, in the order it is asked for and shown: the families first. */
const GROUPS = [
  ['claim', 'Claims'],
  ['source', 'Sources'],
  ['statement', 'Statements'],
  ['article', 'Articles'],
] as const;

/** Hits in everything, each kind as it comes, and beside them what they can be kept by. */
export function SearchView({ words }: { readonly words: string }) {
  useTitle(words === '' ? 'Search' : `Search: ${words}`);
  if (words === '') {
    return (
      <>
        <h1>Search</h1>
        <p class="lead">One box over claims, sources, statements and articles. What stands in it can be combined:</p>
        <SearchHelp />
      </>
    );
  }
  return (
    <>
      <h1>
        Search: <q>{words}</q>
      </h1>
      <Conditions query={parseSearch(words)} />
      {unreadDates(parseSearch(words)).map((typed) => (
        <p key={typed} class="small" role="note">
          <code>{typed}</code> is looked for as it stands: a date is written {DATE_FORMS}.
        </p>
      ))}
      <Found key={words} words={words} />
    </>
  );
}

function Found({ words }: { readonly words: string }) {
  const find = parseSearch(words).terms.join(' ');
  return (
    <div class="search-page">
      <div class="search-hits">
        {GROUPS.map(([kind, heading]) => (
          <HitGroup key={kind} kind={kind} heading={heading} words={words} find={find} />
        ))}
      </div>
      <Beside words={words} />
    </div>
  );
}

/** Facets of what was found, or why nothing was. Asked for last: the hits come first. */
function Beside({ words }: { readonly words: string }) {
  const answer = useAnswer<SearchFacetsBody>(`/search/facets?${new URLSearchParams({ q: words })}`);
  if (answer.state !== 'ready') return <div class="search-beside" aria-hidden="true" />;
  const { query, facets, because } = answer.body;
  const nothing = because.length > 0 || facets === null;
  return (
    <aside class="search-beside" aria-label={nothing ? 'Why nothing was found' : 'Keep some of these'}>
      {because.length > 0 ? <Because because={because} /> : null}
      {facets === null ? (
        <Empty>There is no word to look for: add a word, or a condition such as those below.</Empty>
      ) : null}
      {nothing ? <SearchHelp /> : null}
      {facets === null || facets.counted === 0 ? null : <SearchFacets query={query} facets={facets} />}
    </aside>
  );
}
