import { describe, expect, it } from 'vitest';
import { dossierAsHtml } from '../../../src/dossier/as-html.ts';
import { dossierAsMarkdown, plainMarkdown } from '../../../src/dossier/as-markdown.ts';
import { chainSteps } from '../../../src/dossier/chain-steps.ts';
import { dossierEntries } from '../../../src/dossier/dossier-entries.ts';
import { changedItem } from '../../../src/dossier/items.ts';
import type { DossierReport } from '../../../src/dossier/report.ts';
import type { AnnotatedArticle } from '../../../src/model/annotation.ts';
import { ARTICLE, CRANE, cutAnew, dossierOf, NOW, statementId } from './kept.ts';

/** An archive of one article, in no claim. */
const holding = (article: AnnotatedArticle | null) => ({
  article: async () => article,
  statementsOf: async () => [],
  claim: async () => null,
});

const kept = dossierOf('The crane & its <brake>', [ARTICLE, 0], [ARTICLE, 1]);
const commented = {
  ...changedItem(kept, kept.items[0]?.id ?? '', { comment: '1. Ask <her>.\n\n# Not a heading' }, NOW),
  comment: 'First paragraph.\n\nSecond.',
};

const reportOn = async (article: AnnotatedArticle | null): Promise<DossierReport> => ({
  ...commented,
  entries: await dossierEntries(holding(article), commented),
  writtenAt: NOW.toISOString(),
});

const start = ARTICLE.text.indexOf(CRANE);

describe('a dossier as Markdown', () => {
  it('has quotes with their speakers and comments, and each chain as a footnote', async () => {
    const text = dossierAsMarkdown(await reportOn(ARTICLE));
    expect(text.split('\n\n---\n\n')[0]).toBe(
      [
        '# The crane & its \\<brake\\>',
        'First paragraph.',
        'Second.',
        `> ${CRANE}`,
        '— **Mara Quill**, as Harbour Gazette puts it, 4 March 2031[^1]',
        '1\\. Ask \\<her\\>.',
        '\\# Not a heading',
        '> the crane will be taken down before the autumn storms',
        '— **a port official** (denies), as Harbour Gazette puts it, 4 March 2031[^2]',
      ].join('\n\n'),
    );
    expect(text).toContain(
      [
        `[^1]: “${CRANE}” (in the outlet’s words)`,
        '    Chain: published by **Harbour Gazette**, which has it from **Radio Fenn**, on the word of **Mara Quill**.',
        '    Article: *Crane \\*7\\* stands still*, Harbour Gazette, 4 March 2031.',
        `    Offsets: the text, characters ${start} to ${start + CRANE.length}. Archive: \`a1#${statementId(ARTICLE, 0)}\``,
      ].join('\n\n'),
    );
    expect(text).toContain('on the word of **a port official** (not named). The source denies.');
  });

  it.each([
    ['a quiet word', 'a quiet word'],
    ['*stars*, `ticks` and [links](x)', '\\*stars\\*, \\`ticks\\` and \\[links\\](x)'],
    ['- no list\n+ none\n3) none', '\\- no list\n\\+ none\n3\\) none'],
    ['#1 and #', '#1 and #'],
    ['AT&T, &amp; and <b>', 'AT&T, &amp;amp; and \\<b\\>'],
    ['bell\u0007 and\u001b[31m red', 'bell  and \\[31m red'],
  ])('sets %j as the words they are', (words, text) => {
    expect(plainMarkdown(words)).toBe(text);
  });
});

it.each([
  ['Crane #', '# Crane \\#'],
  ['Crane ##', '# Crane \\##'],
  ['Crane 7#', '# Crane 7#'],
  ['##', '# \\##'],
])('a dossier called %j keeps all of its name as a heading', async (name, line) => {
  expect(dossierAsMarkdown({ ...(await reportOn(ARTICLE)), name }).split('\n')[0]).toBe(line);
});

