import { type Markup, markup } from '../digest/pages/markup.ts';
import { STYLE } from '../digest/pages/page.ts';
import { dateInWords } from '../model/date-in-words.ts';
import { chainSteps, speakerOf } from './chain-steps.ts';
import type { DossierEntry } from './dossier-entry.ts';
import { type Footnote, footnoteOf, puttingIt } from './footnote.ts';
import { ABOUT, type DossierReport, paragraphsOf } from './report.ts';

/** Beside the style of a digest's pages. */
const REPORT_STYLE = `h1 { margin: 0 0 0.75rem; }
h2 { margin: 2.5rem 0 0.75rem; padding-top: 0.75rem; border-top: 1px solid var(--ink); }
.item { padding: 1rem 0; }
.item + .item { border-top: 1px solid var(--rule); }
blockquote { margin: 0 0 0.3rem; padding-left: 1rem; border-left: 2px solid var(--link); font-size: 1.125rem; }
.by { margin: 0 0 0.75rem 1rem; color: var(--soft); font: 0.9375rem/1.5 sans-serif; }
.comment { white-space: pre-line; }
sup { line-height: 0; }
sup a { padding: 0 0.15em; }
.notes { font-size: 0.9375rem; }
.notes > li { display: grid; grid-template-columns: 2rem minmax(0, 1fr); padding: 0.6rem 0; }
.notes > li + li { border-top: 1px solid var(--rule); }
.notes > li:target { background: var(--wash); }
.notes p { margin: 0 0 0.25rem; }
.number { font-variant-numeric: tabular-nums; }
code { font-size: 0.8125rem; }
`;

const paragraphs = (comment: string): readonly Markup[] =>
  paragraphsOf(comment).map((words) => markup`<p class="comment" dir="auto">${words}</p>\n`);

const dated = (iso: string | null): Markup =>
  iso === null ? markup`no date given` : markup`<time datetime="${iso}">${dateInWords(iso)}</time>`;

function itemMarkup(entry: DossierEntry, { number, manner }: Footnote): Markup {
  const { chain, article, comment, quote } = entry;
  const [before, after] = puttingIt(entry);
  return markup`<section class="item">
<blockquote dir="auto" lang="${article.language}">${quote}</blockquote>
<p class="by">— <b><bdi>${speakerOf(chain)}</bdi></b>${manner === '' ? null : ` (${manner})`}, ${before} <bdi>${
    article.outlet ?? 'an outlet not said'
  }</bdi>${after}, ${dated(article.published)}<sup><a id="r${number}" href="#n${number}" aria-label="Footnote ${number}">${number}</a></sup></p>
${paragraphs(comment)}</section>
`;
}

const chainMarkup = ({ chain }: DossierEntry): readonly Markup[] =>
  chainSteps(chain).map(
    ({ says, name, note, evidence }, at) =>
      markup`${at === 0 ? null : ', '}${says}${name === null ? null : markup` <b><bdi>${name}</bdi></b>`}${
        note === null ? null : ` (${note})`
      }${evidence === null ? null : markup` <q>${evidence}</q>`}`,
  );

function noteMarkup(entry: DossierEntry, note: Footnote): Markup {
  const { article } = entry;
  const { number, quote, words, mannerSaid, offsets, archiveId, claim, caveat } = note;
  const line = (words: string): Markup | null => (words === '' ? null : markup`<p>${words}</p>\n`);
  return markup`<li id="n${number}"><a class="number" href="#r${number}" aria-label="Back to quotation ${number}">${number}</a>
<div>
<p><bdi>${quote}</bdi> (${words})</p>
<p>Chain: ${chainMarkup(entry)}.${mannerSaid === '' ? null : ` ${mannerSaid}`}</p>
<p>Article: <i>${article.title ?? 'Untitled article'}</i>, <bdi>${article.outlet ?? 'outlet not said'}</bdi>, ${dated(article.published)}.${
    article.url === null ? null : markup` <code>${article.url}</code>`
  }</p>
${line(claim === '' ? '' : `The claim: ${claim}, in this archive.`)}<p>Offsets: ${offsets}. Archive: <code>${archiveId}</code></p>
${line(caveat)}</div></li>
`;
}

/** A dossier as one HTML page that needs nothing else: no script, no picture, no address it asks. */
export function dossierAsHtml({ name, comment, entries, writtenAt }: DossierReport): string {
  const notes = entries.map((entry, at) => [entry, footnoteOf(entry, at + 1)] as const);
  return markup`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${name}</title>
<style>
${{ markup: STYLE + REPORT_STYLE }}</style>
<body>
<main>
<h1>${name}</h1>
${paragraphs(comment)}${notes.map(([entry, note]) => itemMarkup(entry, note))}${
  entries.length === 0
    ? markup`<p>Nothing is kept in it yet.</p>\n`
    : markup`<h2>Where each was read</h2>
<ol class="notes">
${notes.map(([entry, note]) => noteMarkup(entry, note))}</ol>
`
}</main>
<footer><p>${ABOUT} ${dateInWords(writtenAt)}.</p></footer>
</body>
</html>
`.markup;
}
