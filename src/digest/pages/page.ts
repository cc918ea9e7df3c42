import { type Markup, markup } from './markup.ts';

/** What the digest's pages have in common. */
export interface PageOptions {
  readonly title: string;
  /** Way to the folder: '' from its pages, '../' from those of its articles. */
  readonly root: string;
  readonly body: Markup;
}

/** A whole page: no script, nothing from elsewhere. */
export const htmlPage = ({ title, root, body }: PageOptions): string =>
  markup`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">
<title>${title}</title>
<link rel="stylesheet" href="${root}style.css">
<link rel="alternate" type="application/atom+xml" title="${title}" href="${root}feed.xml">
<body>
${body}
<footer><p>Made by Hearsay: who said what, on whose word. It does not say whether a claim is true.</p></footer>
</body>
</html>
`.markup;

/** Plain CSS of all pages. */
export const STYLE = `:root {
  color-scheme: light dark;
  --paper: light-dark(#fbf9f4, #16181a);
  --ink: light-dark(#1d1b18, #e8e4db);
  --soft: light-dark(#5b564d, #a8a398);
  --rule: light-dark(#ddd6c8, #383c41);
  --wash: light-dark(#f2eee4, #24282c);
  --link: light-dark(#1f4e6b, #8fc3e3);
}
body {
  max-width: 42rem;
  margin: 0 auto;
  padding: 1.5rem 1rem 3rem;
  color: var(--ink);
  background: var(--paper);
  font: 1.0625rem/1.5 Charter, "Charis SIL", Georgia, "Liberation Serif", serif;
  overflow-wrap: anywhere;
}
h1, h2 { line-height: 1.2; text-wrap: balance; }
h2 { margin: 0 0 0.5rem; font-size: 1.375rem; }
h3 { margin: 0 0 0.25rem; font: 600 0.9375rem/1.4 sans-serif; }
a { color: var(--link); }
h2 a { color: inherit; text-decoration: none; }
h2 a:hover { text-decoration: underline; }
p { margin: 0 0 0.75rem; }
ul, ol { margin: 0; padding: 0; list-style: none; }
q { quotes: "“" "”"; }
b { font-weight: 600; color: var(--ink); }
small, .chain, .dateline, nav, footer { font: 0.875rem/1.5 sans-serif; color: var(--soft); }
article { padding: 1rem 0 1.5rem; border-top: 1px solid var(--ink); }
.dateline { margin: 0 0 0.2rem; }
.said li { margin: 0 0 0.4rem; padding: 0.3rem 0 0.3rem 0.9rem; border-left: 2px solid var(--rule); }
.said .chain { display: block; }
summary { cursor: pointer; color: var(--link); font: 0.9375rem/1.6 sans-serif; }
aside { margin-top: 0.9rem; padding: 0.6rem 0.9rem; background: var(--wash); }
aside li { padding: 0.15rem 0; }
.text a { color: inherit; text-decoration: underline 2px var(--link); text-underline-offset: 0.2em; }
.text a.body { text-decoration-style: dashed; }
.text a.unnamed { text-decoration-style: wavy; text-decoration-thickness: 1px; }
.text .caption { color: var(--soft); font-size: 0.9375rem; }
.said li:target, .text a:target { background: var(--wash); }
footer { margin-top: 2.5rem; padding-top: 0.75rem; border-top: 1px solid var(--rule); }
@media print { nav { display: none; } article, .said li { break-inside: avoid; } }
`;
