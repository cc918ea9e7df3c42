import { userInfo } from 'node:os';
import type { Readable, Writable } from 'node:stream';

/** A stream that may be a screen. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Everything outside that a command touches: handed in, so that tests can hand in their own. */
export interface Terminal {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** The login name; absent where the system knows none. */
  readonly login?: () => string;
  /** Runs `stop` at the first Ctrl-C; returns what gives Ctrl-C its usual meaning back. */
  readonly onInterrupt: (stop: () => void) => () => void;
}

/** Writes and waits until the reader has taken it: a slow reader slows the work, not the memory. */
export async function write(stream: Output, text: string): Promise<void> {
  if (stream.destroyed || stream.write(text)) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      stream.off('drain', done);
      stream.off('close', done);
      resolve();
    };
    stream.on('drain', done);
    stream.on('close', done);
  });
}

/** The real one. A reader that goes away (`| head`) ends the program quietly. */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      // Nothing else can be written there; what was stored is whole.
      if (stream === process.stdout)
        process.stderr.write(`hearsay: the output could not be written (${error.message})\n`);
      process.exit(1);
    });
  }
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    now: () => new Date(),
    login: () => userInfo().username,
    onInterrupt: (stop) => {
      const signals = ['SIGINT', 'SIGTERM'] as const;
      const off = (): void => {
        for (const signal of signals) process.off(signal, once);
      };
      // A second Ctrl-C ends the program at once; whole articles are safe either way.
      const once = (): void => {
        off();
        stop();
      };
      for (const signal of signals) process.on(signal, once);
      return off;
    },
  };
}
