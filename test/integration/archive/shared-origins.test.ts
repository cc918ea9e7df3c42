import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/archive/open-archive.ts';
import type { AnnotatedArticle } from '../../../src/model/annotation.ts';
import { contentOf } from './content-of.ts';
import { exampleArticle } from './example-articles.ts';

const BEFORE =
  'the ferry to Kesmouth had waited outside the harbour for three hours with sixty passengers and their cars';
const SHUT = 'the eastern pier at Kesmouth was shut';
const BEHIND = 'engineers would look at the piles before anybody could say when boats might land there again';

/** Words that no other article has. */
const ownWords = (id: string, count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `${id}${String.fromCharCode(98 + (i % 24), 97 + (i % 5) * 4)}${'lmnr'[i % 4]}`,
  ).join(' ');

interface Told {
  readonly id: string;
  readonly outlet: string;
  readonly published?: string;
  readonly by: string;
  readonly kind?: 'person' | 'unnamed';
  readonly shut?: string;
  /** Words of the article's own. */
  readonly own?: number;
}

/** A report that tells of the pier between two sentences which all have. */
const report = ({ id, outlet, published = '2031-03-04', by, kind = 'person', shut = SHUT, own = 0 }: Told) =>
  exampleArticle({
    ...{ id, outlet, published },
    said: [
      { content: BEFORE, origin: 'Mara Quill' },
      { content: shut, origin: by, kind },
      { content: BEHIND, origin: 'Mara Quill' },
      ...(own > 0 ? [{ content: ownWords(id, own), origin: `Speaker ${id}` }] : []),
    ],
  });

/** The same sentence in an article that has nothing else of it. */
const apart = ({ id, outlet, by, kind = 'person' }: Told) =>
  exampleArticle({ ...{ id, outlet, published: '2031-03-04' }, said: [{ content: SHUT, origin: by, kind }] });

async function claimsOf(steps: readonly (readonly AnnotatedArticle[])[], texts: 'each' | 'last' = 'each') {
  const archive = await openArchive(':memory:');
  for (const [n, step] of steps.entries()) {
    for (const article of step) await archive.store(article);
    if (texts === 'each' || n === steps.length - 1) await archive.compareTexts();
    await archive.corroborate();
  }
  const { claims } = await contentOf(archive);
  await archive.close();
  return [...claims].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The range of the claim of the pier, and its reasons. */
async function rangeOf(articles: readonly AnnotatedArticle[]) {
  const claims = await claimsOf([articles]);
  const { lower, upper, reasons } = claims.find(({ text }) => text.includes('eastern pier'))!.independent;
  return [`${lower}–${upper}`, ...reasons.map(({ because }) => because)];
}

const NAMED: Told = { id: 'a', outlet: 'Bay Herald', by: 'Ola Brandt' };
const UNNAMED: Told = { id: 'b', outlet: 'Marsh Post', by: 'An official', kind: 'unnamed' };
const OTHER: Told = { id: 'c', outlet: 'Kesmouth Courier', by: 'Ilse Krel' };

describe('a few words said in two articles', () => {
  it.each([
    ['by somebody and by nobody, in one text', [report(NAMED), report(UNNAMED)], ['1–1', 'reused text']],
    ['by somebody and by nobody, in two texts', [report(NAMED), apart(UNNAMED)], ['1–2']],
    ['by two people, in one text', [report(NAMED), report(OTHER)], ['2–2']],
    [
      'by nobody twice, in one text',
      [report({ ...UNNAMED, id: 'd', outlet: 'Bay Herald' }), report(UNNAMED)],
      ['0–1', 'reused text'],
    ],
    [
      'by two people and by nobody in the text of one',
      [report(NAMED), apart(OTHER), report(UNNAMED)],
      ['2–2', 'reused text'],
    ],
  ])('%s', async (_, articles, expected) => {
    expect(await rangeOf(articles)).toEqual(expected);
  });

  it('more than a few, by two people in one text, may be of one of them', async () => {
    const shut = `${SHUT} until the spring because the storm had torn away most of its planks`;
    expect(await rangeOf([report({ ...NAMED, shut }), report({ ...OTHER, shut })])).toEqual(['1–2', 'reused text']);
  });
});

describe('origins that one text makes one', () => {
  const OUTLETS = [
    'Bay Herald',
    'Marsh Post',
    'Kesmouth Courier',
    'Northern Wire',
    'Lake Gazette',
    'Hill Times',
    'Fjord Letter',
  ];
  const WORDS = 120;
  /** What seven outlets print over two months, each in a report of its own, is standing text. */
  const standing = OUTLETS.map((outlet, n) =>
    report({
      ...{ id: 'xyzuvwt'.charAt(n), outlet, published: `2031-0${1 + (n % 3)}-1${n}`, own: WORDS },
      ...(n === 0 ? { by: 'Ola Brandt' } : { by: 'An official', kind: 'unnamed' }),
    }),
  );

  it('are two again when the text turns out to be standing text', async () => {
    const [first] = await rangeOf(standing.slice(0, 2));
    expect(first).toBe('1–1');
    const [all] = await rangeOf(standing);
    expect(all).toBe('1–7');
  });

  it('are the same in whatever order and steps the articles come', async () => {
    const atOnce = await claimsOf([standing]);
    expect(await claimsOf([[...standing].reverse()])).toEqual(atOnce);
    expect(await claimsOf(standing.map((article) => [article]))).toEqual(atOnce);
    expect(await claimsOf([standing.slice(3), standing.slice(0, 3)])).toEqual(atOnce);
    expect(await claimsOf([standing.slice(0, 4), standing.slice(4)], 'last')).toEqual(atOnce);
  });
});
