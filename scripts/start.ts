/**
 * `npm start`: builds what must be built, puts the bundled sample into `sample.db`, says what is in it and opens the
 * reading room. `npm start -- FILE…` does the same with the reader's own files and `hearsay.db`.
 *
 * Every step is a command of the command line, shown before it runs, so that it can be run again by hand.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openArchive } from '../src/archive/open-archive.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SAMPLE = 'sample/digest.txt';
/** Claims shown before the reading room opens. */
const CLAIMS_SHOWN = 8;

let running: ChildProcess | undefined;
// This script ends after the command that is running, with its exit code. A terminal's Ctrl-C has reached that already.
process.on('SIGINT', () => process.stdin.isTTY || running?.kill('SIGINT'));
process.on('SIGTERM', () => running?.kill('SIGTERM'));

const own = process.argv.slice(2);
const sample = own.length === 0;
// npm runs this in the project's folder; INIT_CWD is where the reader typed the names of files.
const typedIn = process.env.INIT_CWD ?? ROOT;
const { HEARSAY_ARCHIVE } = process.env;
process.exitCode = await start({
  inputs: sample ? [SAMPLE] : own.map((path) => resolve(typedIn, path)),
  archive: sample ? 'sample.db' : HEARSAY_ARCHIVE ? resolve(typedIn, HEARSAY_ARCHIVE) : 'hearsay.db',
});

async function start({ inputs, archive }: { readonly inputs: readonly string[]; readonly archive: string }) {
  const built = await run(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts', 'build.ts')]);
  if (built !== 0) return built;
  const added = await hearsay('add', '--archive', archive, '--', ...inputs);
  if (added > 1) return added;
  if ((await articlesIn(resolve(ROOT, archive))) === 0) {
    process.stderr.write('hearsay: there is nothing to show — name files that hold at least one article\n');
    return 1;
  }
  const listed = await hearsay('claims', '--archive', archive, '--limit', String(CLAIMS_SHOWN));
  return listed === 0 ? await hearsay('serve', '--archive', archive) : listed;
}

async function articlesIn(path: string): Promise<number> {
  if (!existsSync(path)) return 0;
  const archive = await openArchive(path, { mode: 'read' });
  const { articles } = await archive.counts();
  await archive.close();
  return articles;
}

function hearsay(...args: readonly string[]): Promise<number> {
  const shown = args.filter((arg) => arg !== '--').map((arg) => (/^[\w./:-]+$/.test(arg) ? arg : JSON.stringify(arg)));
  process.stderr.write(`\n$ npx hearsay ${shown.join(' ')}\n`);
  return run(process.execPath, [join(ROOT, 'dist', 'cli', 'main.js'), ...args]);
}

function run(program: string, args: readonly string[]): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: 'inherit' });
    running = child;
    child.on('error', fail);
    child.on('exit', (code, signal) => done(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
  });
}
