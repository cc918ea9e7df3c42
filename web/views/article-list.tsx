import type { ArticleSummary, OutletsBody } from '../../src/serve/api.ts';
import { DateOf } from '../dateline.tsx';
import { addressOfArticle, addressOfArticles, addressOfOutlet } from '../routes.ts';
import { ShowMore } from '../show-more.tsx';
import { Answered, Empty } from '../states.tsx';
import { useAnswer, useRows } from '../use-answer.ts';
import { useTitle } from '../use-title.ts';
import { counted } from '../words/counted.ts';
import { directionOf } from '../words/direction.ts';

/** The outlets as a row of filters. */
function OutletFilter({ outlet }: { readonly outlet: string | null }) {
  const answer = useAnswer<OutletsBody>('/outlets');
  const named = answer.state === 'ready' ? answer.body.items.filter(({ name }) => name !== null) : [];
  if (named.length < 2) return null;
  return (
    <nav class="filters" aria-label="Outlets">
      <a href={addressOfArticles(null)} aria-current={outlet === null ? 'true' : undefined}>
        All outlets
      </a>
      {named.map(({ name, articles }) => (
        <a key={name} href={addressOfArticles(name)} aria-current={outlet === name ? 'true' : undefined}>
          {name} <span class="figure">{articles}</span>
        </a>
      ))}
    </nav>
  );
}

function Row({ article }: { readonly article: ArticleSummary }) {
  return (
    <li class="article-row">
      <span class="article-row-date">
        <DateOf iso={article.published} />
      </span>
      <a class="headline" href={addressOfArticle(article.id)} dir={directionOf(article.title ?? '')}>
        {article.title ?? 'Untitled article'}
      </a>
      <span class="outlet">{article.outlet ?? 'outlet not said'}</span>
      <span class="article-row-count">{counted(article.statements, 'statement')}</span>
    </li>
  );
}

export function ArticleListView({ outlet }: { readonly outlet: string | null }) {
  useTitle(outlet === null ? 'Articles' : `Articles in ${outlet}`);
  const rows = useRows<ArticleSummary>(
    outlet === null ? '/articles' : `/articles?outlet=${encodeURIComponent(outlet)}`,
  );
  return (
    <>
      <h1>Articles</h1>
      <OutletFilter outlet={outlet} />
      {outlet === null ? null : (
        <p class="small">
          <a href={addressOfOutlet(outlet)}>On whose word {outlet} reports, and whom it relays</a>
        </p>
      )}
      <Answered answer={rows} what="list">
        {({ items, showMore }) =>
          items.length === 0 ? (
            <Empty>
              {outlet === null ? (
                <>
                  The archive is empty. Drop files on <a href="/">the first page</a>, or give them to{' '}
                  <code>hearsay add FILE…</code>
                </>
              ) : (
                `No articles from ${outlet}.`
              )}
            </Empty>
          ) : (
            <>
              <ol class="rows">
                {items.map((article) => (
                  <Row key={article.id} article={article} />
                ))}
              </ol>
              <ShowMore onMore={showMore} />
            </>
          )
        }
      </Answered>
    </>
  );
}
