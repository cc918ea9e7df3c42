import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildCommand, folderWith, hearsay } from './hearsay.ts';

const article = (id: string, outlet: string, text: string): string => `${JSON.stringify({ id, outlet, text })}\n`;

beforeAll(buildCommand, 120_000);

let folder: ReturnType<typeof folderWith>;
beforeEach(async () => {
  folder = folderWith({
    'articles.jsonl':
      article('1', 'Marsh Post', 'The pier is safe, Mara Quill said.') +
      article('2', 'Quay Courier', 'The pier is closed, Odo Fennick said.'),
    'list.csv': 'id,schema,name\nw1,Person,Mara Quill\nw2,Person\nw3,Vessel,Crane Queen\n',
    'outlets.csv': 'names,country\nQuay Courier|Oster Messenger,CL\nMarsh Post,Chile\n',
  });
  await hearsay(['add', 'articles.jsonl'], { cwd: folder.path });
});
afterEach(() => folder.remove());

const run = (...args: readonly string[]) => hearsay(args, { cwd: folder.path });
const json = async (...args: readonly string[]) => JSON.parse((await run(...args, '--json')).stdout);

describe('hearsay correct', () => {
  it('merges, lists, takes back and carries over', async () => {
    const { code, stdout } = await run('correct', 'merge', 'Mara Quill', 'Odo Fennick', '--by', 'mara');
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^merge: mara quill = odo fennick · by mara, \d{4}-\d\d-\d\d · k[0-9a-f]{16}\n$/),
    });
    const { entity, statements } = await json('source', 'Odo Fennick');
    expect(entity.spellings.map(({ form }: { form: string }) => form)).toEqual(['Mara Quill', 'Odo Fennick']);
    expect(statements).toHaveLength(2);
    await run('correct', '--export', 'kept.jsonl');
    expect(readFileSync(join(folder.path, 'kept.jsonl'), 'utf8').split('\n')).toHaveLength(2);
    expect((await json('correct', '--undo', '--by', 'odo')).correction.undone.by).toBe('odo');
    expect((await json('source', 'Odo Fennick')).entity.spellings).toHaveLength(1);
    writeFileSync(join(folder.path, 'more.jsonl'), `${readFileSync(join(folder.path, 'kept.jsonl'), 'utf8')}{}\n`);
    const imported = await run('correct', '--import', 'more.jsonl');
    expect(imported).toMatchObject({ code: 1, stdout: '1 kept\n', stderr: expect.stringContaining('line 2') });
    expect((await run('correct', '--list')).stdout).not.toMatch(/taken back|nobody here/);
    expect((await json('source', 'Odo Fennick')).entity.spellings).toHaveLength(2);
  });

  it('is counted by in claims', async () => {
    const text = (who: string): string =>
      `The harbour crane was inspected on Tuesday and its brakes had failed twice, ${who} said.`;
    const more = article('3', 'Hill Echo', text('Mara Quill')) + article('4', 'Lake News', text('Odo Fennick'));
    writeFileSync(join(folder.path, 'crane.jsonl'), more);
    await run('add', 'crane.jsonl');
    const head = async () => (await run('trace', 'crane')).stdout;
    expect(await head()).toContain('2 independent origins');
    await run('correct', 'merge', 'Mara Quill', 'Odo Fennick', '--by', 'mara');
    expect(await head()).toContain('1 independent origin ·');
    expect(await head()).toMatch(/counted once: same origin, “\p{L}+ \p{L}+”, “\p{L}+ \p{L}+”, decided by mara\n/u);
    const [claim] = (await json('claims', 'crane')).claims;
    expect(claim.independent ?? claim).toMatchObject({ lower: 1, upper: 1 });
    await run('correct', '--undo');
    expect(await head()).toContain('2 independent origins');
  });

  it.each([
    [['merge', 'Mara Quill'], 2],
    [['mend', 'Mara Quill', 'Odo Fennick'], 2],
    [['kind', 'Mara Quill', 'hero'], 2],
    [['merge', 'Mara Quill', '--undo'], 2],
    [['merge', 'Mara Quill', 'Nobody Here'], 1],
    [['merge', 'Mara Quill', 'Odo Fennick', '--by', ' '], 2],
    [['--undo'], 1],
    [[], 2],
  ])('%j ends with %i', async (args, code) => {
    expect((await run('correct', ...args)).code).toBe(code);
  });
});

describe('hearsay add', () => {
  it('marks who may be on a watch list; bad lines are named, the rest is taken', async () => {
    const { code, stderr } = await run('add', '--watchlist', 'list.csv');
    expect(code).toBe(1);
    expect(stderr).toContain('list.csv: line 3: it has 2 fields');
    expect(stderr).toContain('list.csv: 1 entry, 1 passed over, 1 name of the archive may be on it');
    expect((await run('source', 'Mara Quill')).stdout).toContain('may be      Mara Quill of list.csv, w1 · score 1.00');
  });

  it('keeps two lists whose files have one name, and says when one takes the place of a former one', async () => {
    for (const place of ['north', 'south']) {
      mkdirSync(join(folder.path, place));
      const name = place === 'north' ? 'Mara Quill' : 'Odo Fennick';
      writeFileSync(join(folder.path, place, 'targets.simple.csv'), `id,schema,name\nw1,Person,${name}\n`);
      expect((await run('add', '--watchlist', `${place}/targets.simple.csv`)).stderr).not.toContain('in place of');
    }
    expect((await run('source', 'Mara Quill')).stdout).toContain('of north/targets.simple.csv');
    expect((await run('source', 'Odo Fennick')).stdout).toContain('of south/targets.simple.csv');
    const again = await run('add', '--watchlist', './north/targets.simple.csv');
    expect(again.stderr).toMatch(/in place of the list of \d{4}-\d\d-\d\d/);
  });

  it('takes a user’s outlets', async () => {
    const { code, stderr } = await run('add', '--outlets', 'outlets.csv');
    expect(code).toBe(1);
    expect(stderr).toContain('line 3: "CHILE" is no country');
    expect((await run('source', 'Quay Courier')).stdout).toContain('known       outlet · CL');
  });

  it('refuses a list with nothing in it, and a command with nothing to do', async () => {
    expect((await run('add', '--watchlist', 'outlets.csv')).stderr).toContain('nothing in it can be used');
    expect((await run('add')).code).toBe(2);
  });
});

describe('hearsay reanalyse', () => {
  it('leaves what is of this version', async () => {
    expect(await json('reanalyse')).toEqual({
      ...{ articles: 2, reanalysed: 0, failed: 0, interrupted: false },
      idle: [],
    });
  });
});
