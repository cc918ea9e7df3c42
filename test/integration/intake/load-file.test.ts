import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadFile } from '../../../src/intake/load-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'intake-'));
const path = (name: string, content = ''): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
afterAll(() => rmSync(folder, { recursive: true }));

describe('a file is loaded', () => {
  it('with its bytes and the name it was asked for by', async () => {
    const file = path('a.txt', 'Ferries sail again');
    expect(await loadFile(file)).toEqual({ name: file, bytes: new Uint8Array(Buffer.from('Ferries sail again')) });
  });

  it('or refused by name when it is not there', async () => {
    const missing = join(folder, 'missing.txt');
    await expect(loadFile(missing)).rejects.toMatchObject({
      code: 'intake.not-found',
      message: `${missing}: there is no such file`,
    });
  });

  it('or refused when part of its path is a file', async () => {
    await expect(loadFile(join(path('b.txt'), 'c.txt'))).rejects.toMatchObject({ code: 'intake.not-found' });
  });

  it('or refused when it is a folder', async () => {
    await expect(loadFile(folder)).rejects.toMatchObject({ code: 'intake.directory' });
  });

  it.skipIf(process.platform === 'win32')('or refused when it is a named pipe that nobody writes into', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    await expect(loadFile(pipe)).rejects.toMatchObject({ code: 'intake.pipe' });
  });

  it.skipIf(process.getuid?.() === 0)('or refused when it may not be read', async () => {
    const secret = path('secret.txt');
    chmodSync(secret, 0);
    await expect(loadFile(secret)).rejects.toMatchObject({ code: 'intake.no-permission' });
  });

  it('or refused unread when it is too large', async () => {
    const large = path('large.txt');
    truncateSync(large, 70 * 1024 * 1024);
    await expect(loadFile(large)).rejects.toMatchObject({
      code: 'intake.too-large',
      message: `${large}: 73 MB, more than the 67 MB a file may have`,
    });
    await expect(loadFile(path('small.txt', 'abc'), { largestBytes: 2 })).rejects.toMatchObject({
      code: 'intake.too-large',
    });
  });

  it.skipIf(process.platform !== 'linux')('or refused when it is a device', async () => {
    await expect(loadFile('/dev/zero')).rejects.toMatchObject({ code: 'intake.unreadable' });
  });
});
