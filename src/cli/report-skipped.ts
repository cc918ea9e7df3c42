import { plain } from './style.ts';
import { type Terminal, write } from './terminal.ts';

/** Tells on `stderr` which part of a file was left out and why. `record` counts from 0, as in the articles' origin. */
export async function reportSkipped(
  terminal: Terminal,
  { file, record, reason }: { readonly file: string; readonly record: number; readonly reason: string },
  json: boolean,
): Promise<void> {
  const line = json
    ? JSON.stringify({ skipped: { file, record, reason } })
    : `hearsay: ${plain(file)}: record ${record} left out — ${plain(reason)}`;
  await write(terminal.stderr, `${line}\n`);
}
