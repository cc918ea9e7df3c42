import type { ComponentChildren } from 'preact';
import type { Article } from '../../src/model/article.ts';
import { DateOf } from '../dateline.tsx';
import { addressOfArticles } from '../routes.ts';
import { directionOf } from '../words/direction.ts';

interface ArticleHeadProps {
  readonly article: Omit<Article, 'text' | 'blocks' | 'captions'>;
  /** The title with its statements marked; `null` for an article without one. */
  readonly title: ComponentChildren;
  /** True when the reader asked to see the words that name the outlet. */
  readonly flash: boolean;
}

/** What stands above the text: outlet, title, date, and where it was read from. */
export function ArticleHead({ article, title, flash }: ArticleHeadProps) {
  const { outlet, published, byline, carriers, origin, url } = article;
  return (
    <header class="article-head">
      <p class="article-outlet">
        {carriers?.length > 0 ? <span class="carriers">{carriers.join(' ← ')} ← </span> : null}
        {outlet === null ? (
          <span class={flash ? 'flash' : undefined}>Outlet not said</span>
        ) : (
          <a class={flash ? 'flash' : undefined} href={addressOfArticles(outlet)}>
            {outlet}
          </a>
        )}
      </p>
      <h1 dir={directionOf(article.title ?? '')}>{title ?? 'Untitled article'}</h1>
      <p class="article-date">
        <DateOf iso={published} />
        {byline === null || byline === undefined ? null : <span class="byline">{byline}</span>}
        {origin ? (
          <span title={`Bytes ${origin.start} to ${origin.end}, SHA-256 of the file ${origin.sha256}`}>
            read from {origin.file.split('/').at(-1)}
          </span>
        ) : null}
        {url && /^https?:/.test(url) ? <span class="url">{url}</span> : null}
      </p>
    </header>
  );
}
