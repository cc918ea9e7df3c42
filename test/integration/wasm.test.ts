import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileWasm } from '../../scripts/compile-wasm.ts';

describe('compiled loop', () => {
  it('is what its source compiles to', async () => {
    const committed = readFileSync(new URL('../../src/sequence/add-rows.wasm.ts', import.meta.url), 'utf8');
    expect(committed).toBe(await compileWasm());
  }, 120_000);
});
