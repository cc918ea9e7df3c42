import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/archive/open-archive.ts';
import { buildCommand, folderWith, hearsay, MAIN, ROOT } from './hearsay.ts';

const SAMPLE = join(ROOT, 'sample', 'digest.txt');
const article = (id: string, text: string): string => `${JSON.stringify({ id, text })}\n`;

beforeAll(buildCommand, 120_000);

let folder: ReturnType<typeof folderWith>;
beforeEach(() => {
  folder = folderWith({
    'one.jsonl': article('1', 'The pier is safe, Mara Quill said.'),
    'two.jsonl': article('2', 'The pier is closed, Odo Fenn said.') + article('3', 'Nobody spoke.'),
    'empty.txt': '',
    'picture.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    'cut.jsonl': `${article('4', 'The ferry sails.')}{"id":"5","te`,
    '.hidden.jsonl': article('9', 'Not to be read.'),
  });
});
afterEach(() => folder.remove());

const add = (...args: readonly string[]) => hearsay(['add', ...args, '--json'], { cwd: folder.path });

describe('hearsay add', () => {
  it('stores the good files of a folder, names the others with reasons, and exits with 1', async () => {
    const { code, stdout, stderr } = await add('.');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      files: 3,
      articles: { added: 4, unchanged: 0, reanalysed: 0 },
      skipped: [{ file: 'cut.jsonl', record: 1, error: { code: 'intake.bad-json' } }],
      failed: [
        { file: 'empty.txt', error: { code: 'intake.empty-file' } },
        { file: 'picture.png', error: { code: 'intake.binary' } },
      ],
      interrupted: false,
      archive: { path: 'hearsay.db', articles: 4 },
    });
    expect(
      stderr
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).file),
    ).toEqual(['empty.txt', 'picture.png', 'cut.jsonl']);
  });

  it('says the same in words without --json', async () => {
    const { code, stdout, stderr } = await hearsay(['add', 'one.jsonl', 'empty.txt', 'none.txt'], { cwd: folder.path });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.split('\n')).toEqual([
      'hearsay: none.txt: there is no such file — Check the path and the spelling.',
      'hearsay: empty.txt: the file is empty — Save the article again; the file has no text in it.',
      'hearsay: 1 file read: 1 article added, 2 inputs failed',
      expect.stringMatching(/^hearsay: hearsay\.db holds 1 article, /),
      '',
    ]);
  });

  it('changes nothing the second time, whole folder or single file, and does not read its own archive', async () => {
    await add('.');
    const before = await hearsay(['export', '--of', 'articles'], { cwd: folder.path });
    const again = JSON.parse((await add('.', 'one.jsonl')).stdout);
    expect(again.articles).toEqual({ added: 0, unchanged: 5, reanalysed: 0 });
    expect(again.failed.map(({ file }: { file: string }) => file)).toEqual(['empty.txt', 'picture.png']);
    expect(await hearsay(['export', '--of', 'articles'], { cwd: folder.path })).toEqual(before);
  });

  it('lists another text under an id it holds, and keeps the first', async () => {
    writeFileSync(join(folder.path, 'other.jsonl'), article('1', 'Another text.') + article('7', 'The gate is open.'));
    const { code, stdout } = await add('one.jsonl', 'other.jsonl');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      articles: { added: 2 },
      failed: [{ file: 'other.jsonl', error: { code: 'archive.id-conflict' } }],
    });
    const { stdout: kept } = await hearsay(['export'], { cwd: folder.path });
    expect(kept).toContain('The pier is safe');
    expect(kept).not.toContain('Another text');
    const archive = await openArchive(join(folder.path, 'hearsay.db'), { mode: 'read' });
    const inputs = await archive.inputs();
    await archive.close();
    expect(inputs.map(({ articles }) => articles.map(({ id, record }) => [id, record]))).toEqual([
      [['1', 0]],
      [['7', 1]],
    ]);
  });

  it('keeps half characters and NUL as U+FFFD, the same each time', async () => {
    writeFileSync(
      join(folder.path, 'odd.jsonl'),
      '{"id":"o","text":"The \\ud800 pier\\u0000 is safe, Mara Quill said."}\n',
    );
    expect(JSON.parse((await add('odd.jsonl')).stdout)).toMatchObject({ articles: { added: 1 }, failed: [] });
    expect(JSON.parse((await add('odd.jsonl')).stdout)).toMatchObject({ articles: { unchanged: 1 }, failed: [] });
    const { stdout } = await hearsay(['export'], { cwd: folder.path });
    expect(JSON.parse(stdout).text).toBe('The \ufffd pier\ufffd is safe, Mara Quill said.');
  });

  it('goes on with the others when a path is too long or leads through a file', async () => {
    const { code, stdout } = await add('a'.repeat(300), 'one.jsonl/x', 'one.jsonl');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      articles: { added: 1 },
      failed: [{ error: { code: 'intake.not-found' } }, { error: { code: 'intake.not-found' } }],
    });
  });

  it('goes into folders in folders, reads the standard input, and takes a hidden file that is named', async () => {
    mkdirSync(join(folder.path, 'deep', '.git'), { recursive: true });
    writeFileSync(join(folder.path, 'deep', 'six.jsonl'), article('6', 'The gate is open.'));
    writeFileSync(join(folder.path, 'deep', '.git', 'seven.jsonl'), article('7', 'Not to be read.'));
    const { code, stdout } = await hearsay(['add', 'deep', '-', '.hidden.jsonl', '--json'], {
      cwd: folder.path,
      stdin: article('8', 'The lamp is lit.'),
    });
    expect({ code, articles: JSON.parse(stdout).articles.added }).toEqual({ code: 0, articles: 3 });
  });

  it('keeps where each article of the sample stands in its file', async () => {
    expect(await hearsay(['add', SAMPLE], { cwd: folder.path })).toMatchObject({ code: 0 });
    const { stdout } = await hearsay(['export'], { cwd: folder.path });
    const ranges = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).origin)
      .sort((a, b) => a.start - b.start);
    expect(ranges).toHaveLength(14);
    for (const [i, { start }] of ranges.entries()) expect(start).toBe(i === 0 ? 0 : ranges[i - 1].end);
  });

  it('may run twice at once on one archive', async () => {
    const both = await Promise.all([add('one.jsonl', 'two.jsonl'), add('two.jsonl', 'one.jsonl')]);
    expect(both.map(({ code, stderr }) => ({ code, stderr }))).toEqual([
      { code: 0, stderr: '' },
      { code: 0, stderr: '' },
    ]);
    const added = both.map(({ stdout }) => JSON.parse(stdout).articles.added as number);
    expect(added.reduce((sum, count) => sum + count)).toBe(3);
  });
});

