import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/archive/open-archive.ts';
import { MIGRATIONS } from '../../../src/archive/sqlite/migrations.ts';
import { personasOf } from '../../../src/entities/personas-of.ts';
import { namedArticle } from '../../unit/entities/named-article.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const article = (id: string) => namedArticle({ id, names: ['Karim Hassan', 'Mara Tervani'] });

/** An archive as the version before wrote it, with one common name in two articles. */
function formerArchive(path: string): void {
  const db = new Sqlite(path);
  for (const { sql } of MIGRATIONS.slice(0, 2)) db.exec(sql);
  db.pragma('foreign_keys = off');
  db.pragma('application_id = 0x48525359');
  db.pragma('user_version = 2');
  const run = (sql: string, ...values: readonly unknown[]) => db.prepare(sql).run(...values);
  for (const id of ['a1', 'a2'])
    for (const { persona, appearance } of personasOf(article(id))) {
      const entity = persona.name === 'karim hassan' ? 'e1' : 'e2';
      const key = `${persona.class} ${persona.name.toLowerCase()}`;
      run(
        'insert or ignore into personas values (?, ?, ?, ?, 1, 1, 0, 0)',
        ...[persona.id, key, JSON.stringify(persona), entity],
      );
      run('insert or ignore into persona_names values (?, ?, 1)', persona.id, appearance.name);
      for (const other of persona.beside)
        run('insert into persona_keys values (?, ?)', `+${persona.name}|${other}`, persona.id);
      run(
        'insert into appearances values (?, ?, ?, ?, ?)',
        ...[id, appearance.class, appearance.key, persona.id, JSON.stringify(appearance)],
      );
    }
  const entity = 'insert into entities values (null, ?, ?, ?, ?, null, null, ?, 2, 2, 0, 0)';
  run(entity, 'e1', 'Karim Hassan', 'person', 'Karim Hassan', 1);
  run(entity, 'e2', 'Mara Tervani', 'person', 'Mara Tervani', 0);
  run("insert into entities_search (entities_search) values ('rebuild')");
  db.close();
}

describe('an archive of the version before', () => {
  it('opens, and what comes new finds what is there', async () => {
    const path = join(folder, 'former.db');
    formerArchive(path);
    const archive = await openArchive(path);
    await archive.store(article('a3'));
    await archive.gather();
    const [found, ...others] = await archive.entitiesNamed('Karim Hassan');
    expect(others).toEqual([]);
    expect(found?.articles).toBe(3);
    await archive.close();
  });
});
