/** What a reader does: follow a statement to its origin, its claim, and back into print. */

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { ClaimsBody } from '../../src/serve/api.ts';
import { goesBackTo, independenceInWords } from '../../web/words/independence.ts';
import { describeInRoom } from './in-room.ts';
import { openSampleRoom } from './reading-room.ts';

const TITLE = '‘Everyone on the pier knew it’';
const pathOf = (page: Page): string => new URL(page.url()).pathname;
const hashOf = (page: Page): string => new URL(page.url()).hash;
const chainOf = (page: Page) => page.getByRole('region', { name: 'Chain of the selected statement' });
const position = (page: Page) => chainOf(page).getByRole('heading');

describeInRoom('reading', openSampleRoom, ({ browser, ask }) => {
  const openArticle = async (): Promise<Page> => {
    const page = await browser.newPage({ path: '/articles' });
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    return page;
  };

  it('goes from an article to a statement, its chain, its claim, the tree, and back into an article', async () => {
    const page = await openArticle();
    expect(await page.title()).toBe(`${TITLE} · Hearsay`);
    await page.locator('.article-text a.said').filter({ hasText: 'inspected' }).first().click();
    await chainOf(page).waitFor();
    expect(hashOf(page)).toMatch(/^#s[0-9a-f]{16}$/);
    expect(await page.locator('.article-text .selected').first().textContent()).toContain('brake');

    await chainOf(page).locator('.hop.last .hop-name').click();
    const shown = page.locator('.flash').first();
    await shown.waitFor();
    const named = (await chainOf(page).locator('.hop.last .hop-name').textContent()) ?? '';
    expect(named).not.toBe('');
    expect((await shown.textContent()) ?? '').not.toBe('');

    await chainOf(page)
      .getByRole('link', { name: /Its claim/ })
      .click();
    await page.locator('.graph-drawing').waitFor();
    expect(pathOf(page)).toMatch(/^\/claims\/./);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('inspected since 2028');

    await page.getByText('The same as a list').click();
    const leaf = page.locator('.tree-node.article a').first();
    const title = (await leaf.textContent()) ?? '';
    await leaf.click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(hashOf(page)).toMatch(/^#s/);
    await expect.poll(() => page.locator('.article-text .selected').first().isVisible()).toBe(true);
    await page.close();
  });

  it('shows the chain of what the mouse rests on, until something is selected', async () => {
    const page = await openArticle();
    const said = page.locator('.article-text a.said');
    const pointedAt = page.getByRole('region', { name: 'Chain of the statement pointed at' });
    await said.filter({ hasText: 'inspected' }).first().hover();
    await pointedAt.locator('.hop.last').waitFor();
    expect(hashOf(page)).toBe('');
    const first = await pointedAt.getByRole('heading').textContent();
    await said.last().hover();
    await expect.poll(() => pointedAt.getByRole('heading').textContent()).not.toBe(first);
    await page.mouse.move(5, 5);
    await pointedAt.waitFor({ state: 'detached' });
    await said.first().click();
    await chainOf(page).waitFor();
    const kept = await position(page).textContent();
    await said.last().hover();
    await page.waitForTimeout(400);
    expect(await position(page).textContent()).toBe(kept);
    await page.close();
  });

  it('shows on the front how many outlets go back to how many origins, as the archive has it', async () => {
    const [held] = (await ask<ClaimsBody>('/claims?words=inspected%202028')).items;
    if (held === undefined) throw new Error('the sample has a claim about an inspection');
    const page = await browser.newPage();
    const claim = page.locator('.leading-claim-link').filter({ hasText: 'inspected since 2028' });
    expect(await claim.textContent()).toContain(`said in ${held.outlets} outlets · ${goesBackTo(held.independent)}`);
    await claim.click();
    await page.getByText(independenceInWords(held.independent, held.articles)).waitFor();
    await page.getByText('The same as a list').click();
    await page.locator('.tree-node').first().waitFor();
    expect(await page.locator('.tree-node.origin').count()).toBe(held.origins);
    expect(await page.locator('.tree-node.article').count()).toBe(held.articles);
    const names = await page.locator('.tree-node.relay, .tree-node.outlet').locator('.tree-label').allTextContents();
    expect(names).toContain('The Oster Courier');
    expect(new Set(names).size).toBe(names.length);
    await page.close();
  });

  it('finds words and opens what it found', async () => {
    const page = await browser.newPage();
    await page.keyboard.press('/');
    await page.keyboard.type('brake crane');
    await page.keyboard.press('Enter');
    await page.locator('.hits').first().waitFor();
    expect(page.url()).toContain('/search?q=brake+crane');
    expect((await page.locator('.hits mark').first().textContent())?.toLowerCase()).toMatch(/brake|crane/);
    await page.locator('section[aria-labelledby="hits-statement"] a').first().click();
    await chainOf(page).waitFor();
    await page.close();
  });

  it('says so when nothing is found', async () => {
    const page = await browser.newPage({ path: '/search?q=zeppelin' });
    await page.getByRole('heading', { name: 'Nothing found, because' }).waitFor();
    await page.getByText('nothing here fits zeppelin').waitFor();
    await page.close();
  });

  it('can be walked by keyboard alone', async () => {
    const page = await openArticle();
    const address = pathOf(page);
    await page.keyboard.press('j');
    expect(await position(page).textContent()).toMatch(/^Statement 1 of \d+$/);
    await page.keyboard.press('j');
    expect(await position(page).textContent()).toMatch(/^Statement 2 of/);
    await page.keyboard.press('k');
    expect(await position(page).textContent()).toMatch(/^Statement 1 of/);
    await page.keyboard.press('c');
    await page.locator('.graph-drawing').waitFor();
    await page.goBack();
    await position(page).waitFor();
    expect(pathOf(page)).toBe(address);
    await page.keyboard.press('Escape');
    await chainOf(page).waitFor({ state: 'detached' });
    expect(hashOf(page)).toBe('');
    const title = await page.locator('article h1').textContent();
    await page.keyboard.press('n');
    await expect.poll(() => page.locator('article h1').textContent()).not.toBe(title);
    expect(pathOf(page)).not.toBe(address);
    await page.keyboard.press('p');
    await expect.poll(() => pathOf(page)).toBe(address);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.close();
  });

  it('lets the first Tab skip to the content, and reaches the graph by Tab', async () => {
    const page = await browser.newPage({ path: '/claims' });
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.locator('.claim-words').first().click();
    await page.locator('.graph-drawing').waitFor();
    // Past the link to its first article.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Origin: /);
    await page.close();
  });

  it('keeps the selected statement through reload, back and forward', async () => {
    const page = await openArticle();
    await page.locator('.article-text a.said').nth(1).click();
    const selected = page.url();
    const words = await position(page).textContent();
    await page.reload();
    await position(page).waitFor();
    expect([page.url(), await position(page).textContent()]).toEqual([selected, words]);
    await page.goBack();
    await chainOf(page).waitFor({ state: 'detached' });
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Articles' }).waitFor();
    await page.goForward();
    await page.goForward();
    await position(page).waitFor();
    expect(page.url()).toBe(selected);
    await page.close();
  });

  it('comes back to where the list was scrolled to', async () => {
    const page = await browser.newPage({ path: '/articles', height: 500 });
    const last = page.locator('.article-row .headline').last();
    await last.scrollIntoViewIfNeeded();
    const scrolled = await page.evaluate(() => scrollY);
    expect(scrolled).toBeGreaterThan(0);
    await last.click();
    await page.locator('.article-text').waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Articles' }).waitFor();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(scrolled);
    await page.evaluate(() => scrollTo(0, 40));
    await page.goForward();
    await page.locator('.article-text').waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Articles' }).waitFor();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(40);
    await page.reload();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(40);
    await page.close();
  });

  it('filters articles by outlet and claims by words, in the address', async () => {
    const page = await browser.newPage({ path: '/articles' });
    await page.getByRole('link', { name: /^Bay Wire/ }).click();
    await expect.poll(() => page.locator('.article-row').count()).toBeLessThan(5);
    expect(page.url()).toContain('outlet=Bay+Wire');
    expect(new Set(await page.locator('.article-row .outlet').allTextContents())).toEqual(new Set(['Bay Wire']));
    await page.goto('/claims');
    await page.getByLabel('Keep claims with these words').fill('brake');
    await expect.poll(() => page.url()).toContain('words=brake');
    await page.getByRole('link', { name: 'First seen' }).click();
    await expect.poll(() => page.url()).toContain('order=first');
    expect(page.url()).toContain('words=brake');
    await page.close();
  });

  it('gathers what one source said', async () => {
    const page = await browser.newPage({ path: '/sources/Pavel%20Dravec' });
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Dravec');
    expect(await page.locator('.said-row').count()).toBeGreaterThan(2);
    await page.close();
  });
});
