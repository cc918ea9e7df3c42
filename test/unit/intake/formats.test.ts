import { describe, expect, it } from 'vitest';
import { HearsayError } from '../../../src/errors.ts';
import { readArticles } from '../../../src/intake/read-articles.ts';

const read = (bytes: Uint8Array | string, name = 'file') => readArticles({ name, bytes: Buffer.from(bytes as string) });

async function refusal(bytes: Uint8Array | string, name = 'file'): Promise<[code: string, message: string]> {
  const error = await read(bytes, name).catch((cause: unknown) => cause);
  if (!(error instanceof HearsayError)) throw new Error(`not refused: ${JSON.stringify(error)}`);
  return [error.code, error.message];
}

const SENTENCE =
  'The ferry company resumed its night crossings on Thursday after nine days of storm, a spokesman said. ';

describe('article JSONL', () => {
  it('keeps ids, texts to the letter, and fields it does not know', async () => {
    const line = '{"id":"a1","title":"T","text":" One.\\n\\nTwo.","date":"June 3, 2027","place":"Karsk"}';
    const { articles } = await read(`${line}\n`);
    expect(articles).toEqual([
      expect.objectContaining({
        id: 'a1',
        title: 'T',
        text: ' One.\n\nTwo.',
        published: '2027-06-03',
        place: 'Karsk',
        language: 'en',
      }),
    ]);
    expect(articles[0]?.blocks).toEqual([
      { kind: 'paragraph', start: 1, end: 5 },
      { kind: 'paragraph', start: 7, end: 11 },
    ]);
  });

  it('gives records without an id the hash of their own bytes', async () => {
    const [one, two] = await Promise.all([
      read('{"title":"T","text":"One."}\n'),
      read('\n{"title":"U","text":"Two."}\n{"title":"T","text":"One."}\n'),
    ]);
    expect(one.articles[0]?.id).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(two.articles[1]?.id).toBe(one.articles[0]?.id);
  });

  it.each([
    [
      '{"text":"One.","headline":"H","author":"Jane Roe","source":"Harbour Wire"}',
      { title: 'H', byline: 'Jane Roe', outlet: 'Harbour Wire' },
    ],
    [
      '{"text":"One.","authors":[{"name":"Jane Roe"},"Milo Tarn"],"lang":"de-AT"}',
      { byline: 'Jane Roe, Milo Tarn', language: 'de' },
    ],
    ['{"text":"One.","published":"2027-06-03 14:05:00"}', { published: '2027-06-03T14:05:00' }],
    ['{"text":"One.","published":"03/06/2027"}', { published: null }],
    ['{"text":"One.","published":"2032-02-31"}', { published: null }],
    ['{"text":"One.","published":"0000-00-00"}', { published: null }],
    ['{"text":"One.","published":"2028-02"}', { published: '2028-02' }],
    [
      '{"text":"One.","blocks":[{"kind":"quote","start":0,"end":4}]}',
      { blocks: [{ kind: 'quote', start: 0, end: 4 }] },
    ],
    [
      '{"text":"One.","blocks":[{"kind":"quote","start":0,"end":40}]}',
      { blocks: [{ kind: 'paragraph', start: 0, end: 4 }] },
    ],
    ['{"id":7,"text":"One.","statements":[]}', { id: '7', statements: [] }],
  ])('understands %s', async (line, expected) => {
    expect((await read(line)).articles[0]).toMatchObject(expected);
  });

  it('reads its own output to the same articles', async () => {
    const { articles } = await read(`Ferries sail again\nHarbour Wire | June 3, 2027\n${SENTENCE}\n`);
    const again = await read(`${articles.map((article) => JSON.stringify(article)).join('\n')}\n`);
    expect(again.articles).toEqual(articles);
  });

  it('skips and lists a line that is cut off, and one without text', async () => {
    const lines = ['{"id":"a","text":"One."}', '{"id":"b"}', '[1]', '{"id":"c","text":"Three."}', '{"id":"d","te'];
    const { articles, skipped } = await read(lines.join('\n'), 'x.jsonl');
    expect(articles.map(({ id, origin }) => [id, origin?.record])).toEqual([
      ['a', 0],
      ['c', 3],
    ]);
    expect(skipped.map(({ record, error }) => [record, error.code])).toEqual([
      [1, 'intake.bad-record'],
      [2, 'intake.bad-record'],
      [4, 'intake.bad-json'],
    ]);
    const parts = [
      ...articles.map(({ origin }) => [origin?.start, origin?.end]),
      ...skipped.map(({ start, end }) => [start, end]),
    ].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
    expect(parts.map(([start]) => start)).toEqual([0, ...parts.slice(0, -1).map(([, end]) => end)]);
    expect(parts.at(-1)?.[1]).toBe(lines.join('\n').length);
  });

  it('may be one object over many lines', async () => {
    expect((await read('{\n  "id": "a",\n  "text": "One."\n}\n')).articles.map(({ id }) => id)).toEqual(['a']);
  });

  it.each([['utf-8'], ['utf16le']] as const)('may be an array, in %s', async (encoding) => {
    const array = '\ufeff[ {"id":"a","text":"One. }, {"},\n{"id":"b","text":"“Two”","tags":["x",["y"]]} ]';
    const bytes = Buffer.from(array, encoding === 'utf-8' ? 'utf8' : 'utf16le');
    const { articles } = await read(bytes);
    expect(articles.map(({ id, text }) => [id, text])).toEqual([
      ['a', 'One. }, {'],
      ['b', '“Two”'],
    ]);
    expect([articles[0]?.origin?.start, articles[0]?.origin?.end, articles[1]?.origin?.end]).toEqual([
      0,
      articles[1]?.origin?.start,
      bytes.length,
    ]);
  });
});

