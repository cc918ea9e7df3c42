/**
 * Runs the commands marked `<!-- example: … -->` in README.md and docs/ and puts their output into the pages; puts the
 * figures last measured into the tables marked `<!-- floors: … -->` and `<!-- bench: … -->`.
 * `--check` only says which pages would change.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withFigures } from './figure-tables.ts';
import { PAGES, pageText, refreshed } from './run-examples.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
  cwd: ROOT,
  stdio: 'inherit',
});
if (status !== 0) process.exit(1);
for (const page of PAGES) {
  const text = withFigures(refreshed(page));
  if (text === pageText(page)) continue;
  if (!process.argv.includes('--check')) writeFileSync(join(ROOT, page), text);
  else {
    console.error(`${page}: an example shows something else now — run "npx tsx scripts/docs-examples.ts"`);
    process.exitCode = 1;
  }
}
