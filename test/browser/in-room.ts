import { type Browser, chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject } from 'vitest';
import { type Asker, asker } from './asker.ts';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import type { Prepared } from './prepare.ts';
import type { Room } from './reading-room.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Null where there is no Chromium; else where those that run listen, one for each worker. */
    prepared: (Prepared & { readonly browsers: readonly string[] }) | null;
  }
}

/** What a browser test has: a room to ask, and a browser in it. Both are open as soon as the first test runs, not before. */
export interface InRoom extends Asker {
  readonly browser: Pick<OpenBrowser, 'newPage' | 'takeProblems'>;
  /** Another browser in the same room, which the test closes. */
  anotherBrowser(options?: Parameters<typeof openBrowser>[2]): Promise<OpenBrowser>;
}

/** The browser of this worker: what is copied in one is in no other's clipboard. */
function workersBrowser(browsers: readonly string[]): Promise<Browser> {
  const worker = Number(process.env.VITEST_POOL_ID ?? 1) - 1;
  return chromium.connect(browsers[worker % browsers.length]!);
}

/**
 * A suite of tests in one reading room with one browser, skipped where there is no Chromium. After each test nothing may
 * have gone wrong on a page, and nothing may have left the room, besides what the test took out by `takeProblems`.
 */
export function describeInRoom(
  name: string,
  openRoom: (prepared: Prepared) => Promise<Room>,
  tests: (at: InRoom) => void,
): void {
  const prepared = inject('prepared');
  describe.skipIf(prepared === null)(name, () => {
    let room: Room;
    let browser: OpenBrowser;
    let own: Browser;
    const anotherBrowser: InRoom['anotherBrowser'] = (options) => openBrowser(own, room.url, options);

    beforeAll(async () => {
      if (prepared === null) return;
      [room, own] = await Promise.all([openRoom(prepared), workersBrowser(prepared.browsers)]);
      browser = await anotherBrowser();
    });
    afterAll(async () => {
      await browser?.close();
      // That is only let go: others go on with it.
      await own?.close();
      await room?.close();
    });
    afterEach(() => {
      expect(browser.takeProblems()).toEqual([]);
    });

    tests({
      browser: {
        newPage: (options) => browser.newPage(options),
        takeProblems: () => browser.takeProblems(),
      },
      ...asker(() => room.url),
      anotherBrowser,
    });
  });
}
