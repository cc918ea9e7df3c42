import { dateInWords } from '../../model/date-in-words.ts';
import type { DigestArticle, DigestStatement } from '../digest.ts';
import { pageOfArticle, pageOfList, textFile } from './addresses.ts';
import { chainMarkup, relatedMarkup, stanceInWords } from './chain-markup.ts';
import { counted } from './counted.ts';
import { type Markup, markup } from './markup.ts';
import { htmlPage } from './page.ts';

/** Statements of an article shown at once; the others unfold. */
const SHOWN = 3;

/** Outlet and date of an article. */
export const datelineMarkup = ({ outlet, published }: DigestArticle['article']): Markup =>
  markup`<p class="dateline">${outlet ?? 'outlet not said'} · ${
    published === null ? 'no date given' : markup`<time datetime="${published}">${dateInWords(published)}</time>`
  }</p>`;

function entry(digested: DigestArticle, held: ReadonlySet<string>): Markup {
  const { article, statements } = digested;
  const page = pageOfArticle(article.id);
  const row = (statement: DigestStatement): Markup =>
    markup`<li><a href="${page}#${statement.id}">${statement.text}</a> <span class="chain">${stanceInWords(statement)}${chainMarkup(statement.chain)}${
      statement.claim !== null && statement.claim.articles > 1
        ? ` · in ${counted(statement.claim.articles, 'article')}`
        : ''
    }</span></li>\n`;
  const [first, rest] = [statements.slice(0, SHOWN), statements.slice(SHOWN)];
  return markup`<article>
${datelineMarkup(article)}
<h2><a href="${page}">${article.title ?? 'Untitled article'}</a></h2>
<ul class="said">
${first.map(row)}</ul>
${
  rest.length === 0
    ? null
    : markup`<details><summary>${counted(rest.length, 'more statement')}</summary>
<ul class="said">
${rest.map(row)}</ul></details>
`
}${relatedMarkup(digested, { held, root: '' })}</article>
`;
}

interface ListPage {
  readonly title: string;
  /** What the digest keeps, in words. */
  readonly keeps: string;
  readonly at: number;
  readonly pages: number;
  readonly texts: number;
  readonly articles: readonly DigestArticle[];
  readonly held: ReadonlySet<string>;
  readonly madeAt: string;
}

/** One page of the digest's list, the newest articles first. */
export function listPageMarkup({ title, keeps, at, pages, texts, articles, held, madeAt }: ListPage): string {
  const others = Array.from({ length: pages }, (_, page) =>
    page === at ? markup` <b>${page + 1}</b>` : markup` <a href="${pageOfList(page)}">${page + 1}</a>`,
  );
  const files = Array.from(
    { length: texts },
    (_, file) => markup` · <a href="${textFile(file)}">Text${texts > 1 ? ` ${file + 1}` : ''}</a>`,
  );
  const paging = pages > 1 ? markup`<nav aria-label="Pages"><p>Pages:${others}</p></nav>\n` : null;
  return htmlPage({
    title,
    root: '',
    body: markup`<header>
<h1>${title}</h1>
<p class="dateline">${counted(held.size, 'article')} ${keeps}, the newest first · made on ${dateInWords(madeAt)} · <a href="feed.xml">Feed</a>${files}</p>
</header>
<main>
${paging}${articles.map((article) => entry(article, held))}${paging}</main>`,
  });
}
