import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive, FindFilter } from '../../../src/archive/archive.ts';
import { corroborate } from '../../../src/corroboration/corroborate.ts';
import type { AnnotatedArticle } from '../../../src/model/annotation.ts';
import { contentOf } from './content-of.ts';
import { EXAMPLES, exampleArticle } from './example-articles.ts';

/** What every archive keeps to, whatever database it is in. `openArchive` gives an empty one. */
export function archiveContract(name: string, openArchive: () => Promise<Archive>): void {
  describe(`${name} archive`, () => {
    let archive: Archive;
    beforeEach(async () => {
      archive = await openArchive();
    });
    afterEach(() => archive.close());

    const fill = async (articles: readonly AnnotatedArticle[] = EXAMPLES): Promise<void> => {
      for (const article of articles) await archive.store(article);
      await archive.corroborate();
    };

    describe('articles', () => {
      it('gives an article back unit for unit', async () => {
        await fill();
        for (const article of EXAMPLES) expect(await archive.article(article.id)).toEqual(article);
      });

      it('keeps fields it does not know', async () => {
        const article = { ...EXAMPLES[0], desk: 'harbour' } as AnnotatedArticle;
        await archive.store(article);
        expect(await archive.article('a1')).toEqual(article);
      });

      it('knows nothing of an article it was not given', async () => {
        expect(await archive.article('a9')).toBeNull();
        expect(await archive.statementsOf('a9')).toEqual([]);
      });

      it('says "unchanged" for the same article again, and changes nothing', async () => {
        await fill();
        const before = await contentOf(archive);
        for (const article of EXAMPLES) expect(await archive.store(article)).toBe('unchanged');
        expect(await archive.corroborate()).toBe(0);
        expect(await contentOf(archive)).toEqual(before);
      });

      it('refuses another text under an id it holds, and keeps the first', async () => {
        await fill();
        const before = await contentOf(archive);
        const other = exampleArticle({ id: 'a1', outlet: 'Harbour Gazette', published: null, said: [] });
        await expect(archive.store(other)).rejects.toMatchObject({ code: 'archive.id-conflict' });
        expect(await contentOf(archive)).toEqual(before);
      });

      it('holds an article only with the same text and the same version of the analysis', async () => {
        const [article] = EXAMPLES as [AnnotatedArticle];
        expect(await archive.holds(article, '1')).toBe(false);
        await archive.store(article);
        expect(await archive.holds(article, '1')).toBe(true);
        expect(await archive.holds(article, '2')).toBe(false);
        expect(await archive.holds({ ...article, text: `${article.text}!` }, '1')).toBe(false);
      });

      it('lists the newest first and undated ones last, of one outlet when asked', async () => {
        await fill();
        expect((await archive.articles()).map(({ id }) => id)).toEqual(['a3', 'a2', 'a1', 'a4']);
        expect((await archive.articles({ limit: 2, offset: 1 })).map(({ id }) => id)).toEqual(['a2', 'a1']);
        expect(await archive.articles({ outlet: 'Harbour Gazette' })).toEqual([
          { id: 'a1', title: 'Crane brakes failed', outlet: 'Harbour Gazette', published: '2031-03-04', statements: 2 },
        ]);
      });

      it('counts articles by outlet', async () => {
        await fill();
        expect(await archive.outlets()).toEqual([
          { name: 'Evening Lantern', articles: 2 },
          { name: 'Harbour Gazette', articles: 1 },
          { name: 'Northern Wire', articles: 1 },
        ]);
        expect(await archive.counts()).toMatchObject({ articles: 4, statements: 6, outlets: 3 });
      });
    });

    describe('a newer analysis', () => {
      const renewed = exampleArticle({
        id: 'a2',
        outlet: 'Northern Wire',
        published: '2031-03-05',
        version: '10',
        said: [
          {
            content: 'the harbour crane was inspected on Tuesday and its brakes had failed twice',
            origin: 'Mara Quill',
            relays: ['Evening Lantern'],
          },
        ],
      });

      it('replaces the older one and leaves what a fresh archive would hold', async () => {
        await fill(EXAMPLES.map((article) => (article.id === 'a2' ? renewed : article)));
        const fresh = await contentOf(archive);
        await archive.close();
        archive = await openArchive();
        await fill();
        expect(await archive.store(renewed)).toBe('reanalysed');
        await archive.corroborate();
        expect(await contentOf(archive)).toEqual(fresh);
      });

      it('counts numbers in versions as numbers, and keeps the newer one', async () => {
        await archive.store(renewed);
        const older = { ...renewed, analysis: { version: '9' } };
        expect(await archive.store(older)).toBe('unchanged');
        expect((await archive.article('a2'))?.analysis.version).toBe('10');
      });
    });

    describe('statements', () => {
      it('stand alone with their words, their article and their claim', async () => {
        await fill();
        const [first] = await archive.statementsOf('a1');
        expect(first).toMatchObject({
          ...EXAMPLES[0]?.statements[0],
          article: 'a1',
          title: 'Crane brakes failed',
          outlet: 'Harbour Gazette',
          published: '2031-03-04',
          text: 'the harbour crane was inspected on Tuesday and its brakes had failed twice',
          claim: expect.stringMatching(/^c/),
        });
      });

      it('come in the order of the ids asked for, without those that are not held', async () => {
        await fill();
        const ids = EXAMPLES.flatMap(({ statements }) => statements.map(({ id }) => id)).reverse();
        expect((await archive.statements(['s0', ...ids])).map(({ id }) => id)).toEqual(ids);
      });
    });

    describe('claims', () => {
      const inMemory = async () => {
        const records = [];
        for await (const record of archive.eachStatement()) records.push(record);
        return [...corroborate(records)].sort((a, b) => (a.id < b.id ? -1 : 1));
      };

      it.each([
        ['in the order given', [0, 1, 2, 3]],
        ['backwards', [3, 2, 1, 0]],
        ['mixed', [2, 0, 3, 1]],
      ])('are those of the whole set at once, whatever the order of adding: %s', async (_, order) => {
        for (const i of order) await fill([EXAMPLES[i] as AnnotatedArticle]);
        expect((await contentOf(archive)).claims).toEqual(await inMemory());
      });

      it('are the same when added one by one or all at once', async () => {
        await fill();
        const once = (await contentOf(archive)).claims;
        await archive.close();
        archive = await openArchive();
        for (const article of EXAMPLES) await fill([article]);
        expect((await contentOf(archive)).claims).toEqual(once);
      });

      it('say how many outlets print them and how many origins they have, largest first', async () => {
        await fill();
        const summaries = await archive.claims();
        const sizes = summaries.map(({ outlets, articles }) => outlets * 1_000 + articles);
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
        expect(summaries[0]).toMatchObject({ outlets: 3, articles: 3, firstPublished: '2031-03-04' });
        for (const { id, text, outlets, origins, independent, denials } of summaries) {
          const claim = await archive.claim(id);
          expect(claim).toMatchObject({ id, text, independent });
          expect([claim?.outlets.length, claim?.origins.length, claim?.denials.length]).toEqual([
            outlets,
            origins,
            denials,
          ]);
        }
        expect(await archive.claim('c0')).toBeNull();
      });

      it('are found by all of some words, in their text or their origins', async () => {
        await fill();
        expect((await archive.claims({ words: 'ferry pier' })).map(({ text }) => text)).toEqual([
          'the night ferry will leave from the northern pier',
        ]);
        const [found] = await archive.claims({ words: 'quill crane' });
        const claim = await archive.claim(found?.id ?? '');
        expect(claim?.text).toContain('crane');
        expect(claim?.origins.map(({ name }) => name)).toContain('Mara Quill');
        const places = await archive.claimPlaces();
        expect(places.reduce((sum, { claims }) => sum + claims, 0)).toBe((await archive.claims()).length);
        for (const { claims, ...place } of places) {
          const there = await archive.claims({ place });
          expect(there).toHaveLength(claims);
          for (const { articles, independent } of there) expect({ articles, ...independent }).toEqual(place);
        }
        expect(await archive.claims({ words: 'ferry crane' })).toEqual([]);
        expect(await archive.claims({ words: '?!' })).toEqual([]);
      });

      it('tell how many statements were placed', async () => {
        for (const article of EXAMPLES) await archive.store(article);
        const steps: (readonly [number, number])[] = [];
        expect(await archive.corroborate((done, total) => steps.push([done, total]))).toBe(6);
        expect(steps.at(-1)).toEqual([6, 6]);
      });

      it('stop when told to, and go on later', async () => {
        const many = Array.from({ length: 90 }, (_, i) =>
          exampleArticle({
            id: `m${i}`,
            outlet: 'Northern Wire',
            published: null,
            said: Array.from({ length: 6 }, (_, j) => ({
              content: `${wordOf(i * 6 + j)}lamp hung over ${wordOf(i * 6 + j)}gate`,
              origin: `Keeper ${i}`,
            })),
          }),
        );
        for (const article of many) await archive.store(article);
        const first = await archive.corroborate(() => false);
        expect(first).toBeGreaterThan(0);
        expect(first).toBeLessThan(540);
        expect(await archive.corroborate()).toBe(540 - first);
        expect((await contentOf(archive)).claims).toEqual(await inMemory());
      });
    });

    describe('sources', () => {
      it('are one for all spellings with one key, under the most usual one', async () => {
        await fill();
        const [mara] = await archive.sources({ words: 'quill' });
        expect(mara).toEqual({
          name: 'Mara Quill',
          kind: 'person',
          key: 'mara quill',
          asOrigin: 3,
          asRelay: 0,
          articles: 3,
        });
      });

      it('count relays apart from origins, and leave unnamed ones out', async () => {
        await fill();
        const names = (await archive.sources()).map(({ name, asOrigin, asRelay }) => `${name} ${asOrigin} ${asRelay}`);
        expect(names).toEqual(['Mara Quill 3 0', 'the Ferry Board 1 0', 'Odo Fenn 1 0', 'Harbour Gazette 0 1']);
      });

      it('give everything they said or passed on, oldest first', async () => {
        await fill();
        const mara = await archive.source('mara quill');
        expect(mara?.statements.map(({ article }) => article)).toEqual(['a1', 'a2', 'a3']);
        expect((await archive.source('harbour gazette'))?.statements.map(({ article }) => article)).toEqual(['a2']);
        expect(await archive.source('nobody')).toBeNull();
      });
    });

    describe('search', () => {
      const kinds = async (words: string, match: 'all' | 'any' = 'all') =>
        [...new Set((await archive.find(words, { match })).map(({ kind }) => kind))].sort();

      it('finds articles, statements, claims and sources', async () => {
        await fill();
        expect(await kinds('crane')).toEqual(['article', 'claim', 'statement']);
        expect(await kinds('fenn')).toContain('source');
      });

      it('marks the words found', async () => {
        await fill();
        const [hit] = await archive.find('"northern pier"');
        expect(hit?.excerpt).toContain('\u0002northern pier\u0003');
      });

      it('wants all words unless told otherwise', async () => {
        await fill();
        expect(await kinds('crane zeppelin')).toEqual([]);
        expect(await kinds('crane zeppelin', 'any')).toEqual(['article', 'claim', 'statement']);
      });

      it.each(['"', '*', 'a OR', 'NEAR(', "';--", '(', 'col:', '^x', '- -', '\u0000', '" "" "'])(
        'takes %j as words, not as query syntax',
        async (words) => {
          await fill();
          await expect(archive.find(words)).resolves.toBeInstanceOf(Array);
        },
      );

      it.each<[string, FindFilter, string[]]>([
        ['an outlet', { conditions: { outlet: ['northern wire'] } }, ['a2']],
        ['part of the name of an outlet', { conditions: { outlet: ['wire'] } }, ['a2']],
        ['any of two outlets', { conditions: { outlet: ['Northern Wire', 'Harbour Gazette'] } }, ['a1', 'a2']],
        ['no outlet of the archive', { conditions: { outlet: ['Nobody'] } }, []],
        ['a source in any spelling', { conditions: { source: ['mara quill'] } }, ['a1', 'a2', 'a3']],
        ['part of the name of a source', { conditions: { source: ['quill'] } }, ['a1', 'a2', 'a3']],
        ['who passed it on', { conditions: { source: ['Harbour Gazette'] } }, ['a2']],
        ['later days and the day itself', { conditions: { after: ['2031-03-05'] } }, ['a2', 'a3']],
        ['earlier days', { conditions: { before: ['2031-03-05'] } }, ['a1']],
        ['a month', { conditions: { date: ['2031-03'] } }, ['a1', 'a2', 'a3']],
        ['a stance', { conditions: { stance: ['denies'] } }, ['a4']],
        ['a kind of origin', { conditions: { origin: ['unnamed'] } }, ['a3']],
        ['two conditions that never meet', { conditions: { origin: ['unnamed'], outlet: ['wire'] } }, []],
      ])('keeps what fits %s, with words and without', async (_, filter, ids) => {
        await fill();
        for (const words of ['crane', '']) {
          const hits = await archive.find(words, filter);
          const at = (kind: string) => [...new Set(hits.filter((hit) => hit.kind === kind).map((hit) => hit.article))];
          expect(at('article').sort()).toEqual(ids);
          expect(at('statement').sort()).toEqual(ids);
          expect(hits.some(({ kind }) => kind === 'claim')).toBe(ids.length > 0);
          expect(hits.some(({ kind }) => kind === 'source')).toBe(false);
          expect((await archive.foundStatements(words, filter)).length > 0).toBe(ids.length > 0);
        }
      });

      it('leaves out what has words that may not occur', async () => {
        await fill();
        const hits = await archive.find('crane', { not: ['three', '"night ferry"'] });
        const articles = hits.filter(({ kind }) => kind === 'article').map(({ id }) => id);
        expect(articles.sort()).toEqual(['a2', 'a4']);
        expect(hits.filter(({ kind }) => kind === 'statement').length).toBe(4);
        expect(await archive.find('', { not: ['three'] })).toEqual([]);
      });

      it('says of the statements found what they can be kept by', async () => {
        await fill();
        expect(await archive.foundStatements('crane', { conditions: { stance: ['denies'] } })).toEqual([
          {
            ...{ outlet: 'Evening Lantern', published: null, stance: 'denies', origin: 'person' },
            ...{ language: 'en', countries: [] },
          },
        ]);
        expect((await archive.foundStatements('crane', { limit: 2 })).length).toBe(2);
      });

      it('shows the newest first where no word is looked for', async () => {
        await fill();
        const hits = await archive.find('', { conditions: { source: ['quill'] } });
        const articles = hits.filter(({ kind }) => kind === 'article').map(({ id }) => id);
        expect(articles).toEqual(['a3', 'a2', 'a1']);
      });

      it('forgets what a newer analysis no longer says', async () => {
        await fill();
        await archive.store(
          exampleArticle({
            id: 'a1',
            outlet: 'Harbour Gazette',
            published: '2031-03-04',
            version: '2',
            title: 'Crane brakes failed',
            said: SAID_ANEW,
          }),
        );
        await archive.corroborate();
        const ferry = (await archive.find('"night ferry"')).map(({ kind }) => kind);
        expect(ferry.sort()).toEqual(['article', 'claim', 'statement']);
        expect(await kinds('"ferry board"')).not.toContain('source');
      });
    });

    describe('places', () => {
      it('are counted by articles and months under their most usual form', async () => {
        const at = { name: 'Valdivia', country: 'CL', lat: -39.8, lon: -73.2, precision: 'city', geonames: 7 } as const;
        const article = (id: string, published: string | null, spans: readonly (readonly [number, number])[]) => ({
          ...exampleArticle({
            id,
            outlet: 'Marsh Post',
            published,
            said: [{ content: 'it rains', origin: 'Odo Fenn' }],
          }),
          places: [
            ...spans.map(([start, end]) => ({ ...at, start, end })),
            { start: 0, end: 3, name: 'Odo', precision: 'ambiguous', countries: ['CL'] } as const,
          ],
        });
        await archive.store(
          article('p1', '2031-03-04', [
            [0, 8],
            [0, 8],
            [4, 8],
          ]),
        );
        await archive.store(article('p2', '2031-04', [[4, 8]]));
        await archive.store(article('p3', null, [[0, 8]]));
        expect(await archive.places()).toEqual([
          { ...at, form: 'Odo Fenn', months: { '': 1, '2031-03': 1, '2031-04': 1 } },
        ]);
      });
    });

    describe('inputs', () => {
      const input = {
        file: 'digest.txt',
        sha256: 'ab'.repeat(32),
        sizeBytes: 200,
        readAt: '2031-03-07T12:00:00.000Z',
        articles: [
          { id: 'a1', record: 0, start: 0, end: 120 },
          { id: 'a2', record: 1, start: 120, end: 200 },
        ],
        skipped: [{ record: 2, reason: 'no text in it' }],
      };

      it('come back as they were noted, and once', async () => {
        await archive.recordInput(input);
        await archive.recordInput({ ...input, readAt: '2032-01-01T00:00:00.000Z' });
        expect(await archive.inputs()).toEqual([input]);
      });
    });
  });
}

const SAID_ANEW = [
  { content: 'the harbour crane was inspected on Tuesday and its brakes had failed twice', origin: 'Mara Quill' },
  {
    content: 'the night ferry will leave from the northern pier',
    origin: 'the Ferry Board',
    kind: 'unnamed' as const,
  },
];

/** A word for each number, none like another. */
const wordOf = (n: number): string => [...String(n)].map((digit) => 'bakodefimu'.at(Number(digit)) ?? '').join('');
