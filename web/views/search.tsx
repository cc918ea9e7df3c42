import type { Hit } from '../../src/serve/api.ts';
import { groupBy } from '../group-by.ts';
import { Marked } from '../marked.tsx';
import { addressOfArticle, addressOfClaim, addressOfSource } from '../routes.ts';
import { ShowMore } from '../show-more.tsx';
import { Answered, Empty } from '../states.tsx';
import { useRows } from '../use-answer.ts';
import { useTitle } from '../use-title.ts';

const GROUPS: readonly (readonly [kind: Hit['kind'], heading: string])[] = [
  ['claim', 'Claims'],
  ['source', 'Sources'],
  ['statement', 'Statements'],
  ['article', 'Articles'],
];

function addressOf({ kind, id, article }: Hit): string {
  switch (kind) {
    case 'article':
      return addressOfArticle(id);
    case 'statement':
      return addressOfArticle(article ?? '', id);
    case 'claim':
      return addressOfClaim(id);
    case 'source':
      return addressOfSource(id);
    default:
      return kind satisfies never;
  }
}

const unmarked = (text: string): string => text.replaceAll('\u0002', '').replaceAll('\u0003', '');

function Found({ hit }: { readonly hit: Hit }) {
  const repeats = unmarked(hit.excerpt) === unmarked(hit.heading);
  return (
    <li class="hit">
      <a class="headline" href={addressOf(hit)}>
        <Marked text={repeats ? hit.excerpt : hit.heading || 'Untitled article'} />
      </a>
      {repeats ? null : (
        <p class="excerpt">
          <Marked text={hit.excerpt} />
        </p>
      )}
    </li>
  );
}

/** Hits in everything, the families first, grouped by what they are. */
export function SearchView({ words }: { readonly words: string }) {
  useTitle(words === '' ? 'Search' : `Search: ${words}`);
  const rows = useRows<Hit>(`/search?q=${encodeURIComponent(words)}`, 100);
  if (words === '') {
    return (
      <>
        <h1>Search</h1>
        <Empty>Type a few words in the box above. All of them must occur; “…” keeps words together.</Empty>
      </>
    );
  }
  return (
    <>
      <h1>
        Search: <q>{words}</q>
      </h1>
      <Answered answer={rows} what="list">
        {({ items, showMore }) => {
          if (items.length === 0) return <Empty>Nothing here has all the words “{words}”.</Empty>;
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
                        <Found key={`${hit.id}${hit.excerpt}`} hit={hit} />
                      ))}
                    </ol>
                  </section>
                );
              })}
              <ShowMore onMore={showMore} />
            </>
          );
        }}
      </Answered>
    </>
  );
}
