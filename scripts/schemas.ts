/** Writes `schemas/*.schema.json` from the types of the records; `--check` only says whether they would change. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateSchemas } from './generate-schemas.ts';

const FOLDER = fileURLToPath(new URL('../schemas', import.meta.url));

for (const [file, text] of Object.entries(generateSchemas())) {
  const path = join(FOLDER, file);
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    console.error(`${path} is not what the types say — run "npx tsx scripts/schemas.ts"`);
    process.exitCode = 1;
  }
}
