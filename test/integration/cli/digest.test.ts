import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/archive/open-archive.ts';
import { newTopic } from '../../../src/digest/topic.ts';
import { buildCommand, folderWith, hearsay, ROOT } from './hearsay.ts';

const folder = folderWith();
const archive = join(folder.path, 'sample.db');
let out = '';
let count = 0;
const digest = (...args: readonly string[]) => hearsay(['digest', '--archive', archive, '--out', out, ...args]);

beforeAll(async () => {
  buildCommand();
  await hearsay(['add', join(ROOT, 'sample/digest.txt'), '--archive', archive]);
  const open = await openArchive(archive);
  const made = { held: [], added: 14, now: new Date('2031-03-20T12:00:00Z') };
  await open.keepTopic(newTopic({ name: 'The crane', words: 'crane brake' }, made));
  await open.close();
}, 120_000);
afterAll(() => folder.remove());
beforeEach(() => {
  out = join(folder.path, `out-${count++}`, 'digest');
});

describe('hearsay digest', () => {
  it('writes a folder of pages, a feed and text that "hearsay read" splits back', async () => {
    const { code, stderr } = await digest('--words', 'crane');
    expect([code, stderr]).toEqual([0, `hearsay: ${out} holds 8 articles in 13 files; begin with index.html\n`]);
    expect(readdirSync(out).sort()).toEqual([
      'articles',
      'digest.txt',
      'feed.xml',
      'hearsay-digest.json',
      'index.html',
      'style.css',
    ]);
    const read = await hearsay(['read', join(out, 'digest.txt')]);
    expect(read.stdout.trim().split('\n')).toHaveLength(8);
  });

  it('takes a topic by its name, and says it in JSON', async () => {
    const { code, stdout } = await digest('--topic', 'the crane', '--json');
    expect(code).toBe(0);
    const report = JSON.parse(stdout) as Record<string, unknown>;
    expect(report).toMatchObject({ folder: out, title: 'The crane' });
    expect(report.readBack).toBe(report.articles);
  });

  it('is written anew over one of its own, and leaves what else lies there', async () => {
    await digest('--words', 'crane');
    writeFileSync(join(out, 'NOTES.md'), 'mine');
    const { code } = await digest('--words', 'reservoir');
    expect(code).toBe(0);
    const { articles, files } = JSON.parse(readFileSync(join(out, 'hearsay-digest.json'), 'utf8')) as {
      articles: number;
      files: string[];
    };
    expect(readdirSync(join(out, 'articles'))).toHaveLength(articles);
    expect(files.every((path) => existsSync(join(out, path)))).toBe(true);
    expect(readFileSync(join(out, 'NOTES.md'), 'utf8')).toBe('mine');
    expect(readdirSync(join(out, '..'))).toEqual(['digest']);
  });

  it.each([
    ['a folder with something else in it', () => writeFileSync(join(out, 'thesis.txt'), 'mine')],
    ['a list of files that is no list of ours', () => writeFileSync(join(out, 'hearsay-digest.json'), '{"files": []}')],
  ])('leaves %s alone', async (_, make) => {
    mkdirSync(out, { recursive: true });
    make();
    const before = readdirSync(out);
    const { code, stderr } = await digest('--words', 'crane');
    expect(code).toBe(1);
    expect(stderr).toContain('it holds something else than a digest');
    expect(readdirSync(out)).toEqual(before);
  });

  it('takes nothing away that a list of files names and no digest has', async () => {
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, '..', 'precious.txt'), 'mine');
    const files = ['../precious.txt', 'articles/../../precious.txt'];
    writeFileSync(join(out, 'hearsay-digest.json'), JSON.stringify({ madeBy: 'hearsay digest', files }));
    expect((await digest('--words', 'crane')).code).toBe(0);
    expect(readFileSync(join(out, '..', 'precious.txt'), 'utf8')).toBe('mine');
  });

  it.each([
    [[], 2, 'say what the digest is of'],
    [['--topic', 'The crane', '--words', 'crane'], 2, '--topic says already'],
    [['--topic', 'The ferry'], 1, 'There is no topic called “The ferry” (there are: The crane)'],
    [['--words', 'zeppelin'], 1, 'There are no articles with the words “zeppelin”'],
    [['--words', '?!'], 2, 'There is no word to look for'],
  ])('says what is wrong with %j', async (args, code, words) => {
    const called = await digest(...args);
    expect(called.code).toBe(code);
    expect(called.stderr).toContain(words);
    expect(existsSync(out)).toBe(false);
  });
});
