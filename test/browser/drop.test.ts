/** Files dropped on the first page: into an empty archive, by the keyboard, with what failed and why. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInRoom } from './in-room.ts';
import { openEmptyRoom } from './reading-room.ts';

const SAMPLE = fileURLToPath(new URL('../../sample/digest.txt', import.meta.url));
const report = (title: string): string =>
  `${title}\n\nHarbour Gazette | 24 March 2031\nThe ferry will sail again on Friday, Mara Quill said.\n`;

describeInRoom('dropping files', openEmptyRoom, ({ browser }) => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-dropped-'));

  beforeAll(async () => {
    mkdirSync(join(folder, 'reports', 'old'), { recursive: true });
    writeFileSync(join(folder, 'reports', 'ferry.txt'), report('Ferry to sail again'));
    writeFileSync(join(folder, 'reports', 'old', 'ferry.txt'), report('Ferry in dock'));
    writeFileSync(join(folder, 'reports', '.hidden.txt'), report('Hidden'));
    writeFileSync(join(folder, 'empty.txt'), '');
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
  });

  const zone = (page: Page) => page.getByRole('region', { name: /Drop files|Let go/ });
  const drop = (page: Page, files: readonly { readonly name: string; readonly text: string }[]) =>
    page.evaluate((given) => {
      const carried = new DataTransfer();
      for (const { name, text } of given) carried.items.add(new File([text], name, { type: 'text/plain' }));
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: carried }));
    }, files);

  it('is what an empty archive asks for, and fills it', async () => {
    const page = await browser.newPage();
    await page.getByText('This archive is empty.').waitFor();
    await drop(page, [
      { name: 'digest.txt', text: readFileSync(SAMPLE, 'utf8') },
      { name: 'nothing.txt', text: '' },
    ]);
    await zone(page).getByText('1 file read: 14 articles added, 1 part not added.').waitFor();
    // The first of them are a click away; the others are counted.
    expect(await zone(page).locator('.drop-added li').count()).toBe(6);
    await zone(page).getByText('and 9 more').waitFor();
    const failed = await zone(page).locator('.drop-failed li').allTextContents();
    expect(failed).toEqual([expect.stringMatching(/^nothing\.txt.*empty.*Save the article again/)]);
    await page.getByRole('link', { name: '14 articles' }).waitFor();
    await page.locator('.echo-drawing [data-dot]').first().waitFor();
    expect(await page.locator('.new-articles li').count()).toBe(8);
    await page.close();
  });

  it('says that what is held already is held', async () => {
    const page = await browser.newPage();
    await page.getByLabel('Choose files').setInputFiles([SAMPLE, join(folder, 'empty.txt')]);
    await zone(page).getByText('0 articles added, 14 were here already, 1 part not added').waitFor();
    await page.close();
  });

  it('takes a folder with the folders in it, and passes hidden files over', async () => {
    const page = await browser.newPage();
    await page.getByLabel('Choose a folder').setInputFiles(join(folder, 'reports'));
    await zone(page).getByText('2 files read: 2 articles added.').waitFor();
    await zone(page).getByRole('link', { name: 'Ferry to sail again' }).click();
    await page.locator('.article-text').waitFor();
    await page.close();
  });

  it('is done by the keyboard alone', async () => {
    const page = await browser.newPage();
    const focused = () => page.evaluate(() => document.activeElement?.closest('label')?.textContent ?? '');
    // Listened for well before: asked for beside the key press, it may come after it.
    const chosen = page.waitForEvent('filechooser');
    await zone(page).waitFor();
    for (let step = 0; step < 30 && (await focused()) !== 'Choose files'; step++) await page.keyboard.press('Tab');
    expect(await focused()).toBe('Choose files');
    await page.keyboard.press('Space');
    const chooser = await chosen;
    await chooser.setFiles(join(folder, 'reports', 'ferry.txt'));
    await zone(page).getByText('1 was here already').waitFor();
    await page.close();
  });

  it('can be stopped, and what was sent is thrown away', async () => {
    const page = await browser.newPage();
    await page.route('**/api/drops/*/files*', async (route) => {
      await new Promise((pause) => setTimeout(pause, 300));
      await route.continue().catch(() => {});
    });
    await page.getByLabel('Choose files').setInputFiles([SAMPLE, join(folder, 'empty.txt')]);
    await zone(page).getByRole('button', { name: 'Stop' }).click();
    await zone(page).getByText('Stopped.').waitFor();
    await page.unroute('**/api/drops/*/files*');
    await page.close();
  });
});
