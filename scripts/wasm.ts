/** Compiles `wasm/add-rows.ts` into `src/sequence/add-rows.wasm.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileWasm } from './compile-wasm.ts';

writeFileSync(
  join(fileURLToPath(new URL('..', import.meta.url)), 'src/sequence/add-rows.wasm.ts'),
  await compileWasm(),
);
