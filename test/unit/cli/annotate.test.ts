import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import { memoryTerminal } from './memory-terminal.ts';

const TEXT = '“The pier is shut,” Ola Brandt told Kesh Radio on Monday. “The crane is safe,” said Mara Quill.';
const LINE = `${JSON.stringify({ id: '1', title: 'Pier shut', outlet: 'The Lund Post', text: TEXT })}\n`;
const LEGEND = 'Each line tells how something was read, and why.';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-test-'));
  writeFileSync(join(folder, 'articles.jsonl'), LINE);
  writeFileSync(join(folder, 'report.txt'), `Pier shut\n\n${TEXT}\n\n${'The pier is shut.\n\n'.repeat(40)}`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function hearsay(argv: readonly string[], { stdin = '', keyboard = false } = {}) {
  const { terminal, written } = memoryTerminal({ stdin });
  Object.assign(terminal.stdin, { isTTY: keyboard });
  const code = await run(
    argv.map((argument) => argument.replace('FOLDER', folder)),
    terminal,
  );
  await new Promise((resolve) => setImmediate(resolve));
  return { code, stdout: written.stdout, stderr: written.stderr.replaceAll(folder, 'FOLDER') };
}

const WHAT_TO_DO = 'Run "hearsay read FILE > articles.jsonl" first, then "hearsay annotate articles.jsonl".';

describe('hearsay annotate', () => {
  it.each([[['annotate']], [['annotate', '--explain']]])('says once what to do with a report: %j', async (argv) => {
    const { code, stdout, stderr } = await hearsay([...argv, 'FOLDER/report.txt']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(
      `hearsay: FOLDER/report.txt: this is not article JSONL, one JSON record a line — ${WHAT_TO_DO}\n`,
    );
  });

  it('says what it waits for at a keyboard, and is quiet in a pipe', async () => {
    const { stdout, stderr } = await hearsay(['annotate'], { stdin: LINE, keyboard: true });
    expect(JSON.parse(stdout).statements).toHaveLength(2);
    expect(stderr).toContain('from the keyboard');
    expect(stderr).toContain('hearsay read FILE > articles.jsonl');
    expect(await hearsay(['annotate'], { stdin: LINE })).toMatchObject({ stderr: '' });
    expect(await hearsay(['annotate', 'FOLDER/articles.jsonl'], { keyboard: true })).toMatchObject({ stderr: '' });
  });
});

describe('hearsay annotate --explain', () => {
  it('says how to read it once, in front of all statements, and nowhere in JSON', async () => {
    const { stdout } = await hearsay(['annotate', '--explain'], { stdin: LINE + LINE });
    expect(stdout.split(LEGEND)).toHaveLength(2);
    expect(stdout.startsWith(LEGEND)).toBe(true);
    expect(stdout.match(/^\S.+ ← \S.+$/gm)).toHaveLength(4);
    const json = await hearsay(['annotate', '--explain', '--json'], { stdin: LINE });
    expect(json.stdout).not.toContain(LEGEND);
  });

  it('explains one statement by its id, or by the beginning of its id', async () => {
    const { stdout } = await hearsay(['annotate', '--explain', '--json'], { stdin: LINE });
    const ids = stdout
      .trimEnd()
      .split('\n')
      .map((line): string => JSON.parse(line).statement);
    for (const id of ids.flatMap((whole) => [whole, whole.slice(0, 5)])) {
      const one = await hearsay(['annotate', 'FOLDER/articles.jsonl', '--explain', id]);
      expect(one).toMatchObject({ code: 0, stderr: '' });
      expect(ids.filter((whole) => one.stdout.includes(whole))).toEqual([ids.find((whole) => whole.startsWith(id))]);
    }
  });

  it.each<[what: string, argv: string[], code: number, stderr: string]>([
    [
      'an id that is not there',
      ['FOLDER/articles.jsonl', '--explain', 's0123456789abcdef'],
      1,
      'hearsay: no statement here has the id s0123456789abcdef — Ask for words of the statement, or leave the id out to see all with their ids.\n',
    ],
    [
      'words that are not there',
      ['FOLDER/articles.jsonl', '--explain', 'ferry'],
      0,
      'hearsay: no statement has all of these words: ferry — Use fewer words, or none to see every statement.\n',
    ],
    [
      'a file that is not there, named alone',
      ['--explain', 'FOLDER/articels.jsonl'],
      1,
      'hearsay: FOLDER/articels.jsonl: there is no such file — Check the path and the spelling.\n',
    ],
    [
      'a file that is not there, named with words',
      ['FOLDER/articels.jsonl', '--explain', 'crane'],
      1,
      'hearsay: FOLDER/articels.jsonl: there is no such file — Check the path and the spelling.\n',
    ],
    [
      'words and file the wrong way round',
      ['--explain', 'FOLDER/articles.jsonl', 'crane'],
      2,
      'hearsay: crane: there is no such file; did you mean --explain "crane" FOLDER/articles.jsonl? — See "hearsay --help".\n',
    ],
  ])('says in one line what to do about %s', async (_, argv, code, stderr) => {
    expect(await hearsay(['annotate', ...argv])).toEqual({ code, stdout: '', stderr });
  });

  it('says nothing of statements where there are no articles, and takes words with a stroke for words', async () => {
    const report = await hearsay(['annotate', 'FOLDER/report.txt', '--explain', 's0123456789abcdef']);
    expect(report.stderr).toMatch(/^.+: this is not article JSONL, .+\n$/);
    const words = await hearsay(['annotate', '--explain', 'ferry/boat'], { stdin: LINE });
    expect(words.stderr).toContain('no statement has all of these words: ferry/boat');
  });

  it('says of an input without statements that there are none', async () => {
    const stdin = JSON.stringify({ id: '1', text: 'It rained.' });
    const stderr = 'hearsay: no statement found\n';
    expect(await hearsay(['annotate', '--explain'], { stdin })).toEqual({ code: 0, stdout: '', stderr });
  });
});
