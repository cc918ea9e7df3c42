import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS } from '../test/browser/chromium.ts';

/** One visit of the first page, in milliseconds since the browser was sent there, and bytes as gzip packs them. */
export interface FirstPage {
  /** The box to search in stands there and takes letters. */
  readonly usable: number;
  /** Counts, chart, claims and articles stand there too. */
  readonly complete: number;
  /** Page, script and style. */
  readonly packedPage: number;
  /** What the API answered. */
  readonly packedAnswers: number;
}

/** Opens the first page in a new browser each time: nothing is cached but what the server keeps. */
export async function visitFirstPage(executablePath: string, room: string): Promise<FirstPage> {
  const profile = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
  const context = await chromium.launchPersistentContext(profile, { executablePath, args: [...CHROMIUM_ARGS] });
  try {
    const page = await context.newPage();
    let [packedPage, packedAnswers] = [0, 0];
    const sizes: Promise<void>[] = [];
    page.on('requestfinished', (request) => {
      const size = async (): Promise<void> => {
        const answer = await request.response();
        const packed = answer === null ? 0 : gzipSync(await answer.body()).length;
        if (request.url().includes('/api/')) packedAnswers += packed;
        else packedPage += packed;
      };
      sizes.push(size());
    });
    await page.goto(room, { waitUntil: 'commit' });
    const since = (selector: string): Promise<number> =>
      page
        .waitForFunction((wanted) => (document.querySelector(wanted) === null ? 0 : performance.now()), selector, {
          polling: 'raf',
          timeout: 30_000,
        })
        .then((handle) => handle.jsonValue());
    const parts = ['.counts', '.echo-drawing', '.leading-claims li', '.new-articles li'];
    const [usable, ...shown] = await Promise.all(['#search-box', ...parts].map(since));
    await page.waitForLoadState('networkidle');
    await Promise.all(sizes);
    return { usable: usable ?? 0, complete: Math.max(...shown), packedPage, packedAnswers };
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