it.each([
  ['held', ARTICLE],
  ['missing', null],
])('an article that is %s is read once, however much of it is kept', async (_, article) => {
  let read = 0;
  const archive = {
    ...holding(article),
    article: async () => {
      read++;
      return article;
    },
  };
  expect(await dossierEntries(archive, kept)).toHaveLength(2);
  expect(read).toBe(1);
});

describe('a dossier as HTML', () => {
  it('is one page that asks for nothing, with footnotes that lead there and back', async () => {
    const page = dossierAsHtml(await reportOn(ARTICLE));
    expect(page).not.toMatch(/<script|<img|<link|\bsrc=|@import|url\(/);
    expect([...page.matchAll(/href="([^"]*)"/g)].map(([, to]) => to)).toEqual(['#n1', '#n2', '#r1', '#r2']);
    for (const id of ['n1', 'n2', 'r1', 'r2']) expect(page).toContain(`id="${id}"`);
    expect(page).toContain('<h1>The crane &amp; its &lt;brake&gt;</h1>');
    expect(page).toContain('1. Ask &lt;her&gt;.');
    expect(page).toContain(`characters ${start} to ${start + CRANE.length}`);
  });
});

it.each([
  ['asserts', 'possible', 'It is put as possible.'],
  ['predicts', 'probable', 'The source predicts, as probable.'],
  ['denies', 'certain', 'The source denies.'],
] as const)('says how %s and %s words are put', async (stance, certainty, words) => {
  const [first, ...others] = ARTICLE.statements;
  const article = { ...ARTICLE, statements: [{ ...first!, stance, certainty }, ...others] };
  const report = await reportOn(article);
  for (const text of [dossierAsMarkdown(report), dossierAsHtml(report)]) expect(text).toContain(words);
});

it.each<[string, AnnotatedArticle | null, string | null]>([
  ['as it was kept', cutAnew(ARTICLE, [0, 0]), null],
  ['that begins elsewhere today', cutAnew(ARTICLE, [4, 0]), 'begins or ends this statement elsewhere'],
  ['that no analysis has any more', { ...ARTICLE, statements: [] }, 'Today’s analysis has no such statement'],
  ['whose article is gone', null, 'The article is not in this archive any more'],
])('a statement %s is shown with its words and chain', async (_, article, caveat) => {
  const report = await reportOn(article);
  for (const text of [dossierAsMarkdown(report), dossierAsHtml(report)]) {
    expect(text).toContain(CRANE);
    expect(text).toContain('Mara Quill');
    expect(text.includes('Today’s analysis') || text.includes('not in this archive any more')).toBe(caveat !== null);
    if (caveat !== null) expect(text).toContain(caveat);
  }
});

it.each([
  [
    [
      { name: 'Bay Wire', kind: 'outlet', role: 'publisher' },
      { name: 'not named', kind: 'unnamed', role: 'origin' },
    ],
    'published by Bay Wire, and names nobody behind it',
  ],
  [
    [
      { name: 'Bay Wire', kind: 'outlet', role: 'publisher' },
      { name: 'the reporter', kind: 'observation', role: 'origin' },
    ],
    'published by Bay Wire, the reporter’s own observation',
  ],
  [
    [
      { name: 'Tide Digest', kind: 'outlet', role: 'carrier' },
      { name: 'Bay Wire', kind: 'outlet', role: 'publisher' },
      { name: 'an officer', kind: 'unnamed', role: 'origin' },
    ],
    'carried by Tide Digest, published by Bay Wire, on the word of an officer (not named)',
  ],
] as const)('says a chain in words: %#', (chain, words) => {
  const steps = chainSteps(chain.map((link) => ({ ...link, evidence: null })));
  const said = steps.map(({ says, name, note }) => [says, name, note && `(${note})`].filter(Boolean).join(' '));
  expect(said.join(', ')).toBe(words);
});
