import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/archive/open-archive.ts';
import { changedItem } from '../../../src/dossier/items.ts';
import { ARTICLE, CRANE, dossierOf, NOW } from '../../unit/dossier/kept.ts';
import { buildCommand, folderWith, hearsay } from './hearsay.ts';

const folder = folderWith();
const archive = join(folder.path, 'kept.db');
const dossier = (...args: readonly string[]) => hearsay(['dossier', '--archive', archive, ...args]);

beforeAll(async () => {
  buildCommand();
  const open = await openArchive(archive);
  await open.store(ARTICLE);
  const kept = dossierOf('The crane', [ARTICLE, 0], [ARTICLE, 1]);
  await open.keepDossier(changedItem(kept, kept.items[0]?.id ?? '', { comment: 'Since which spring?' }, NOW));
  await open.close();
}, 120_000);
afterAll(() => folder.remove());

describe('hearsay dossier', () => {
  it('lists what there is', async () => {
    const { code, stdout } = await dossier();
    expect(code).toBe(0);
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      'dossier    statements  articles  changed',
      'The crane           2         1  2031-03-06',
    ]);
    expect(JSON.parse((await dossier('--json')).stdout)).toMatchObject([{ name: 'The crane', items: [{}, {}] }]);
  });

  it('prints one as Markdown with footnotes, by its name', async () => {
    const { code, stdout } = await dossier('the', 'crane');
    expect(code).toBe(0);
    expect(stdout.startsWith(`# The crane\n\n> ${CRANE}`)).toBe(true);
    expect(stdout).toContain('Since which spring?');
    expect(stdout).toContain('[^2]: “the crane will be taken down');
  });

  it('prints it as one HTML page, and in JSON', async () => {
    expect((await dossier('The crane', '--as', 'html')).stdout).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
    const report = JSON.parse((await dossier('The crane', '--json')).stdout) as { entries: { state: string }[] };
    expect(report.entries.map(({ state }) => state)).toEqual(['same', 'same']);
  });

  it.each([
    [['The ferry'], 1, 'There is no dossier called “The ferry” (there are: The crane)'],
    [['The crane', '--as', 'pdf'], 2, 'Allowed choices are md, html'],
  ])('says what is wrong with %j', async (args, code, words) => {
    const called = await dossier(...args);
    expect(called.code).toBe(code);
    expect(called.stderr).toContain(words);
  });
});
