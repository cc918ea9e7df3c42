import type { DropBody, DropFailure, DropLine, DropReport } from '../../src/serve/api.ts';
import { AskError, bodyOf, NO_ANSWER } from '../ask.ts';
import { send } from '../send.ts';
import type { DroppedFile } from './dropped-files.ts';
import { linesOf } from './lines-of.ts';

/** How far the files are. `share` is from 0 to 1. */
export type DropProgress =
  | { readonly step: 'sending'; readonly share: number; readonly files: number; readonly total: number }
  | { readonly step: 'reading'; readonly share: number; readonly articles: number }
  | { readonly step: 'matching'; readonly share: number; readonly articles: number }
  | { readonly step: 'comparing'; readonly share: number; readonly statements: number }
  | { readonly step: 'naming'; readonly share: number; readonly articles: number };

interface AddOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: DropProgress) => void;
}

const shareOf = (done: number, total: number): number => (total === 0 ? 1 : Math.min(1, done / total));

const failure = (
  file: string,
  { message, hint }: { readonly message: string; readonly hint: string },
): DropFailure => ({
  file,
  error: { code: 'web.not-sent', message, hint },
});

/**
 * Sends files to the reading room, which adds them to the archive. One that cannot be sent stops none of the others.
 *
 * @returns `null` when it was stopped. Rejects with an `AskError`.
 */
export async function addFiles(
  files: readonly DroppedFile[],
  { signal, onProgress }: AddOptions,
): Promise<DropReport | null> {
  const drop = await send<DropBody>('/drops');
  const notSent: DropFailure[] = [];
  const totalBytes = files.reduce((sum, { file }) => sum + file.size, 0);
  let sentBytes = 0;
  for (const [at, { name, file }] of files.entries()) {
    if (signal.aborted) return await giveUp(drop.id);
    onProgress({ step: 'sending', share: shareOf(sentBytes, totalBytes), files: at, total: files.length });
    sentBytes += file.size;
    const refused = await sendFile(drop, { name, file }, signal);
    if (refused !== null) notSent.push(refused);
  }
  if (signal.aborted) return await giveUp(drop.id);
  const report = await followAdding(drop.id, signal, onProgress);
  return report === null ? null : { ...report, failed: [...notSent, ...report.failed] };
}

/** Sends one file; what was wrong with it, or `null`. */
async function sendFile(
  { id, largestFileBytes }: DropBody,
  { name, file }: DroppedFile,
  signal: AbortSignal,
): Promise<DropFailure | null> {
  if (file.size > largestFileBytes) {
    const most = Math.round(largestFileBytes / 1e6);
    return failure(name, {
      message: `${name}: ${Math.round(file.size / 1e6)} MB, more than the ${most} MB a file may have`,
      hint: 'Cut it into smaller files, or write one article a line (JSONL).',
    });
  }
  try {
    const response = await fetch(`/api/drops/${id}/files?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: file,
      signal,
    });
    await bodyOf(response);
    return null;
  } catch (error) {
    if (signal.aborted) return null;
    if (error instanceof AskError) return failure(name, error);
    return failure(name, { message: `${name}: it could not be read`, hint: 'See whether it is still there.' });
  }
}

/** Has the files added and follows the lines of progress to the last one. */
async function followAdding(
  id: string,
  signal: AbortSignal,
  onProgress: AddOptions['onProgress'],
): Promise<DropReport | null> {
  try {
    const response = await fetch(`/api/drops/${id}/add`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
      signal,
    });
    if (!response.ok || response.body === null) throw await bodyOf(response);
    for await (const line of linesOf(response.body)) {
      const told = JSON.parse(line) as DropLine;
      switch (told.stage) {
        case 'articles':
          onProgress({ step: 'reading', share: shareOf(told.doneBytes, told.totalBytes), articles: told.articles });
          break;
        case 'texts':
          onProgress({ step: 'matching', share: shareOf(told.done, told.total), articles: told.total });
          break;
        case 'claims':
          onProgress({ step: 'comparing', share: shareOf(told.done, told.total), statements: told.total });
          break;
        case 'names':
          onProgress({ step: 'naming', share: shareOf(told.done, told.total), articles: told.total });
          break;
        case 'done':
          return told.report;
        case 'error':
          throw new AskError(500, told.error);
        default:
          told satisfies never;
      }
    }
  } catch (error) {
    if (signal.aborted) return null;
    throw error instanceof AskError ? error : new AskError(0, NO_ANSWER);
  }
  throw new AskError(0, NO_ANSWER);
}

async function giveUp(id: string): Promise<null> {
  await send(`/drops/${id}`, {}, 'DELETE').catch(() => {});
  return null;
}
