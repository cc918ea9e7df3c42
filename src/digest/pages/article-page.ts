import type { AnnotatedArticle } from '../../model/annotation.ts';
import type { Block } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { DigestArticle, DigestStatement } from '../digest.ts';
import { chainMarkup, relatedMarkup, stanceInWords } from './chain-markup.ts';
import { datelineMarkup } from './list-page.ts';
import { type Markup, markup } from './markup.ts';
import { htmlPage } from './page.ts';

interface Mark {
  readonly span: Span;
  readonly statement: string;
  readonly look: string;
  readonly first: boolean;
}

const LOOKS: Readonly<Record<string, string>> = { person: 'named', unnamed: 'unnamed' };

/** What each statement says, in text order; where one stands inside another the outer one is marked. */
function marksOf({ statements }: AnnotatedArticle): readonly Mark[] {
  const marks = statements
    .flatMap(({ id, content, chain }) =>
      content.map(
        (span, at): Mark => ({ span, statement: id, look: LOOKS[chain.at(-1)?.kind ?? ''] ?? 'body', first: at === 0 }),
      ),
    )
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  let end = 0;
  return marks.filter(({ span: [from, to] }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}

function blockMarkup(text: string, { kind, start, end }: Block, marks: readonly Mark[]): Markup {
  const parts: Markup[] = [];
  let at = start;
  for (const { span, statement, look, first } of marks) {
    const [from, to] = [Math.max(span[0], start), Math.min(span[1], end)];
    if (from >= to) continue;
    const id = first && span[0] >= start ? markup` id="w-${statement}"` : null;
    parts.push(markup`${text.slice(at, from)}<a class="${look}" href="#${statement}"${id}>${text.slice(from, to)}</a>`);
    at = to;
  }
  parts.push(markup`${text.slice(at, end)}`);
  switch (kind) {
    case 'subhead':
      return markup`<h3>${parts}</h3>\n`;
    case 'quote':
      return markup`<blockquote>${parts}</blockquote>\n`;
    case 'list':
      return markup`<p>• ${parts}</p>\n`;
    case 'caption':
      return markup`<p class="caption">${parts}</p>\n`;
    case 'paragraph':
      return markup`<p>${parts}</p>\n`;
    default:
      return kind satisfies never;
  }
}

function bodyMarkup(article: AnnotatedArticle): readonly Markup[] {
  const { text, blocks, captions } = article;
  const marks = marksOf(article);
  const waiting = [...captions].sort((a, b) => a.at - b.at);
  const caption = (words: string): Markup => markup`<p class="caption">${words}</p>\n`;
  const body: Markup[] = [];
  let next = 0;
  for (const block of blocks) {
    while (waiting[0] !== undefined && waiting[0].at <= block.start) body.push(caption(waiting.shift()?.text ?? ''));
    while ((marks[next]?.span[1] ?? block.start + 1) <= block.start) next++;
    let last = next;
    while ((marks[last]?.span[0] ?? block.end) < block.end) last++;
    body.push(blockMarkup(text, block, marks.slice(next, last)));
  }
  return [...body, ...waiting.map(({ text: words }) => caption(words))];
}

const statementMarkup = (statement: DigestStatement): Markup =>
  markup`<li id="${statement.id}"><a href="#w-${statement.id}">${statement.text}</a> <span class="chain">${stanceInWords(statement)}${chainMarkup(statement.chain)}</span></li>\n`;

/** An article's own page: its text with the statements underlined, then each with its chain, then the related reports. */
export function articlePage(
  whole: AnnotatedArticle,
  digested: DigestArticle,
  { digest, held }: { readonly digest: string; readonly held: ReadonlySet<string> },
): string {
  const title = whole.title ?? 'Untitled article';
  return htmlPage({
    title,
    root: '../',
    body: markup`<nav><p><a href="../index.html">${digest}</a></p></nav>
<main>
<h1>${title}</h1>
${datelineMarkup(digested.article)}
${whole.byline === null ? null : markup`<p class="dateline">${whole.byline}</p>\n`}<div class="text" lang="${whole.language}" dir="auto">
${bodyMarkup(whole)}</div>
${
  digested.statements.length === 0
    ? null
    : markup`<h2>Who said it</h2>
<ul class="said">
${digested.statements.map(statementMarkup)}</ul>
`
}${relatedMarkup(digested, { held, root: '../' })}</main>`,
  });
}
