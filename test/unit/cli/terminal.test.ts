import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { write } from '../../../src/cli/terminal.ts';

describe('write', () => {
  it('waits until a slow reader has taken what was written', async () => {
    const taken: string[] = [];
    let release = (): void => {};
    const slow = new Writable({
      highWaterMark: 1,
      write(chunk: Buffer, _, done) {
        release = () => {
          taken.push(chunk.toString('utf8'));
          done();
        };
      },
    });
    let written = false;
    const writing = write(slow, 'a line\n').then(() => {
      written = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect({ written, taken }).toEqual({ written: false, taken: [] });
    release();
    await writing;
    expect(taken).toEqual(['a line\n']);
  });

  it('does not wait for a reader that is gone', async () => {
    const gone = new PassThrough({ highWaterMark: 1 });
    const writing = write(gone, 'a line\n');
    gone.destroy();
    await writing;
    await write(gone, 'another\n');
  });
});
