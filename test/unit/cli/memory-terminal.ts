import { PassThrough, Readable } from 'node:stream';
import type { Terminal } from '../../../src/cli/terminal.ts';

/** A terminal in memory, with what was written to it. */
export function memoryTerminal({
  stdin = '',
  isTTY = false,
  env = {},
}: {
  readonly stdin?: string;
  readonly isTTY?: boolean;
  readonly env?: Terminal['env'];
} = {}) {
  const written = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof written) => {
    const output = new PassThrough();
    output.on('data', (chunk: Buffer) => {
      written[name] += chunk.toString('utf8');
    });
    return Object.assign(output, { isTTY, columns: 100 });
  };
  const terminal: Terminal = {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    env,
    now: () => new Date(0),
    onInterrupt: () => () => {},
  };
  return { terminal, written };
}
