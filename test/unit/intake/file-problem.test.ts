import { describe, expect, it } from 'vitest';
import { HearsayError } from '../../../src/errors.ts';
import { fileProblem } from '../../../src/intake/file-problem.ts';

const system = (code: string): Error => Object.assign(new Error(`${code}: it failed`), { code });

describe('fileProblem', () => {
  it.each([
    ['ENOENT', 'intake.not-found', 'a.txt: there is no such file'],
    ['ENOTDIR', 'intake.not-found', 'a.txt: there is no such file'],
    ['ENAMETOOLONG', 'intake.not-found', 'a.txt: there is no such file'],
    ['ELOOP', 'intake.not-found', 'a.txt: its links lead in a circle'],
    ['EACCES', 'intake.no-permission', 'a.txt: you may not read it'],
    ['EISDIR', 'intake.directory', 'a.txt: this is a folder'],
    ['EIO', 'intake.unreadable', 'a.txt: cannot be read (EIO)'],
    ['EMFILE', 'intake.unreadable', 'a.txt: cannot be read (EMFILE)'],
  ])('says %s as %s', (errno, code, message) => {
    expect(fileProblem(system(errno), 'a.txt')).toMatchObject({ code, message });
  });

  it('gives back an error that is ours already', () => {
    const ours = new HearsayError('intake.too-large', 'a.txt: too much');
    expect(fileProblem(ours, 'b.txt')).toBe(ours);
  });
});
