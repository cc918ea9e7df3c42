/** What every view owes its reader: it fits, it stays here, it can be read by day and by night. */
import { beforeAll, expect, it } from 'vitest';
import type { ArticlesBody, ClaimsBody } from '../../src/serve/api.ts';
import { describeInRoom } from './in-room.ts';
import { openSampleRoom } from './reading-room.ts';

describeInRoom('every view', openSampleRoom, ({ browser, ask }) => {
  let views: string[];

  beforeAll(async () => {
    const articles = await ask<ArticlesBody>('/articles');
    const claims = await ask<ClaimsBody>('/claims');
    views = [
      '/',
      '/articles',
      `/articles/${articles.items[3]!.id}`,
      '/claims',
      ...claims.items.slice(0, 3).map(({ id }) => `/claims/${id}`),
      '/sources',
      '/sources/Pavel%20Dravec',
      '/search?q=crane+stance%3Adenies',
      '/search?q=crane+zeppelin+outlet%3A%22Nobody%22',
      '/corrections',
      '/map',
      '/search?q=crane',
      '/search',
      '/nothing/here',
    ];
  });

  it('draws without an error, and asks nobody but this room', async () => {
    const page = await browser.newPage();
    browser.takeProblems();
    for (const view of views) {
      await page.goto(view);
      await page.locator('main h1').first().waitFor();
      const refused = view === '/nothing/here' ? [expect.stringContaining('404')] : [];
      expect({ view, problems: browser.takeProblems() }).toEqual({ view, problems: refused });
    }
    await page.close();
  });

  it.each([320, 390, 768, 1280])('has no sideways scroll at %i pixels', async (width) => {
    const page = await browser.newPage({ width });
    for (const view of views) {
      await page.goto(view);
      await page.locator('main h1').first().waitFor();
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect({ view, over: Math.max(0, over) }).toEqual({ view, over: 0 });
    }
    await page.close();
    browser.takeProblems();
  });

  it('shows a statement and its chain together on a phone', async () => {
    const page = await browser.newPage({ width: 390, height: 800, path: views[2]! });
    await page.locator('.article-text a.said').last().click();
    const chain = page.getByRole('region', { name: 'Chain of the selected statement' });
    await chain.waitFor();
    const bottomOfWords = async (): Promise<number> => {
      const box = await page.locator('.article-text .selected').first().boundingBox();
      return box === null ? Number.POSITIVE_INFINITY : box.y;
    };
    const sheet = await page.locator('aside').boundingBox();
    await expect.poll(bottomOfWords).toBeLessThan(sheet!.y);
    await page.getByRole('button', { name: 'Close' }).click();
    await chain.waitFor({ state: 'detached' });
    await page.close();
  });

  it.each([390, 700, 800])('gives each heading room for its words, %i pixels wide', async (width) => {
    const page = await browser.newPage({ width });
    await page.locator('main h1').first().waitFor();
    const headings = await page.locator('main :is(h1, h2)').evaluateAll((all) =>
      all.map((heading) => {
        const { width: wide, height } = heading.getBoundingClientRect();
        return { words: heading.textContent, isSqueezed: height > 0 && wide < 120 };
      }),
    );
    expect(headings.length).toBeGreaterThan(1);
    expect(headings.filter(({ isSqueezed }) => isSqueezed)).toEqual([]);
    await page.close();
  });

  it('follows the system to dark, and the reader back to light for good', async () => {
    const page = await browser.newPage();
    const paper = () =>
      page.evaluate(() => {
        const [red = 0] = (getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g) ?? []).map(Number);
        return red < 128 ? 'dark' : 'light';
      });
    expect(await paper()).toBe('light');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await paper()).toBe('dark');
    await page.reload();
    await page.getByRole('button', { name: 'Read on a light page' }).click();
    expect(await paper()).toBe('light');
    await page.reload();
    expect(await paper()).toBe('light');
    await page.getByRole('button', { name: 'Read on a dark page' }).click();
    expect(await paper()).toBe('dark');
    await page.evaluate(() => localStorage.clear());
    await page.close();
  });

  it('says what is missing, with ways on', async () => {
    const page = await browser.newPage({ path: '/claims/none' });
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('There is no such claim here.');
    await page.getByRole('link', { name: 'All claims' }).click();
    await page.getByRole('heading', { level: 1, name: 'Claims' }).waitFor();
    await page.close();
    browser.takeProblems();
  });

  it('says when the room no longer answers, and recovers', async () => {
    const page = await browser.newPage();
    await page.route('**/api/sources*', (route) => route.abort());
    await page.getByRole('link', { name: 'Sources', exact: true }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('The reading room does not answer.');
    await page.unroute('**/api/sources*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sources' }).waitFor();
    await page.close();
    browser.takeProblems();
  });
});
