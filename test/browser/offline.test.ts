/** A reload when the server is gone: the page stands, and says so. */
import { expect, it } from 'vitest';
import { describeInRoom } from './in-room.ts';
import type { Prepared } from './prepare.ts';
import { openSampleRoom, type Room } from './reading-room.ts';

let stop: () => Promise<void>;

/** The test itself closes it. */
async function openRoomToStop(prepared: Prepared): Promise<Room> {
  const { url, close } = await openSampleRoom(prepared);
  let closed: Promise<void> | undefined;
  stop = () => (closed ??= close());
  return { url, close: () => stop() };
}

describeInRoom('a room whose server is gone', openRoomToStop, ({ anotherBrowser }) => {
  it('is drawn on a reload, says what is the matter, and asks nobody else', async () => {
    const browser = await anotherBrowser({ keepsPage: true });
    const page = await browser.newPage({ path: '/sources?words=dravec' });
    await page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      if (active?.state !== 'activated')
        await new Promise((done) => active?.addEventListener('statechange', done, { once: true }));
    });
    expect(await page.evaluate(async () => (await caches.match('/')) !== undefined)).toBe(true);
    // Of the archive nothing is kept.
    const kept = await page.evaluate(async () =>
      (await (await caches.open('hearsay-page')).keys()).map(({ url }) => url),
    );
    expect(kept.filter((url) => url.includes('/api/'))).toEqual([]);
    expect(browser.takeProblems()).toEqual([]);

    await stop();
    await page.reload();
    await page.getByRole('alert').getByText('The reading room does not answer.').waitFor();
    expect(await page.getByRole('link', { name: 'Articles', exact: true }).isVisible()).toBe(true);
    expect(new URL(page.url()).search).toBe('?words=dravec');
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await paper()).not.toBe(light);
    // It may note that it was not answered; it may not have asked anybody else.
    expect(browser.takeProblems().filter((problem) => problem.startsWith('left:'))).toEqual([]);
    await browser.close();
  });
});
