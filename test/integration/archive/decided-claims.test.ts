import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { openArchive } from '../../../src/archive/open-archive.ts';
import type { AnnotatedArticle } from '../../../src/model/annotation.ts';
import type { Claim } from '../../../src/model/claim.ts';
import { correct, undoCorrection } from '../../../src/verbs/correct.ts';
import { exportCorrections, importCorrections } from '../../../src/verbs/import-corrections.ts';
import { exampleArticle } from './example-articles.ts';

const CRANE = 'the harbour crane was inspected on Tuesday and its brakes had failed twice';
const FERRY = 'the night ferry will leave from the northern pier until the end of April';

const article = (id: string, outlet: string, origin: string, content = CRANE, version = '1'): AnnotatedArticle =>
  exampleArticle({ id, outlet, published: `2031-03-0${id.at(-1)}`, version, said: [{ content, origin }] });

const ARTICLES = [
  article('a1', 'Harbour Gazette', 'Yusuf al-Haddan'),
  article('a2', 'Northern Wire', 'Youssef Haddan'),
  article('a3', 'Hill Echo', 'Idris Maalo'),
  article('a4', 'Lake News', 'Idris Maalo', FERRY),
  article('a5', 'Marsh Post', 'Pavel Dravec', FERRY),
];
const MERGE = { action: 'merge', entity: 'Idris Maalo', with: 'Yusuf al-Haddan' } as const;
const SPLIT = { action: 'split', entity: 'Yusuf al-Haddan', spelling: 'Youssef Haddan' } as const;

const day = (of: number) => ({ by: 'mara', at: new Date(`2031-04-0${of}T10:00:00Z`) });

let archive: Archive;
beforeEach(async () => {
  archive = await openArchive(':memory:');
});
afterEach(() => archive.close());

const place = async (into: Archive = archive): Promise<void> => {
  await into.corroborate();
  await into.gather();
};
const fill = async (articles: readonly AnnotatedArticle[], into: Archive = archive): Promise<void> => {
  for (const one of articles) await into.store(one);
  await place(into);
};

const claimsOf = async (of: Archive = archive): Promise<Claim[]> => {
  const claims: Claim[] = [];
  for await (const claim of of.eachClaim()) claims.push(claim);
  return claims.sort((a, b) => b.statements.length - a.statements.length);
};
const ranges = async (of: Archive = archive): Promise<string[]> =>
  (await claimsOf(of)).map(({ independent: { lower, upper } }) => `${lower}–${upper}`);

/** The same corrections, to be imported somewhere else. */
const exported = async (): Promise<string> => {
  let text = '';
  for await (const line of exportCorrections(archive)) text += line;
  return text;
};

