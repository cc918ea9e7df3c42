import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { CHROMIUM_ARGS, findChromium } from './chromium.ts';
import { prepare } from './prepare.ts';

/**
 * Runs once before all files of browser tests: finds Chromium, starts one for each worker and prepares the rooms, or says that the tests
 * are skipped.
 */
export default async function setUp(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const found = findChromium();
  if ('missing' in found) {
    console.warn(found.missing);
    project.provide('prepared', null);
    return undefined;
  }
  const launched = Array.from({ length: project.config.maxWorkers }, () =>
    chromium.launchServer({ executablePath: found.path, args: [...CHROMIUM_ARGS] }),
  );
  const { clear, ...prepared } = await prepare();
  const servers = await Promise.all(launched);
  project.provide('prepared', { ...prepared, browsers: servers.map((server) => server.wsEndpoint()) });
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
    clear();
  };
}
