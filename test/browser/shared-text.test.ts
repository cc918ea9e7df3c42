/** Text that articles share, in the reading room: bars beside the lines, and the other text beside the article. */

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openArchive } from '../../src/archive/open-archive.ts';
import { exampleArticle } from '../integration/archive/example-articles.ts';
import { BACKGROUND, BRIDGE, FERRY, ORCHARD, QUARRY } from '../unit/reuse/articles.ts';
import { axeViolations } from './axe-violations.ts';
import { describeInRoom } from './in-room.ts';
import type { Prepared } from './prepare.ts';
import { openRoomOver, type Room } from './reading-room.ts';
import { settled } from './settled.ts';

const article = (id: string, outlet: string, published: string, paragraphs: readonly string[]) => ({
  ...exampleArticle({ id, outlet, published, said: [] }),
  text: paragraphs.join('\n\n'),
  blocks: [],
});

const edited = FERRY.replace('dropped both', 'let go both').split('\n').slice(0, 3).join('\n');
const ARTICLES = [
  article('herald', 'Bay Herald', '2031-03-04', [FERRY, ORCHARD.split('\n')[0]!, BACKGROUND]),
  article('post', 'Oster Post', '2031-03-05', [QUARRY, edited]),
  article('bridge', 'Bay Herald', '2031-06-02', [BRIDGE, BACKGROUND]),
  article('quarry', 'Bay Herald', '2031-07-02', [QUARRY.split('\n').reverse().join('\n'), BACKGROUND]),
];

async function openSharing(prepared: Prepared): Promise<Room> {
  const archive = await openArchive(':memory:');
  for (const one of ARTICLES) await archive.store(one);
  await archive.compareTexts();
  const { url, close } = await openRoomOver(archive)(prepared);
  return { url, close: () => close().finally(() => archive.close()) };
}

describeInRoom('shared text', openSharing, ({ browser }) => {
  const bar = (page: Page, name: RegExp) => page.getByRole('button', { name });
  const panel = (page: Page) => page.getByRole('region', { name: 'The same text elsewhere' });

  it('is off at first, goes on by key, and stays in the address', async () => {
    const page = await browser.newPage({ path: '/articles/herald' });
    await bar(page, /^Shared text 2/).waitFor();
    expect(await page.locator('.shared-bar').count()).toBe(0);
    await page.keyboard.press('5');
    await expect.poll(() => page.locator('.shared-bar').count()).toBe(2);
    expect(new URL(page.url()).search).toBe('?layers=shared');
    const [text, standing] = await page.locator('.shared-bar').all();
    expect(await text!.getAttribute('aria-label')).toMatch(/^Shared with Oster Post, 5 March 2031: \d+ words$/);
    expect(await standing!.getAttribute('aria-label')).toMatch(/^Standing text, also in Bay Herald/);
    const lines = await page.locator('.article-text').boundingBox();
    const [first, second] = [await text!.boundingBox(), await standing!.boundingBox()];
    expect(first!.height).toBeLessThan(lines!.height / 2);
    expect(second!.y).toBeGreaterThan(first!.y + first!.height);
    await page.close();
  });

  it('shows the other text by keyboard, what differs marked, and leads to it at the passage', async () => {
    const page = await browser.newPage({ path: '/articles/herald?layers=shared' });
    await bar(page, /^Shared with/).focus();
    await page.keyboard.press('Enter');
    await panel(page).waitFor();
    expect(new URL(page.url()).search).toMatch(/^\?layers=shared&at=\d+-\d+$/);
    expect(await panel(page).locator('.other-text ins').allTextContents()).toEqual(['let go']);
    expect(await panel(page).locator('.other-text del').allTextContents()).toEqual(['dropped']);
    expect(await panel(page).textContent()).toContain('Published earlier here.');
    await panel(page).getByRole('link', { name: 'Report post' }).click();
    await page.getByRole('heading', { level: 1, name: 'Report post' }).waitFor();
    await panel(page).waitFor();
    await expect.poll(() => page.locator('article .shared-open').first().isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => panel(page).count()).toBe(0);
    expect(new URL(page.url()).search).toBe('?layers=shared');
    await page.close();
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
  ] as const)(
    'has nothing axe finds in %s, %i pixels wide, and does not scroll sideways',
    async (colorScheme, width) => {
      const page = await browser.newPage({ path: '/articles/herald?layers=names,shared&at=0-40', width });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await panel(page).waitFor();
      await settled(page);
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await page.close();
    },
  );
});
