import { parseSearch } from '../../src/archive/search-query.ts';
import type { Hit, SearchBody } from '../../src/serve/api.ts';
import { groupBy } from '../group-by.ts';
import { Marked } from '../marked.tsx';
import { addressOfArticle, addressOfClaim, addressOfSource } from '../routes.ts';
import { Because } from '../search/because.tsx';
import { HitLine } from '../search/hit-line.tsx';
import { Conditions, SearchFacets } from '../search/search-facets.tsx';
import { SearchHelp } from '../search/search-help.tsx';
import { ShowMore } from '../show-more.tsx';
import { Answered, Empty } from '../states.tsx';
import { useAnswer, useRows } from '../use-answer.ts';
import { useTitle } from '../use-title.ts';

const GROUPS: readonly (readonly [kind: Hit['kind'], heading: string])[] = [
  ['claim', 'Claims'],
  ['source', 'Sources'],
  ['statement', 'Statements'],
  ['article', 'Articles'],
];

/** Rows of one page of hits. */
const PAGE = 100;

/** The article opens with what was looked for marked. */
function addressOf({ kind, id, article }: Hit, find: string): string {
  switch (kind) {
    case 'article':
      return addressOfArticle(id, undefined, { find });
    case 'statement':
      return addressOfArticle(article ?? '', id, { find });
    case 'claim':
      return addressOfClaim(id);
    case 'source':
      return addressOfSource(id);
    default:
      return kind satisfies never;
  }
}

const unmarked = (text: string): string => text.replaceAll('\u0002', '').replaceAll('\u0003', '');

function Found({ hit, find }: { readonly hit: Hit; readonly find: string }) {
  const repeats = unmarked(hit.excerpt) === unmarked(hit.heading);
  return (
    <li class="hit">
      <a class="headline" href={addressOf(hit, find)}>
        <Marked text={repeats ? hit.excerpt : hit.heading || 'Untitled article'} />
      </a>
      <HitLine hit={hit} />
      {repeats ? null : (
        <p class="excerpt">
          <Marked text={hit.excerpt} />
        </p>
      )}
    </li>
  );
}

/** Hits in everything, the families first, grouped by what they are; what they can be kept by above them. */
export function SearchView({ words }: { readonly words: string }) {
  useTitle(words === '' ? 'Search' : `Search: ${words}`);
  const path = `/search?q=${encodeURIComponent(words)}`;
  const first = useAnswer<SearchBody>(words === '' ? null : `${path}&limit=${PAGE}`);
  const rows = useRows<Hit>(path, PAGE);
  if (words === '') {
    return (
      <>
        <h1>Search</h1>
        <p class="lead">One box over claims, sources, statements and articles. What stands in it can be combined:</p>
        <SearchHelp />
      </>
    );
  }
  const found = parseSearch(words).terms.join(' ');
  return (
    <>
      <h1>
        Search: <q>{words}</q>
      </h1>
      <Conditions query={parseSearch(words)} />
      <Answered answer={first} what="list">
        {({ query, facets, because, items: asked }) => (
          <>
            {facets === null || (asked.length === 0 && facets.counted === 0) ? null : (
              <SearchFacets query={query} facets={facets} />
            )}
            {asked.length === 0 && because.length > 0 ? <Because because={because} /> : null}
            {asked.length === 0 && because.length === 0 ? (
              <Empty>There is no word to look for: add a word, or a condition such as those below.</Empty>
            ) : null}
            {asked.length > 0 ? null : <SearchHelp />}
          </>
        )}
      </Answered>
      {rows.state !== 'ready' ? null : <Hits {...rows.body} find={found} />}
    </>
  );
}

interface HitsProps {
  readonly items: readonly Hit[];
  readonly showMore: (() => Promise<void>) | null;
  readonly find: string;
}

function Hits({ items, showMore, find }: HitsProps) {
  const byKind = groupBy(items, ({ kind }) => kind);
  return (
    <>
      {GROUPS.map(([kind, heading]) => {
        const hits = byKind.get(kind) ?? [];
        if (hits.length === 0) return null;
        return (
          <section key={kind} class="hits" aria-labelledby={`hits-${kind}`}>
            <h2 id={`hits-${kind}`}>
              {heading} <span class="figure">{showMore === null ? hits.length : `first ${hits.length}`}</span>
            </h2>
            <ol>
              {hits.map((hit) => (
                <Found key={`${hit.id}${hit.excerpt}`} hit={hit} find={find} />
              ))}
            </ol>
          </section>
        );
      })}
      <ShowMore onMore={showMore} />
    </>
  );
}