describe('hearsay read | hearsay annotate', () => {
  it('gives one annotated line for each article of the sample', async () => {
    const articles = await hearsay(['read', SAMPLE]);
    expect(articles).toMatchObject({ code: 0, stderr: '' });
    const annotated = await hearsay(['annotate'], { stdin: articles.stdout });
    expect(annotated).toMatchObject({ code: 0, stderr: '' });
    const [before, after] = [articles, annotated].map(({ stdout }) =>
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    );
    expect(after).toHaveLength(14);
    for (const [i, line] of (after ?? []).entries()) expect(line).toMatchObject(before?.[i]);
  });

  it.each([
    ['none.jsonl', 'intake.not-found'],
    ['one.jsonl/x', 'intake.not-found'],
    ['.', 'intake.directory'],
  ])('says why annotate cannot read %s', async (name, code) => {
    const answer = await hearsay(['annotate', name, '--json'], { cwd: folder.path });
    expect(answer).toMatchObject({ code: 1, stdout: '' });
    expect(answer.stderr).toContain(code);
  });

  it('gives nothing for an empty input to annotate, and exits with 0', async () => {
    expect(await hearsay(['annotate'], { stdin: '' })).toMatchObject({ code: 0, stdout: '', stderr: '' });
  });

  it('reads what it can and exits with 1 when a file is bad', async () => {
    const { code, stdout, stderr } = await hearsay(['read', 'empty.txt', 'one.jsonl', '.', 'none'], {
      cwd: folder.path,
    });
    expect({ code, articles: stdout.trimEnd().split('\n').length }).toEqual({ code: 1, articles: 1 });
    expect(
      stderr
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' — ')[0]),
    ).toEqual([
      'hearsay: empty.txt: the file is empty',
      'hearsay: .: this is a folder',
      'hearsay: none: there is no such file',
    ]);
  });

  it('names a bad line of a file and goes on', async () => {
    const { code, stdout, stderr } = await hearsay(['annotate', 'cut.jsonl'], { cwd: folder.path });
    expect({ code, id: JSON.parse(stdout).id }).toEqual({ code: 1, id: '4' });
    expect(stderr).toMatch(/^hearsay: cut.jsonl:2: the line is not JSON /);
  });

  it.each([
    ['none.jsonl', 'hearsay: none.jsonl: there is no such file — Check the path and the spelling.\n'],
    ['.', 'hearsay: .: this is a folder — Name the files inside it, or use "hearsay add" for the folder.\n'],
  ])('says what is wrong with annotating %s', async (file, stderr) => {
    expect(await hearsay(['annotate', file], { cwd: folder.path })).toMatchObject({ code: 1, stdout: '', stderr });
  });

  it('refuses an archive without a name, as a variable that is not set gives', async () => {
    const { code, stderr } = await hearsay(['add', 'one.jsonl', '--archive', ''], { cwd: folder.path });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'hearsay: --archive is empty: name a file — See "hearsay --help".\n',
    });
  });

  it.runIf(existsSync('/dev/full'))('says in one line that its output cannot be written', () => {
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', '"$0" "$1" annotate one.jsonl > /dev/full', process.execPath, MAIN],
      {
        cwd: folder.path,
        encoding: 'utf8',
      },
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/^hearsay: the output could not be written \(.*\)\n$/);
  });
});
