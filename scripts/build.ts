/**
 * Builds `dist/`: the library and the command line, the model files beside them, the page in `dist/web`.
 * Says nothing when `dist/` is what these sources give; `--force` builds anyway.
 */
import { chmodSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesIn, fingerprint, sizesOf, stampOf } from './build-stamp.ts';
import { lock } from './lock.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');
const STAMP = 'build.json';

/** Everything the outputs depend on. */
const INPUTS = [
  'src',
  'web',
  'tsdown.config.ts',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

process.chdir(ROOT);
if (!isFresh() || process.argv.includes('--force')) {
  // Two commands that both find the build old: the second waits, and then finds it new.
  const unlock = await lock(join(ROOT, 'node_modules', '.hearsay-build'));
  try {
    if (!isFresh() || process.argv.includes('--force')) await build();
  } finally {
    unlock();
  }
}
linkCommand();

function isFresh(): boolean {
  const stamp = stampOf(join(DIST, STAMP));
  if (stamp?.sources !== sourcesHash()) return false;
  const sizes = sizesOf(DIST, Object.keys(stamp.outputs));
  return Object.entries(stamp.outputs).every(([file, sizeBytes]) => sizes[file] === sizeBytes);
}

function sourcesHash(): string {
  return fingerprint(INPUTS.flatMap((path) => filesIn(path)));
}

/** In a folder of its own, put in place when whole: a build that breaks off leaves the former one standing. */
async function build(): Promise<void> {
  const startedMs = Date.now();
  // Before the build: what is saved while it runs makes it old again.
  const sources = sourcesHash();
  const next = join(ROOT, 'node_modules', `.hearsay-${process.pid}`);
  process.stderr.write('hearsay: building …\n');
  try {
    await buildCode(next);
    copyBesideCode(next);
    await buildPage(join(next, 'web'));
    const outputs = sizesOf(
      next,
      filesIn(next).map((file) => relative(next, file)),
    );
    writeFileSync(join(next, STAMP), `${JSON.stringify({ sources, outputs }, null, 1)}\n`);
    putInPlace(next);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
  process.stderr.write(`hearsay: built in ${((Date.now() - startedMs) / 1000).toFixed(1)} s\n`);
}

async function buildCode(outDir: string): Promise<void> {
  const { build: tsdown } = await import('tsdown');
  await tsdown({ outDir, logLevel: 'error', clean: false });
  chmodSync(join(outDir, 'cli', 'main.js'), 0o755);
}

/** Model weights and other files that the code reads from beside itself: `dist/` mirrors `src/`. */
function copyBesideCode(outDir: string): void {
  for (const file of filesIn('src').filter((name) => !/\.(ts|md)$/.test(name))) {
    const to = join(outDir, relative('src', file));
    mkdirSync(dirname(to), { recursive: true });
    cpSync(file, to);
  }
}

async function buildPage(outDir: string): Promise<void> {
  if (!existsSync('web/index.html')) return;
  const { build: vite } = await import('vite');
  await vite({ configFile: 'vite.config.ts', logLevel: 'error', build: { outDir, emptyOutDir: true } });
}

/** `npx hearsay` finds the command here at once; without it npx first installs the project into a cache of its own. */
function linkCommand(): void {
  const link = join(ROOT, 'node_modules', '.bin', 'hearsay');
  if (process.platform === 'win32' || !existsSync(dirname(link)) || existsSync(link)) return;
  rmSync(link, { force: true });
  symlinkSync(join('..', '..', 'dist', 'cli', 'main.js'), link);
}

/** A folder cannot replace another in one step: the former one steps aside first. */
function putInPlace(next: string): void {
  const former = `${next}-former`;
  if (existsSync(DIST)) renameSync(DIST, former);
  renameSync(next, DIST);
  rmSync(former, { recursive: true, force: true });
}
