import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
export const MAIN = join(ROOT, 'dist', 'cli', 'main.js');
const AT_WRITE = pathToFileURL(join(ROOT, 'test/integration/cli/at-write.mjs')).href;

/** Makes sure `dist/` is what the sources give; quick when it is. */
export function buildCommand(): void {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the build failed:\n${stderr}`);
}

interface CallOptions {
  readonly stdin?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Sends itself a signal at this write to the archive, counted from 1. */
  readonly signalAtWrite?: readonly [signal: NodeJS.Signals, write: number];
}

/** Starts the built command. */
export function start(args: readonly string[], { cwd, env = {}, signalAtWrite }: CallOptions = {}) {
  const preload = signalAtWrite === undefined ? [] : ['--import', AT_WRITE];
  const [signal = '', write = 0] = signalAtWrite ?? [];
  return spawn(process.execPath, [...preload, MAIN, ...args], {
    cwd: cwd ?? tmpdir(),
    env: { ...withoutArchive(), ...env, SIGNAL: signal, AT_WRITE: String(write) },
  });
}

/** Runs the built command to its end. */
export async function hearsay(args: readonly string[], options: CallOptions = {}) {
  const child = start(args, options);
  child.stdin.on('error', () => {});
  child.stdin.end(options.stdin);
  const [stdout, stderr] = await Promise.all([textOf(child.stdout), textOf(child.stderr), ended(child)]);
  return { code: child.exitCode, signal: child.signalCode, stdout, stderr };
}

export const ended = (child: ReturnType<typeof start>): Promise<void> =>
  new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) done();
    else child.on('close', () => done());
  });

async function textOf(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function withoutArchive(): Record<string, string | undefined> {
  const { HEARSAY_ARCHIVE: _, ...env } = process.env;
  return env;
}

/** A new folder with these files in it, and what removes it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const path = mkdtempSync(join(tmpdir(), 'hearsay-test-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
