/** Who printed it and whom they relay; how outlets call somebody; everyone once under all spellings. */
import { expect, it } from 'vitest';
import { describeInRoom } from './in-room.ts';
import { openSampleRoom } from './reading-room.ts';
import { settled } from './settled.ts';

describeInRoom('outlets and sources', openSampleRoom, ({ browser }) => {
  it('lead from the list to an outlet, to whom it relays, and to the words', async () => {
    const page = await browser.newPage({ path: '/outlets' });
    await page.getByLabel('Keep names with these words').fill('oster');
    await expect.poll(() => page.locator('.outlet-row').count()).toBe(1);
    await page.getByRole('link', { name: 'The Oster Courier' }).click();
    await page.getByRole('heading', { level: 1, name: 'The Oster Courier' }).waitFor();
    const rests = page.getByRole('row', { name: /named persons/ }).first();
    const [said = ''] = await rests.getByRole('link').allTextContents();
    const printed = Number(/^\d+/.exec(said)?.[0]);
    await rests.getByRole('link').click();
    await page.getByRole('heading', { name: /^Statements/ }).waitFor();
    expect(await page.locator('.hits[aria-labelledby="hits-statement"] .hit').count()).toBe(printed);
    await page.goBack();
    await page.getByRole('link', { name: 'Harbour Radio' }).click();
    await page.getByRole('heading', { level: 1, name: 'Harbour Radio' }).waitFor();
    expect(await page.locator('.said-row').count()).toBeGreaterThan(0);
    await page.goBack();
    await page
      .getByRole('link', { name: /of its own here/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'Bay Wire' }).waitFor();
    await page.goto('/outlets/Nobody');
    await page.getByText('There is no such outlet here.').waitFor();
    expect(browser.takeProblems().filter((problem) => !problem.includes('404'))).toEqual([]);
    await page.close();
  });

  it('show how each outlet calls somebody, and lead to its articles that do', async () => {
    const page = await browser.newPage({ path: '/sources/Pavel%20Dravec' });
    await page.getByText('How outlets call').click();
    const row = page.getByRole('row', { name: /The Oster Courier/ });
    await row.getByRole('link', { name: 'Pavel Dravec' }).click();
    await page.getByRole('heading', { level: 1, name: /^Search/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('"Pavel Dravec" outlet:"The Oster Courier"');
    await page.locator('.hit').first().waitFor();
    await page.close();
  });

  it('list everyone once under all spellings, sorted and searched by the address', async () => {
    const page = await browser.newPage({ path: '/sources' });
    const names = () => page.locator('.sources tbody .claim-words').allTextContents();
    await page.getByText('also Youssef Al Haddan').waitFor();
    const all = await names();
    expect(new Set(all).size).toBe(all.length);
    await page.getByRole('link', { name: 'Passed on' }).click();
    await expect.poll(async () => (await names())[0]).toBe('Harbour Radio');
    await page.getByLabel('Keep names with these words').fill('youssef');
    await expect.poll(names).toEqual(['Yusuf al-Haddan']);
    expect(page.url()).toContain('order=passed');
    await page.reload();
    await expect.poll(names).toEqual(['Yusuf al-Haddan']);
    await page.getByRole('link', { name: 'Yusuf al-Haddan' }).click();
    await page.getByRole('heading', { level: 1, name: 'Yusuf al-Haddan' }).waitFor();
    await page.close();
  });

  it.each(['/outlets', '/outlets/The%20Oster%20Courier', '/sources', '/sources/Pavel%20Dravec'])(
    'do not run off a phone: %s',
    async (path) => {
      const page = await browser.newPage({ path, width: 360 });
      await settled(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      await page.close();
    },
  );
});
