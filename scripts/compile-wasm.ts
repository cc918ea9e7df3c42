import { readFileSync } from 'node:fs';
import { compileString } from 'assemblyscript/asc';

const SOURCE = new URL('../wasm/add-rows.ts', import.meta.url);

/** The text of `src/sequence/add-rows.wasm.ts`: what `wasm/add-rows.ts` compiles to, as base64. */
export async function compileWasm(): Promise<string> {
  const { binary, stderr, error } = await compileString(readFileSync(SOURCE, 'utf8'), {
    optimizeLevel: 3,
    enable: ['simd'],
    runtime: 'stub',
    noAssert: true,
    importMemory: true,
  });
  if (error || !binary) throw new Error(`wasm/add-rows.ts does not compile: ${stderr.toString()}`);
  const lines =
    Buffer.from(binary)
      .toString('base64')
      .match(/.{1,100}/g) ?? [];
  return [
    '/** `wasm/add-rows.ts`, compiled: `npm run wasm`. Base64. */',
    'export const ADD_ROWS =',
    `${lines.map((line) => `  '${line}'`).join(' +\n')};`,
    '',
  ].join('\n');
}
