import { describe, expect, it } from 'vitest';
import { generate } from '../../../eval/cascade/generate.ts';
import type { Archive } from '../../../src/archive/archive.ts';
import { openArchive } from '../../../src/archive/open-archive.ts';
import { annotate } from '../../../src/pipeline.ts';
import { correct } from '../../../src/verbs/correct.ts';
import { contentOf } from './content-of.ts';

const ARTICLES = generate(23, 60).articles.map(annotate);
const of = (version: string) => ARTICLES.map((article) => ({ ...article, analysis: { version } }));

const place = async (archive: Archive): Promise<void> => {
  await archive.compareTexts();
  await archive.corroborate();
  await archive.gather();
};

/** All that it shows, and who is who in it. */
const shown = async (archive: Archive) => ({
  ...(await contentOf(archive)),
  entities: await archive.entities({ limit: 1_000 }),
  found: await archive.find('said', { limit: 1_000 }),
});

/** An archive with a decision, in which all is analysed by a version. */
async function filled(version: string): Promise<Archive> {
  const archive = await openArchive(':memory:');
  await archive.storeAll(of(version));
  await place(archive);
  const people = (await archive.entities({ limit: 1_000 })).filter(({ kind }) => kind === 'person');
  const [one, other] = people.map(({ id }) => id).sort();
  await correct(archive, { action: 'merge', entity: one!, with: other! }, { by: 'mara', at: new Date(0) });
  return archive;
}

describe('an archive in which all is analysed anew', { timeout: 60_000 }, () => {
  it('shows what one shows in which nothing was analysed before, decisions too', async () => {
    const [archive, fresh] = [await filled('1'), await filled('2')];
    expect(await archive.startAnew('2')).toBe(true);
    expect((await archive.counts()).claims).toBe(0);
    await archive.storeAll(of('2'));
    await place(archive);
    expect(await shown(archive)).toEqual(await shown(fresh));
    await Promise.all([archive.close(), fresh.close()]);
  });

  it('forms its claims of what there is where that was broken off', async () => {
    const [archive, fresh] = [await filled('1'), await filled('1')];
    await archive.startAnew('2');
    await place(archive);
    expect(await shown(archive)).toEqual(await shown(fresh));
    await Promise.all([archive.close(), fresh.close()]);
  });

  it('keeps its claims where only some are older', async () => {
    const archive = await filled('1');
    const before = await shown(archive);
    expect(await archive.startAnew('1')).toBe(false);
    await archive.storeAll(of('2').slice(0, 40));
    await place(archive);
    const { claims } = await archive.counts();
    expect(await archive.startAnew('2')).toBe(false);
    expect((await archive.counts()).claims).toBe(claims);
    await archive.storeAll(of('2').slice(40));
    await place(archive);
    expect((await shown(archive)).claims).toEqual(before.claims);
    await archive.close();
  });
});