const HEAD = `<html lang="en-GB"><head><title>Ferries sail again | Harbour Wire</title>
<meta property="og:site_name" content="Harbour Wire"><meta name="author" content="By Jane Roe">
<meta property="article:published_time" content="2027-06-03T14:05:00Z"><link rel="canonical" href="https://harbourwire.example/ferry"></head>`;
const BODY = `<nav><a href="/">Home</a><a href="/world">World</a></nav><article><h1>Ferries sail again</h1>
<p>${SENTENCE.repeat(3)}</p><figure><img src="a.jpg"><figcaption>A ferry at night.</figcaption></figure>
<h2>Council was not asked</h2><p>${SENTENCE.repeat(3)}</p><blockquote><p>We have looked at every hull.</p></blockquote>
<ul><li>hulls and all that floats</li><li>engines and all that turns</li></ul><p>${SENTENCE.repeat(2)}</p></article><script>var x = "not text";</script>`;

describe('a saved page', () => {
  it('gives its text in blocks, its caption beside it, its metadata', async () => {
    const { articles } = await read(`<!doctype html>${HEAD}<body>${BODY}</body></html>`, 'page.html');
    const [article] = articles;
    expect(article).toMatchObject({
      title: 'Ferries sail again',
      outlet: 'Harbour Wire',
      byline: 'Jane Roe',
      published: '2027-06-03T14:05:00Z',
      language: 'en',
      url: 'https://harbourwire.example/ferry',
    });
    expect(article?.blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'subhead',
      'paragraph',
      'quote',
      'list',
      'list',
      'paragraph',
    ]);
    expect(article?.captions.map(({ text, at }) => [text, article.text.slice(at, at + 21)])).toEqual([
      ['A ferry at night.', 'Council was not asked'],
    ]);
    expect(article?.text).not.toMatch(/Home|not text|Ferries sail again/);
  });

  it.each([
    [
      'JSON-LD',
      `<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle","headline":"Ferries sail again","datePublished":"2027-06-03","author":[{"name":"Jane Roe"}],"publisher":{"name":"Harbour Wire"}}]}</script>`,
    ],
    [
      '<time> and a byline',
      '<meta property="og:site_name" content="Harbour Wire"><p class="byline">By Jane Roe</p><time datetime="2027-06-03">yesterday</time>',
    ],
    ['a dateline on the page', '<p>By Jane Roe, Harbour Wire | June 3, 2027</p>'],
  ])('finds who and when in %s', async (_, head) => {
    const page = `<html><head><title>Ferries sail again</title></head><body>${head}<article><h1>Ferries sail again</h1>${head.includes('dateline') || head.includes('June') ? head : ''}<p>${SENTENCE.repeat(4)}</p><p>${SENTENCE.repeat(4)}</p></article></body></html>`;
    expect((await read(page)).articles[0]).toMatchObject({
      outlet: 'Harbour Wire',
      byline: 'Jane Roe',
      published: '2027-06-03',
    });
  });

  it('may be a fragment', async () => {
    const { articles } = await read(`<h1>Ferries sail again</h1><p>${SENTENCE.repeat(4)}</p>`);
    expect(articles[0]?.text).toBe(SENTENCE.repeat(4).trim());
  });

  it('is read in the encoding it declares', async () => {
    const cyrillic = 'Паром снова ходит ночью, сказал представитель компании в четверг. '.repeat(6);
    const { default: iconv } = await import('iconv-lite');
    const page = `<html><head><meta charset="windows-1251"></head><body><p>${cyrillic}</p></body></html>`;
    expect((await read(iconv.encode(page, 'windows-1251'))).articles[0]?.text).toBe(cyrillic.trim());
  });

  it('is read although 20,000 boxes are nested in it', async () => {
    const page = `<html><body>${'<div>'.repeat(20_000)}<p>${SENTENCE.repeat(6)}</p>${'</div>'.repeat(20_000)}</body></html>`;
    expect((await read(page)).articles[0]?.text).toBe(SENTENCE.repeat(6).trim());
  });
});

