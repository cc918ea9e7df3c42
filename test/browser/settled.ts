import type { Page, Request } from 'playwright-core';

/** What each page has asked for and was not answered yet. */
const waiting = new WeakMap<Page, Set<Request>>();

/** From now on knows what a page waits for. */
export function countRequests(page: Page): void {
  const open = new Set<Request>();
  waiting.set(page, open);
  page.on('request', (request) => void open.add(request));
  page.on('requestfinished', (request) => void open.delete(request));
  page.on('requestfailed', (request) => void open.delete(request));
}

/** Looks at a page in this many frames, that what came is drawn and what it asks for next has been asked. */
const FRAMES = 3;
const LONGEST_MS = 30_000;

/** Waits until a page is at rest: it waits for no answer, has all its letters, and nothing on it moves or fades. */
export async function settled(page: Page): Promise<void> {
  const open = waiting.get(page);
  if (open === undefined) throw new Error('nobody counts what this page asks for');
  const until = performance.now() + LONGEST_MS;
  for (let quiet = 0; quiet < 2; ) {
    await page.evaluate(async (frames) => {
      await document.fonts.ready;
      // One that never ends is the picture itself, and one that was taken back is over.
      const moving = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
      await Promise.allSettled(moving.map(({ finished }) => finished));
      for (let frame = 0; frame < frames; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
    }, FRAMES);
    quiet = open.size === 0 ? quiet + 1 : 0;
    if (performance.now() > until) throw new Error(`still waits for ${[...open].map((one) => one.url()).join(', ')}`);
  }
}
