/** The page of a source: its spellings, what it said, and putting right who it is. */

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInRoom } from './in-room.ts';
import { openSampleRoom } from './reading-room.ts';

describeInRoom('who is who', openSampleRoom, ({ browser }) => {
  const spellings = (page: Page): Promise<string[]> =>
    page.getByRole('region', { name: 'Written as' }).locator('.known-name').allTextContents();
  const heading = (page: Page) => page.getByRole('heading', { level: 1 });

  it('shows a source under all its spellings, and keeps what it said by way and outlet', async () => {
    const page = await browser.newPage({ path: '/sources/Pavel%20Dravec' });
    expect(await spellings(page)).toEqual(['Pavel Dravec', 'Dravec']);
    const all = await page.locator('.said-row').count();
    await page
      .getByRole('link', { name: /^Harbour Radio/ })
      .first()
      .click();
    await expect.poll(() => page.locator('.said-row').count()).toBeLessThan(all);
    expect(new URL(page.url()).search).toBe('?through=Harbour+Radio');
    for (const said of await page.locator('.said-where').allTextContents()) expect(said).toContain('Harbour Radio');
    await page.getByRole('link', { name: /^Harbour Radio .*chosen/ }).click();
    await expect.poll(() => page.locator('.said-row').count()).toBe(all);
    await page.goto('/sources/Pavel%20Dravec?outlet=Nobody');
    await page.getByText('No statement fits all of this: Nobody.').waitFor();
    await page.close();
  });

  it('merges two, says who decided it, and takes it back on the page of corrections', async () => {
    const page = await browser.newPage({ path: '/sources/Khalid%20bin%20Saber' });
    const before = await spellings(page);
    await page.getByText('Merge, split, rename').click();
    await page.getByLabel('Merge with another name').fill('drav');
    await page.getByRole('button', { name: 'Merge with Pavel Dravec' }).click();
    await page.getByText('Your name is missing.').waitFor();
    // There it is to be given.
    await expect
      .poll(() => page.getByLabel(/^Your name/).evaluate((field) => field === document.activeElement))
      .toBe(true);
    await page.getByLabel(/^Your name/).fill('mara');
    await page.getByRole('button', { name: 'Merge with Pavel Dravec' }).click();
    await page.getByText(/^Kept: .* are one\.$/).waitFor();
    expect(await spellings(page)).toEqual(expect.arrayContaining(['Pavel Dravec', ...before]));

    await page.getByRole('link', { name: 'All corrections' }).click();
    await page.getByRole('heading', { level: 1, name: 'Corrections' }).waitFor();
    expect(await page.locator('.correction').textContent()).toContain('mara, ');
    expect(await page.getByLabel(/^Your name/).inputValue()).toBe('mara');
    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.getByText(/^Taken back: /).waitFor();
    await expect.poll(() => page.locator('.correction.undone').count()).toBe(1);
    await page.goto('/sources/Khalid%20bin%20Saber');
    await heading(page).waitFor();
    expect(await spellings(page)).toEqual(before);
    await page.close();
  });

  it('renames one, under which name it is then found, and takes it back where it stands', async () => {
    const page = await browser.newPage({ path: '/sources/Pavel%20Dravec' });
    await page.getByText('Merge, split, rename').click();
    await page.getByLabel(/^Your name/).fill('odo');
    await page.getByLabel('Name to show').fill('Pavel J. Dravec');
    await page.getByRole('button', { name: 'Rename' }).click();
    await page.getByRole('heading', { level: 1, name: 'Pavel J. Dravec' }).waitFor();
    expect(decodeURIComponent(new URL(page.url()).pathname)).toBe('/sources/Pavel J. Dravec');
    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Pavel Dravec' }).waitFor();
    await page.close();
  });

  it('leaves the forms open for the next correction, and opens them where a name is missing', async () => {
    const page = await browser.newPage({ path: '/sources/Khalid%20bin%20Saber' });
    await page.getByText('Merge, split, rename').click();
    await page.getByLabel(/^Your name/).fill('mara');
    await page.getByLabel('Merge with another name').fill('drav');
    await page.getByRole('button', { name: 'Merge with Pavel Dravec' }).click();
    await page.getByText(/^Kept: .* are one\.$/).waitFor();
    await page.getByLabel('Name to show').waitFor();
    await page.getByText('Merge, split, rename').click();
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.getByText('Your name is missing.').waitFor();
    await page.keyboard.type('mara');
    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.getByText(/^Taken back: /).waitFor();
    await page.close();
  });

  it('says of what was taken back in another window that it was, and shows it so', async () => {
    const page = await browser.newPage({ path: '/sources/Samira%20bint%20Rashid' });
    await page.getByText('Merge, split, rename').click();
    await page.getByLabel(/^Your name/).fill('mara');
    await page.getByLabel('Name to show').fill('Samira B. Rashid');
    await page.getByRole('button', { name: 'Rename' }).click();
    await page.getByRole('heading', { level: 1, name: 'Samira B. Rashid' }).waitFor();
    const [first, second] = [
      await browser.newPage({ path: '/corrections' }),
      await browser.newPage({ path: '/corrections' }),
    ];
    const undo = (window: Page) => window.getByRole('button', { name: /^Undo: .*Samira/ });
    await undo(second).waitFor();
    await undo(first).click();
    await first.getByText(/^Taken back: /).waitFor();
    await undo(second).click();
    await second.getByText('It had been taken back already.').waitFor();
    await expect.poll(() => undo(second).count()).toBe(0);
    await undo(page).click();
    await page.getByText('It had been taken back already.').waitFor();
    await heading(page).getByText('Samira bint Rashid').waitFor();
    // The server's "404" is told to the console.
    expect(browser.takeProblems().every((problem) => problem.includes('404'))).toBe(true);
    for (const window of [page, first, second]) await window.close();
  });
});
