import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Two at a time even on two cores, where the default is one: a test often waits for a disk, a process or a browser. */
const AT_A_TIME = Math.max(2, availableParallelism() - 1);
/** Each has a browser of its own, which takes some hundred MB. */
const BROWSERS = 2;

export default defineConfig({
  test: {
    projects: [
      // Models are read in the first test that needs them, which takes seconds on a busy machine.
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          environment: 'node',
          testTimeout: 30_000,
          maxWorkers: AT_A_TIME,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          maxWorkers: AT_A_TIME,
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
          maxWorkers: BROWSERS,
          // Files are brought in once for each worker, and share its browser: each has a room and a context of its own.
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
