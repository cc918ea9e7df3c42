/** The pages over a real digest, where it is on this machine: what a reader does there, none of its words in here. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ArticleBody, ArticlesBody, OutletsBody, PlacesBody } from '../../src/serve/api.ts';
import { DATA } from '../../training/data-folder.ts';
import { spokenIn } from '../../web/reader/spoken.ts';
import { axeViolations } from './axe-violations.ts';
import { describeInRoom } from './in-room.ts';
import { openRoomOf, openSampleRoom } from './reading-room.ts';
import { settled } from './settled.ts';

const DIGEST = join(DATA, 'seed', 'digest.txt');
const here = existsSync(DIGEST);
if (!here) console.warn(`pages over a real digest: not tested, there is no ${DIGEST}`);

describeInRoom('a real digest', here ? openRoomOf(DIGEST) : openSampleRoom, ({ browser, ask }) => {
  it.skipIf(!here)('is read from the front page to a statement, its chain, its claim and its source', async () => {
    const { items } = await ask<ArticlesBody>('/articles');
    expect(items.length).toBeGreaterThan(1);
    const page = await browser.newPage();
    await page.locator('.new-articles a').first().click();
    await page.locator('.article-text').waitFor();
    const id = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '');
    const { article, statements } = await ask<ArticleBody>(`/articles/${id}`);
    // What a headline or a caption says is in no claim.
    const before = spokenIn(article, statements).findIndex(({ claim }) => claim !== null);
    const chain = page.getByRole('region', { name: 'Chain of the selected statement' });
    for (let step = 0; step <= before; step++) {
      await page.keyboard.press('j');
      await chain.getByRole('heading', { name: `Statement ${step + 1} of` }).waitFor();
    }
    await chain.locator('a.panel-claim').waitFor();
    await page.keyboard.press('c');
    await page.locator('.graph-drawing').waitFor();
    await page.getByRole('link', { name: 'Hearsay' }).click();
    await page.getByRole('region', { name: 'On whose word most rests' }).getByRole('link').first().click();
    await page.locator('.said-row').first().waitFor();
    await page.close();
  });

  it.skipIf(!here)('is kept by time on the map, and by a facet in the search', async () => {
    const { items } = await ask<PlacesBody>('/places');
    const page = await browser.newPage({ path: '/map' });
    await page.locator('.map-drawing .area').first().waitFor();
    expect(await page.locator('.map-drawing .area').count()).toBe(items.length);
    const bars = (await page.locator('.brush-bars').boundingBox())!;
    await page.mouse.move(bars.x + bars.width - 3, bars.y + 10);
    await page.mouse.down();
    await page.mouse.move(bars.x + bars.width * 0.8, bars.y + 10, { steps: 3 });
    await page.mouse.up();
    await expect.poll(() => page.locator('.map-drawing .area').count()).toBeLessThan(items.length);
    await page.locator('.place-list a').first().click();
    await page
      .locator('.place-card')
      .getByRole('link', { name: /^All that names/ })
      .click();
    await page.locator('.search-facets').waitFor();
    const [kept] = await page.locator('.search-facets').getByRole('link').all();
    await kept!.click();
    await page.locator('.conditions a').last().waitFor();
    await page.close();
  });

  it.skipIf(!here).each([1280, 390])('is clean by axe and runs off no page, %i pixels wide', async (width) => {
    const { items } = await ask<ArticlesBody>('/articles');
    const { lines } = await ask<OutletsBody>('/outlets');
    const found: Record<string, readonly string[]> = {};
    const views = ['/', `/articles/${items[0]?.id}?layers=names,times,places`, '/claims', '/sources', '/map'];
    for (const path of [...views, `/outlets/${encodeURIComponent(lines[0]?.name ?? '')}`]) {
      const page = await browser.newPage({ path, width });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await settled(page);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      const problems = [...(await axeViolations(page)), ...(over > 0 ? [`${over} pixels too wide`] : [])];
      if (problems.length > 0) found[path] = problems;
      await page.close();
    }
    expect(found).toEqual({});
  });
});
