import type { HearsayError } from '../errors.ts';
import { plain } from './style.ts';
import { type Terminal, write } from './terminal.ts';

/** One line for the reader: what is wrong, and what to do. */
function errorLine(error: HearsayError, file?: string): string {
  const place = file === undefined || error.message.startsWith(`${file}:`) ? '' : `${file}: `;
  const detail = error.detail === undefined ? '' : ` (${error.detail})`;
  return `hearsay: ${plain(`${place}${error.message}`).replace(/\.$/, '')}${plain(detail) && ` ${plain(detail)}`} — ${error.hint}\n`;
}

/** Tells one error on `stderr`, as a line or as the one JSON body errors have everywhere. */
export async function reportError(
  terminal: Terminal,
  error: HearsayError,
  { json = false, file }: { readonly json?: boolean; readonly file?: string | undefined } = {},
): Promise<void> {
  const body = { ...(file === undefined ? {} : { file }), ...error.toJSON() };
  await write(terminal.stderr, json ? `${JSON.stringify(body)}\n` : errorLine(error, file));
}
