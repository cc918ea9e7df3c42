/** Compiles what is in `wasm/` into `src/sequence/`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileWasm, WASM_SOURCES } from './compile-wasm.ts';

for (const source of WASM_SOURCES) {
  const path = join(fileURLToPath(new URL('..', import.meta.url)), `src/sequence/${source.name}.wasm.ts`);
  writeFileSync(path, await compileWasm(source));
}
