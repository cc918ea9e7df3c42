import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCommand, ended, folderWith, hearsay, start } from './hearsay.ts';

const TEXT = '“The pier is shut,” Ola Brandt told Kesh Radio on Monday. “The crane is safe,” said Mara Quill.';
const LINE = `${JSON.stringify({ id: '1', title: 'Pier shut', outlet: 'The Lund Post', text: TEXT })}\n`;
const { path: folder, remove } = folderWith({ 'articles.jsonl': LINE });
const file = join(folder, 'articles.jsonl');

beforeAll(buildCommand, 120_000);
afterAll(remove);

/** The rules in brackets, in the order they are printed. */
const rules = (text: string): string[] => [...text.matchAll(/\[([a-z -]+)\]$/gm)].map(([, name = '']) => name);

describe('hearsay annotate --explain', () => {
  it.each([
    ['the standard input, and what it must have', ['--explain', 'kesh'], LINE],
    ['what it must have, then the file', ['--explain', 'kesh', file], ''],
    ['the file, then what it must have', [file, '--explain', 'kesh'], ''],
  ])('takes %s', async (_, args, stdin) => {
    const { code, stdout, stderr } = await hearsay(['annotate', ...args], { stdin });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('The Lund Post ← Kesh Radio ← Ola Brandt\n');
    expect(rules(stdout).slice(0, 5)).toEqual(['publisher', 'told-outlet', 'name', 'source', 'name']);
    expect(stdout).not.toContain('Mara Quill');
  });

  it('explains every statement of a file that is all that is named', async () => {
    const { stdout } = await hearsay(['annotate', '--explain', file]);
    expect(stdout).toContain('Ola Brandt');
    expect(stdout).toContain('Mara Quill');
  });

  it('prints one record a line with --json', async () => {
    const { stdout } = await hearsay(['annotate', '--explain', '--json'], { stdin: LINE });
    const records = stdout.trimEnd().split('\n');
    expect(records.map((line) => JSON.parse(line).links.at(-1).name)).toEqual(['Ola Brandt', 'Mara Quill']);
  });

  it('gives the first explanations while the last are not worked out, and stops when nobody reads on', async () => {
    const text = Array.from({ length: 3_000 }, () => '“It is shut,” Brandt said.').join('\n\n');
    const child = start(['annotate', '--explain']);
    child.stdin.end(JSON.stringify({ id: '1', text }));
    let read = '';
    for await (const chunk of child.stdout) {
      read += String(chunk);
      if (read.includes('“It is shut,”')) break;
    }
    await ended(child);
    expect(read.split('“It is shut,”').length).toBeLessThan(3_000);
    expect(child.exitCode).toBe(0);
  });

  it('says so when no statement has the words, and names lines that are no articles', async () => {
    const nothing = await hearsay(['annotate', '--explain', 'ferry'], { stdin: LINE });
    expect(nothing).toMatchObject({ code: 0, stdout: '' });
    expect(nothing.stderr).toMatch(/^hearsay: no statement has all of these words: ferry — .+\n$/);
    const broken = await hearsay(['annotate', '--explain'], { stdin: `{"id":\n${LINE}` });
    expect(broken.code).toBe(1);
    expect(broken.stderr).toContain('stdin:1');
    expect(broken.stdout).toContain('Ola Brandt');
  });
});
