import type { TestProject } from 'vitest/node';
import { findChromium } from './chromium.ts';
import { prepare } from './prepare.ts';

/** Runs once before all files of browser tests: finds Chromium and prepares the rooms, or says that the tests are skipped. */
export default async function setUp(project: TestProject): Promise<(() => void) | undefined> {
  const chromium = findChromium();
  if ('missing' in chromium) {
    console.warn(chromium.missing);
    project.provide('prepared', null);
    return undefined;
  }
  const { clear, ...prepared } = await prepare();
  project.provide('prepared', { ...prepared, chromium: chromium.path });
  return clear;
}
