import { readFileSync } from 'node:fs';
import { compileString } from 'assemblyscript/asc';

/** The sources in `wasm/`, and what each is called where it is used. */
export const WASM_SOURCES = [
  { name: 'add-rows', constant: 'ADD_ROWS' },
  { name: 'add-product', constant: 'ADD_PRODUCT' },
] as const;

/** The text of `src/sequence/NAME.wasm.ts`: what `wasm/NAME.ts` compiles to, as base64. */
export async function compileWasm({ name, constant }: (typeof WASM_SOURCES)[number]): Promise<string> {
  const source = readFileSync(new URL(`../wasm/${name}.ts`, import.meta.url), 'utf8');
  const { binary, stderr, error } = await compileString(source, {
    optimizeLevel: 3,
    enable: ['simd'],
    runtime: 'stub',
    noAssert: true,
    importMemory: true,
  });
  if (error || !binary) throw new Error(`wasm/${name}.ts does not compile: ${stderr.toString()}`);
  const lines =
    Buffer.from(binary)
      .toString('base64')
      .match(/.{1,100}/g) ?? [];
  return [
    `/** \`wasm/${name}.ts\`, compiled: \`npm run wasm\`. Base64. */`,
    `export const ${constant} =`,
    `${lines.map((line) => `  '${line}'`).join(' +\n')};`,
    '',
  ].join('\n');
}
