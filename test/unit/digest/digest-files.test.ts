import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { openArchive } from '../../../src/archive/open-archive.ts';
import { type DigestFile, digestFiles, MANIFEST } from '../../../src/digest/digest-files.ts';
import { IS_DIGEST_FILE } from '../../../src/digest/pages/addresses.ts';
import { topicFilter } from '../../../src/digest/topic.ts';
import { readArticles } from '../../../src/intake/read-articles.ts';
import type { Article } from '../../../src/model/article.ts';
import { annotateOne } from '../../../src/verbs/annotate-one.ts';
import { exampleArticle } from '../../integration/archive/example-articles.ts';

const SAMPLE = fileURLToPath(new URL('../../../sample/digest.txt', import.meta.url));
const now = new Date('2031-03-20T12:00:00Z');

const WORDS = '<b>& "crane"';
const hostile = exampleArticle({
  id: 'odd/\u0007<',
  title: `Title ${WORDS}\ud800`,
  outlet: `Outlet ${WORDS}`,
  published: null,
  said: [{ content: `the brake ${WORDS} was dark`, origin: `Mara ${WORDS}` }],
});

let archive: Archive;
let sample: readonly Article[];
beforeAll(async () => {
  archive = await openArchive(':memory:');
  sample = (await readArticles({ name: 'digest.txt', bytes: readFileSync(SAMPLE) })).articles;
  for (const article of sample) await archive.store(annotateOne(article));
  await archive.store(hostile);
  await archive.corroborate();
});
afterAll(() => archive.close());

async function filesOf(wish: Parameters<typeof topicFilter>[0]): Promise<ReadonlyMap<string, string>> {
  const files: DigestFile[] = [];
  for await (const file of digestFiles(archive, { title: 'Crane & brake', filter: topicFilter(wish), now }))
    files.push(file);
  return new Map(files.map(({ path, content }) => [path, content]));
}

describe('the files of a digest', () => {
  it('have text that is read back as the same articles, over the whole sample', async () => {
    const read: Article[] = [];
    for (const outlet of new Set(sample.map((article) => article.outlet))) {
      const files = await filesOf({ outlet });
      const bytes = new TextEncoder().encode(files.get('digest.txt'));
      read.push(...(await readArticles({ name: 'digest.txt', bytes })).articles);
    }
    const told = ({ title, outlet, published, byline, text, blocks, captions }: Article): string =>
      JSON.stringify({
        title,
        outlet,
        published,
        byline,
        text,
        blocks,
        captions: captions.map((caption) => caption.text),
      });
    expect(read.map(told).sort()).toEqual(sample.map(told).sort());
  });

  it('are named in its list, are all that may be taken away again, and lead to each other', async () => {
    const files = await filesOf({ words: 'crane' });
    const { files: listed, articles } = JSON.parse(files.get(MANIFEST) ?? '') as { files: string[]; articles: number };
    expect(listed).toEqual([...files.keys()].sort());
    expect(listed.filter((path) => !IS_DIGEST_FILE.test(path))).toEqual([]);
    expect(listed.filter((path) => path.startsWith('articles/'))).toHaveLength(articles);
    for (const [path, content] of files) {
      if (!path.endsWith('.html')) continue;
      const { document } = parseHTML(content);
      for (const link of document.querySelectorAll('a[href], link[href]')) {
        const to = new URL(link.getAttribute('href') ?? '', `file:///${path}`);
        expect([path, files.has(to.pathname.slice(1))]).toEqual([path, true]);
        if (to.hash !== '' && to.pathname === `/${path}`)
          expect([to.hash, document.getElementById(to.hash.slice(1)) !== null]).toEqual([to.hash, true]);
      }
    }
  });

  it('have the chains with the words that prove them', async () => {
    const index = (await filesOf({ words: 'crane' })).get('index.html') ?? '';
    const text = parseHTML(index).document.querySelector('main')?.textContent ?? '';
    expect(text).toContain('on the word of Pavel Dravec citing → passed on by Harbour Radio reported');
  });

  it('set markup in words, names and outlets as the words it is', async () => {
    const files = await filesOf({ outlet: hostile.outlet });
    for (const [path, content] of files) {
      if (!/html|xml/.test(path)) continue;
      expect(content).not.toContain('<b>&');
      expect(content).not.toMatch(/[\p{Cs}\p{Co}]|(?!\n)\p{Cc}/u);
      expect(content).toContain('Outlet &lt;b&gt;&amp; &quot;crane&quot;');
    }
  });

  it('have a feed with all that RFC 4287 asks for', async () => {
    const feed = (await filesOf({ words: 'crane' })).get('feed.xml') ?? '';
    const { document } = parseHTML(feed);
    const root = document.querySelector('feed');
    for (const scope of [root, ...document.querySelectorAll('entry')]) {
      const children = [...(scope?.children ?? [])];
      const one = (name: string): string => {
        const found = children.filter((child) => child.localName.toLowerCase() === name);
        expect([name, found.length]).toEqual([name, 1]);
        return found[0]?.textContent ?? '';
      };
      expect(one('id')).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(one('updated')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
      expect(one('title')).not.toBe('');
      expect(one('author')).not.toBe('');
    }
    const ids = [...document.querySelectorAll('entry > id')].map((id) => id.textContent);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(5);
  });

  it('are the same when they are made again', async () => {
    expect(await filesOf({ words: 'brake' })).toEqual(await filesOf({ words: 'brake' }));
  });

  it('are none where no article fits', async () => {
    await expect(filesOf({ words: 'zeppelin' })).rejects.toMatchObject({ code: 'digest.empty' });
  });
});