describe('corrections and claims', () => {
  it('a merge makes two origins one, in the same step, and taking it back makes them two', async () => {
    await fill(ARTICLES);
    const before = await claimsOf();
    expect(await ranges()).toEqual(['2–2', '2–2']);
    await correct(archive, MERGE, day(1));
    expect(await ranges()).toEqual(['1–1', '2–2']);
    const [crane] = await claimsOf();
    expect(crane?.independent.reasons).toContainEqual(
      expect.objectContaining({
        because: 'same origin',
        evidence: ['Yusuf al-Haddan', 'Idris Maalo'],
        decidedBy: 'mara',
      }),
    );
    await undoCorrection(archive, null, day(2));
    expect(await claimsOf()).toEqual(before);
  });

  it('a merge of two spellings that the archive has joined already settles that they are one', async () => {
    const joined = [
      article('a1', 'Harbour Gazette', 'Abdul Qadir Nayef'),
      article(
        'a2',
        'Northern Wire',
        'Abd al-Qader al-Nayif',
        'the crane of the harbour was inspected and its brakes had failed',
      ),
    ];
    await fill(joined);
    expect((await archive.entities()).filter(({ kind }) => kind === 'person')).toHaveLength(1);
    expect(await ranges()).toEqual(['1–2']);
    await correct(archive, { action: 'merge', entity: 'Abdul Qadir Nayef', with: 'Abd al-Qader al-Nayif' }, day(1));
    expect(await ranges()).toEqual(['1–1']);
    await undoCorrection(archive, null, day(2));
    expect(await ranges()).toEqual(['1–2']);
    const same = { action: 'merge', entity: 'Abdul Qadir Nayef', with: 'Abdul Qadir Nayef' } as const;
    await expect(correct(archive, same, day(3))).rejects.toMatchObject({ code: 'correction.impossible' });
  });

  it('a split makes one origin two, and taking it back one again', async () => {
    await fill(ARTICLES);
    const before = await claimsOf();
    await correct(archive, SPLIT, day(1));
    expect(await ranges()).toEqual(['3–3', '2–2']);
    await undoCorrection(archive, null, day(2));
    expect(await claimsOf()).toEqual(before);
  });

  it('the last decision holds', async () => {
    await fill(ARTICLES);
    await correct(archive, SPLIT, day(1));
    await correct(archive, { ...MERGE, entity: 'Youssef Haddan' }, day(2));
    expect(await ranges()).toEqual(['2–2', '2–2']);
  });

  it('both stay when every article is analysed anew', async () => {
    await fill(ARTICLES);
    await correct(archive, SPLIT, day(1));
    await correct(archive, MERGE, day(2));
    const before = await claimsOf();
    expect(await ranges()).toEqual(['2–2', '2–2']);
    for (const one of ARTICLES.toReversed())
      expect(await archive.store({ ...one, analysis: { version: '2' } })).toBe('reanalysed');
    await place();
    expect(await claimsOf()).toEqual(before);
  });

  it('are the same in whatever order articles, claims and corrections come', async () => {
    await fill(ARTICLES);
    await correct(archive, SPLIT, day(1));
    await correct(archive, MERGE, day(2));
    const text = await exported();
    const expected = await claimsOf();
    const ways: readonly ((other: Archive) => Promise<void>)[] = [
      async (other) => {
        await importCorrections(other, text);
        await fill(ARTICLES, other);
      },
      async (other) => {
        await fill(ARTICLES.toReversed(), other);
        await importCorrections(other, text);
      },
      async (other) => {
        await fill(ARTICLES.slice(2), other);
        await importCorrections(other, text);
        for (const one of ARTICLES.slice(0, 2)) {
          await other.store(one);
          await other.gather();
          await other.corroborate();
        }
      },
    ];
    for (const way of ways) {
      const other = await openArchive(':memory:');
      await way(other);
      expect(await claimsOf(other)).toEqual(expected);
      await other.close();
    }
  });

  it('end with an analysis that no longer names who was meant', async () => {
    await fill(ARTICLES);
    await correct(archive, { action: 'merge', entity: 'Pavel Dravec', with: 'Idris Maalo' }, day(1));
    expect(await ranges()).toEqual(['2–2', '1–1']);
    const last = ARTICLES.at(-1)!;
    const anew: AnnotatedArticle = {
      ...last,
      analysis: { version: '2' },
      statements: last.statements.map((one) => ({
        ...one,
        chain: one.chain.map((link) => (link.role === 'origin' ? { ...link, name: 'Marit van der Holm' } : link)),
      })),
    };
    await fill([anew]);
    const other = await openArchive(':memory:');
    await importCorrections(other, await exported());
    await fill([...ARTICLES.slice(0, -1), anew], other);
    expect(await ranges()).toEqual(['2–2', '2–2']);
    expect(await claimsOf()).toEqual(await claimsOf(other));
    await other.close();
  });

  it('form anew the claims that rest on somebody they are about, and no other', async () => {
    await fill(ARTICLES);
    await correct(archive, { action: 'merge', entity: 'Pavel Dravec', with: 'Idris Maalo' }, day(1));
    expect(await ranges()).toEqual(['2–2', '1–1']);
    await correct(archive, { action: 'rename', entity: 'Pavel Dravec', name: 'P. Dravec' }, day(2));
    expect(await ranges()).toEqual(['2–2', '1–1']);
  });
});
