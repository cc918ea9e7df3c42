import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCommand, ended, folderWith, ROOT } from './hearsay.ts';

const { path: folder, remove } = folderWith({
  'one.jsonl': `${JSON.stringify({ id: '1', text: 'The pier is safe, Mara Quill said.' })}\n`,
});

beforeAll(buildCommand, 120_000);
afterAll(remove);

/** `npm start -- FILES`, up to its end; Ctrl-C as soon as the reading room is open. */
async function npmStart(HEARSAY_ARCHIVE: string, ...files: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts', 'start.ts'), ...files], {
    cwd: ROOT,
    env: { ...process.env, INIT_CWD: folder, HEARSAY_ARCHIVE },
  });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString('utf8');
    if (chunk.includes('reading room on')) child.kill('SIGINT');
  });
  child.stdin.end();
  await ended(child);
  return { code: child.exitCode, stderr };
}

describe('npm start', () => {
  it('adds the files named where they were typed, keeps the archive there, opens the reading room, and closes it at Ctrl-C', async () => {
    const { code, stderr } = await npmStart('one.db', 'one.jsonl');
    expect(stderr).toContain('1 article added');
    expect(stderr).toMatch(/reading room on http:\/\/127\.0\.0\.1:\d+/);
    expect(existsSync(join(folder, 'one.db'))).toBe(true);
    expect(code).toBe(0);
  });

  it('goes on with what it has when one file is bad', async () => {
    const { code, stderr } = await npmStart('one.db', 'one.jsonl', 'none.txt');
    expect(stderr).toMatch(/none\.txt: there is no such file/);
    expect(stderr).toContain('reading room on');
    expect(code).toBe(0);
  });

  it('opens nothing when there is nothing to show', async () => {
    const { code, stderr } = await npmStart('empty.db', 'none.txt');
    expect(stderr).toContain('there is nothing to show');
    expect(stderr).not.toContain('reading room on');
    expect(code).toBe(1);
  });
});
