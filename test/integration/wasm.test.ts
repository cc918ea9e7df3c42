import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileWasm, WASM_SOURCES } from '../../scripts/compile-wasm.ts';

describe('compiled loop', () => {
  it.each(WASM_SOURCES)(
    '$name is what its source compiles to',
    async (source) => {
      const committed = readFileSync(new URL(`../../src/sequence/${source.name}.wasm.ts`, import.meta.url), 'utf8');
      expect(committed).toBe(await compileWasm(source));
    },
    120_000,
  );
});