describe('a file that gives nothing is refused with one line', () => {
  it.each([
    ['empty', '', 'intake.empty-file', 'x: the file is empty'],
    ['blank', ' \n\n\t', 'intake.empty-file', 'x: nothing but blanks in it'],
    ['a byte order mark', '\ufeff', 'intake.empty-file', 'x: nothing but blanks in it'],
    [
      'a feed',
      '<?xml version="1.0"?><rss></rss>',
      'intake.unsupported',
      'x: looks like a news feed (RSS or Atom), which cannot be read yet',
    ],
    ['broken JSON', '{"id":"a","te', 'intake.bad-json', 'x: record 1: broken or cut off JSON'],
    ['JSON without text', '{"id":"a"}', 'intake.bad-record', 'x: record 1: a record without text'],
    [
      'a page of links',
      `<html><body>${'<li><a href="/a">Some headline of today</a></li>'.repeat(50)}</body></html>`,
      'intake.no-article',
      'x: a web page without an article',
    ],
    [
      'headlines only',
      'Ferries sail again\nWell dispute widens\nBridge to close\nSchool strike ends\n',
      'intake.no-article',
      'x: only headlines or links, no article',
    ],
  ])('%s', async (_, bytes, code, message) => {
    expect(await refusal(bytes, 'x')).toEqual([code, message]);
  });

  it('a line of fifty megabytes', async () => {
    expect(await refusal(Buffer.alloc(50_000_000, 'word '), 'big.txt')).toEqual([
      'intake.too-large',
      'big.txt: one line of 50 MB, too long for an article',
    ]);
  });

  it('a picture', async () => {
    expect(await refusal(Buffer.from('89504e470d0a1a0a', 'hex'), 'digest.bin')).toEqual([
      'intake.binary',
      'digest.bin: looks like a picture (PNG), not text',
    ]);
  });
});
