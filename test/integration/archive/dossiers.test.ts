import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { openArchive } from '../../../src/archive/open-archive.ts';
import { MIGRATIONS } from '../../../src/archive/sqlite/migrations.ts';
import { changedItem } from '../../../src/dossier/items.ts';
import { ARTICLE, dossierOf, NOW } from '../../unit/dossier/kept.ts';
import { folderWith } from '../cli/hearsay.ts';

const crane = dossierOf('The crane', [ARTICLE, 0], [ARTICLE, 1]);
const other = { ...dossierOf('Another', [ARTICLE, 1]), id: 'd2' };

let archive: Archive;
beforeEach(async () => {
  archive = await openArchive(':memory:');
});
afterEach(() => archive.close());

describe('dossiers', () => {
  it('are kept with their items in order, replaced by their id, and dropped', async () => {
    for (const one of [crane, other]) await archive.keepDossier(one);
    expect(await archive.dossiers()).toEqual([other, crane]);
    const turned = { ...crane, items: [...crane.items].reverse() };
    await archive.keepDossier(turned);
    expect(await archive.dossier(crane.id)).toEqual(turned);
    expect([await archive.dropDossier(crane.id), await archive.dropDossier(crane.id)]).toEqual([true, false]);
    expect(await archive.dossiers()).toEqual([other]);
    expect(await archive.dossier(crane.id)).toBeNull();
  });

  it('are changed with nobody writing in between', async () => {
    await archive.keepDossier(crane);
    const [first, second] = crane.items.map(({ id }) => id);
    await Promise.all([
      archive.changeDossier(crane.id, (held) => changedItem(held, first ?? '', { comment: 'one' }, NOW)),
      archive.changeDossier(crane.id, (held) => changedItem(held, second ?? '', { comment: 'two' }, NOW)),
    ]);
    expect((await archive.dossier(crane.id))?.items.map(({ comment }) => comment)).toEqual(['one', 'two']);
    expect(await archive.changeDossier('d0', (held) => held)).toBeNull();
  });

  it('stay as they are when a change is refused, and when an article is analysed anew', async () => {
    await archive.store(ARTICLE);
    await archive.keepDossier(crane);
    const refused = archive.changeDossier(crane.id, (held) => changedItem(held, 'k0', { comment: 'x' }, NOW));
    await expect(refused).rejects.toMatchObject({ code: 'dossier.no-item' });
    await archive.store({ ...ARTICLE, statements: [], analysis: { version: '2' } });
    expect(await archive.dossier(crane.id)).toEqual(crane);
  });

  it('can be kept in an archive from before there were any', async () => {
    const folder = folderWith();
    const path = join(folder.path, 'former.db');
    const before = MIGRATIONS.findIndex(({ name }) => name.endsWith('dossiers'));
    const database = new Sqlite(path);
    database.function('fold_name', (name) => name);
    database.function('utf16_slice', (text, _from, _to) => text);
    for (const { sql } of MIGRATIONS.slice(0, before)) database.exec(sql);
    database.exec(`pragma application_id = 0x48525359; pragma user_version = ${before}`);
    database.close();
    const opened = await openArchive(path);
    await opened.keepDossier(crane);
    expect(await opened.dossiers()).toEqual([crane]);
    await opened.close();
    folder.remove();
  });
});
