import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Example, examplesIn, withOutputs } from './example-blocks.ts';
import { wrappedJson } from './wrapped-json.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MAIN = join(ROOT, 'dist', 'cli', 'main.js');

/** `npx hearsay` without npx: the built command at once, and no talk of npm's between its lines. */
const NPX = 'npx() { shift; "$NODE" "$MAIN" "$@"; }';

/** Pages that may hold examples, as paths from the project's root. */
export const PAGES: readonly string[] = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

export const pageText = (page: string): string => readFileSync(join(ROOT, page), 'utf8');

/**
 * A page with its examples run anew, in a folder of their own that holds nothing but `sample/`.
 *
 * @throws Error when a command ends with another exit code than 0
 */
export function refreshed(page: string): string {
  const text = pageText(page);
  const examples = examplesIn(text);
  if (examples.length === 0) return text;
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-docs-'));
  try {
    cpSync(join(ROOT, 'sample'), join(folder, 'sample'), { recursive: true });
    return withOutputs(
      text,
      examples.map((example) => run(example, folder, page)),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run({ kind, command }: Example, folder: string, page: string): string {
  const { HEARSAY_ARCHIVE: _, ...env } = process.env;
  const { status, stdout } = spawnSync('bash', ['-o', 'pipefail', '-c', `${NPX}\n{ ${command}; } 2>&1`], {
    cwd: folder,
    env: { ...env, NODE: process.execPath, MAIN, NO_COLOR: '1' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${page}: "${command}" ended with ${status}\n${stdout}`);
  return kind === 'json' ? stdout.trimEnd().split('\n').map(asRecord).join('\n') : stdout;
}

const asRecord = (line: string): string => (line.startsWith('{') ? wrappedJson(JSON.parse(line)) : line);
