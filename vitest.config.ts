import { defineConfig } from 'vitest/config';

/** On a machine of two cores one test mostly waits for a browser or a disk: two at a time keep both busy. */
const AT_A_TIME = 2;

export default defineConfig({
  test: {
    projects: [
      // Models are read in the first test that needs them, which takes seconds on a busy machine.
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'], environment: 'node', testTimeout: 30_000 } },
      {
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/set-up.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 300_000,
          maxWorkers: AT_A_TIME,
          // Files are brought in once for each worker, and share its browser: each has a room and a context of its own.
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
