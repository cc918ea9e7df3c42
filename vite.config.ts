import { defineConfig } from 'vite';

export default defineConfig({
  root: 'web',
  base: '/',
  // `npx vite` beside `hearsay serve`: the page as it is edited, over the archive that is served.
  server: { proxy: { '/api': 'http://127.0.0.1:4717' } },
  build: { outDir: '../dist/web', emptyOutDir: true, target: 'es2022' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
