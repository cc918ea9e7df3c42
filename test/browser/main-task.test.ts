/** What the room is for, done from beginning to end: by the keyboard alone, on paper, without motion. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInRoom } from './in-room.ts';
import { openSampleRoom } from './reading-room.ts';

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
  });

/** Presses one key until what has the focus is called so; a reader would not press it more often. */
async function walkTo(page: Page, key: string, name: RegExp, most = 40): Promise<void> {
  for (let step = 0; step < most; step++) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`not found by ${key}: ${name}; the focus is on ${await focused(page)}`);
}

describeInRoom('from a claim to its citation', openSampleRoom, ({ browser }) => {
  it('is done without a mouse: front, claim, words, article, copy, dossier', async () => {
    const page = await browser.newPage();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('.leading-claim-link').first().waitFor();
    await walkTo(page, 'Tab', /^The brake of the crane had not been inspected since 2028said in/);
    await page.keyboard.press('Enter');
    await page.locator('.graph-drawing').waitFor();
    await walkTo(page, 'Tab', /^Origin: Pavel Dravec/);
    await walkTo(page, 'ArrowRight', /^From Pavel Dravec to Harbour Radio/, 3);
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog');
    await card.waitFor();
    await expect.poll(() => card.locator('.proof-word').allTextContents()).toContain('told');
    const title = (await card.getByRole('link').first().textContent()) ?? '';
    await walkTo(page, 'Tab', new RegExp(`^${title}$`), 8);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    const chain = page.getByRole('region', { name: 'Chain of the selected statement' });
    await chain.getByText('Harbour Radio', { exact: true }).first().waitFor();
    await page.keyboard.press('y');
    await page.getByText('Copied.').waitFor();
    const citation = await page.evaluate(() => navigator.clipboard.readText());
    expect(citation).toContain('Pavel Dravec (person) → Harbour Radio → ');
    expect(citation).toMatch(/\nOffsets in the text: \d+–\d+.*\nArchive: sha256:[0-9a-f]{64}#s[0-9a-f]{16}$/);
    await page.keyboard.press('d');
    await page.getByLabel('A new dossier').waitFor();
    await page.keyboard.type('The brake');
    await page.keyboard.press('Enter');
    await page.getByText('Kept in The brake').waitFor();
    await page.close();
  });

  it('can be printed: words and chain in ink on white, nothing to click', async () => {
    const page = await browser.newPage({ path: '/articles' });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByRole('link', { name: '‘Everyone on the pier knew it’' }).click();
    await page.locator('.article-text').waitFor();
    await page.keyboard.press('j');
    await page.locator('.hop.last').waitFor();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const seen = (selector: string) => page.locator(selector).first().isVisible();
    for (const words of ['main h1', '.article-text', '.hop.last .hop-name'])
      expect(await seen(words), words).toBe(true);
    for (const tool of [
      '.masthead nav',
      '.masthead search',
      '.theme-toggle',
      '.layer-switches',
      '.copy-citation',
      '.foot',
    ])
      expect(await seen(tool), tool).toBe(false);
    const { paper, ink } = await page.evaluate(() => ({
      paper: getComputedStyle(document.documentElement).backgroundColor,
      ink: getComputedStyle(document.querySelector('.article-text')!).color,
    }));
    expect(paper).toBe('rgb(255, 255, 255)');
    expect(ink).toBe('rgb(29, 27, 24)');
    await page.close();
  });

  it('moves nothing for a reader who wants no motion', async () => {
    const page = await browser.newPage({ path: '/articles' });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.getByRole('link', { name: '‘Everyone on the pier knew it’' }).click();
    await page.locator('.article-text a.said').filter({ hasText: 'inspected' }).first().click();
    await page.locator('.hop.last .hop-name').click();
    await page.locator('.flash').first().waitFor();
    const moving = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap((element) => {
          const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
          const lasts = (durations: string): boolean => durations.split(', ').some((one) => Number.parseFloat(one) > 0);
          const moves = (animationName !== 'none' && lasts(animationDuration)) || lasts(transitionDuration);
          return moves ? [element.outerHTML.slice(0, 80)] : [];
        }),
      );
    expect(await moving()).toEqual([]);
    await page.goto('/claims');
    await page.locator('.claim-words').first().click();
    await page.locator('.graph-drawing').waitFor();
    expect(await moving()).toEqual([]);
    await page.close();
  });
});
