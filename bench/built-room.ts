import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));

/** A reading room as users open it: the built program in a process of its own, which only reads. */
export async function openBuiltRoom(archive: string): Promise<{ readonly url: string; close(): void }> {
  const room = spawn(
    process.execPath,
    [MAIN, 'serve', '--archive', archive, '--port', '0', '--host', '127.0.0.1', '--read-only', '--json'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let told = '';
  for await (const chunk of room.stdout) {
    told += String(chunk);
    if (told.includes('\n')) break;
  }
  if (told === '') throw new Error('hearsay serve told no address');
  return { url: (JSON.parse(told) as { url: string }).url, close: () => void room.kill('SIGINT') };
}
