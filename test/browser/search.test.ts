/** The search: conditions in its one box, facets, and why nothing was found. */

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInRoom } from './in-room.ts';
import { openSampleRoom } from './reading-room.ts';

describeInRoom('search', openSampleRoom, ({ browser }) => {
  const queryOf = (page: Page): string => new URL(page.url()).searchParams.get('q') ?? '';
  const box = (page: Page) => page.locator('#search-box');
  const statements = (page: Page) => page.locator('section[aria-labelledby="hits-statement"] .hit');

  it('keeps hits by facets, which stand in the box and the address, and gives them up again', async () => {
    const page = await browser.newPage({ path: '/search?q=crane' });
    await statements(page).first().waitFor();
    const all = await statements(page).count();
    await page.getByRole('link', { name: /^denies \d/ }).click();
    await expect.poll(() => queryOf(page)).toBe('crane stance:denies');
    await expect.poll(() => statements(page).count()).toBe(1);
    expect(await box(page).inputValue()).toBe('crane stance:denies');
    await page.getByRole('link', { name: /^asserts \d/ }).click();
    await expect.poll(() => queryOf(page)).toBe('crane stance:asserts');
    await page.getByRole('link', { name: 'Lift stance:asserts' }).click();
    await expect.poll(() => queryOf(page)).toBe('crane');
    await expect.poll(() => statements(page).count()).toBe(all);
    await page.goBack();
    await expect.poll(() => queryOf(page)).toBe('crane stance:asserts');
    await page.close();
  });

  it('shows a denial with the claim it denies, and the denied words alone where only denials are asked for', async () => {
    const claims = (page: Page) => page.locator('section[aria-labelledby="hits-claim"] .hit');
    const page = await browser.newPage({ path: '/search?q=%22keep%20working%22' });
    await claims(page).first().waitFor();
    expect(await claims(page).locator('.headline').allTextContents()).toEqual([
      expect.stringMatching(/^The crew .*(?<!\(denied\))$/),
    ]);
    expect(await claims(page).textContent()).toContain('1 denial');
    await page.goto('/search?q=%22keep%20working%22%20stance:denies');
    await claims(page).first().waitFor();
    await page.close();
  });

  it('shows each kind as it comes, claims first, and says whose words they are', async () => {
    const page = await browser.newPage();
    let letThrough = (): void => {};
    const gate = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route(/\/api\/search.*(?:kind=article|facets)/, async (route) => {
      await gate;
      await route.continue();
    });
    await page.goto('/search?q=crane');
    await page.locator('section[aria-labelledby="hits-claim"] .hit').first().waitFor();
    await statements(page).first().waitFor();
    const articles = page.locator('section[aria-labelledby="hits-article"] .hit');
    expect([await articles.count(), await page.locator('.search-facets').count()]).toEqual([0, 0]);
    expect(await statements(page).locator('.hit-line').allTextContents()).toContainEqual(
      expect.stringMatching(/^Pavel Dravec, in The Oster Courier, 4 March 2031$/),
    );
    letThrough();
    await articles.first().waitFor();
    await page.locator('.search-facets').waitFor();
    await page.close();
  });

  it('understands what is typed: phrases, what may not occur, source, outlet and dates', async () => {
    const page = await browser.newPage();
    await page.keyboard.press('/');
    await page.keyboard.type('source:Dravec -radio outlet:"Oster Courier" before:2031-04');
    await page.keyboard.press('Enter');
    await statements(page).first().waitFor();
    for (const hit of await statements(page).allTextContents()) expect(hit.toLowerCase()).not.toContain('radio');
    expect(await page.locator('.conditions a').allTextContents()).toHaveLength(4);
    await page.close();
  });

  it('says which condition excluded everything, and leads to what is found without it', async () => {
    const page = await browser.newPage({ path: '/search?q=crane+outlet%3A%22Nobody%27s+Post%22' });
    await page.getByRole('heading', { name: 'Nothing found, because' }).waitFor();
    await page.getByText('nothing here fits outlet:"Nobody\'s Post"').waitFor();
    await page.getByRole('link', { name: /^\d+ hits$/ }).click();
    await statements(page).first().waitFor();
    expect(queryOf(page)).toBe('crane');
    await page.close();
  });

  it('opens an article with the words found marked in it', async () => {
    const page = await browser.newPage({ path: '/search?q=inspected+brake' });
    await page.locator('section[aria-labelledby="hits-article"] a').first().click();
    await page.locator('.article-text mark').first().waitFor();
    const marked = (await page.locator('.article-text mark').allTextContents()).map((word) => word.toLowerCase());
    expect(marked.every((word) => /^(?:brake|inspect)/.test(word))).toBe(true);
    await expect.poll(() => page.locator('.article-text mark').first().isVisible()).toBe(true);
    expect(new URL(page.url()).search).toBe('?find=inspected+brake');
    await page.close();
  });
});
