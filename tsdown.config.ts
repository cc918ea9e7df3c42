import { defineConfig } from 'tsdown';

/** `dist/` mirrors `src/` file for file, so that a file beside the code is found the same way in both. */
export default defineConfig({
  entry: { index: 'src/index.ts', 'cli/main': 'src/cli/main.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  unbundle: true,
  fixedExtension: false,
  dts: true,
  sourcemap: false,
  outDir: 'dist',
});
