/** The layers over an article and the citation of a statement. */

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInRoom } from './in-room.ts';
import { openSampleRoom } from './reading-room.ts';

const TITLE = 'MINISTER PROMISES 40 CUBIC METRES A SECOND FROM KESH';

describeInRoom('layers over an article', openSampleRoom, ({ browser }) => {
  const openArticle = async (): Promise<Page> => {
    const page = await browser.newPage({ path: '/articles' });
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    return page;
  };
  const wordsOf = (page: Page, layer: string): Promise<string[]> =>
    page.locator(`.article-text .layer-${layer}`).allTextContents();
  const note = (page: Page) => page.getByRole('tooltip');

  it('are off at first, go on by button and by key, and stay in the address', async () => {
    const page = await openArticle();
    expect(await page.locator('.article-text .layer').count()).toBe(0);
    await page.getByRole('button', { name: /^Names/ }).click();
    expect(await wordsOf(page, 'names')).toContain('Khalid bin Saber');
    await page.keyboard.press('2');
    await expect.poll(() => wordsOf(page, 'times')).toContain('June');
    expect(new URL(page.url()).search).toBe('?layers=names,times');
    await page.keyboard.press('j');
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#s/);
    expect(new URL(page.url()).search).toBe('?layers=names,times');
    await page.reload();
    await expect.poll(() => wordsOf(page, 'times')).toContain('June');
    await page.keyboard.press('1');
    await expect.poll(() => wordsOf(page, 'names')).toEqual([]);
    await page.close();
  });

  it('say what is held of the words that are pointed at or focused, until Escape', async () => {
    const page = await openArticle();
    await page.keyboard.press('2');
    await page.keyboard.press('4');
    const quantity = page.locator('.article-text .layer-quantities').filter({ hasText: '31 percent' });
    await quantity.hover();
    expect(await note(page).textContent()).toBe('percent: 31 %');
    await note(page).hover();
    expect(await note(page).count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => note(page).count()).toBe(0);
    await page.mouse.move(0, 0);
    const time = page.locator('.article-text .layer-times').filter({ hasText: '1 June' });
    await time.focus();
    expect(await note(page).textContent()).toContain('1 June 2031');
    await page.close();
  });

  it('copies a citation of the selected statement by button and by key', async () => {
    const page = await openArticle();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    await page.locator('.article-text a.said').filter({ hasText: 'This is what the treaty says' }).click();
    await page.getByRole('button', { name: /Copy citation/ }).click();
    await page.getByText('Copied.').waitFor();
    const citation = await copied();
    expect(citation).toMatch(/^“This is what the treaty says[^\n]*”\nOn the word of: Khalid bin Saber \(person\) → /);
    expect(citation).toMatch(/\nOffsets in the text: \d+–\d+\nArchive: sha256:[0-9a-f]{64}#s[0-9a-f]{16}$/);
    await page.keyboard.press('j');
    await page.keyboard.press('y');
    await expect.poll(copied).not.toBe(citation);
    await page.close();
  });
});
