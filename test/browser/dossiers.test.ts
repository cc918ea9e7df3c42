/** Statements that are kept: collected from articles and a claim, put in order, commented, taken along. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import type { ArticleBody, ArticlesBody, ClaimsBody, DossierBody, DossiersBody } from '../../src/serve/api.ts';
import { axeViolations } from './axe-violations.ts';
import { downloaded } from './downloaded.ts';
import { describeInRoom } from './in-room.ts';
import { openSampleRoom } from './reading-room.ts';

describeInRoom('dossiers', openSampleRoom, ({ browser, ask }) => {
  /** Two articles with two statements and more. */
  let articles: readonly ArticleBody[];

  const held = async (): Promise<DossierBody> => {
    const [first] = (await ask<DossiersBody>('/dossiers')).items;
    return await ask<DossierBody>(`/dossiers/${first?.id}`);
  };
  const addressOf = (at: number): string => `/articles/${articles[at]?.article.id}`;
  const quotesOn = (page: Page): Promise<string[]> => page.locator('.kept-quote').allTextContents();

  beforeAll(async () => {
    const { items } = await ask<ArticlesBody>('/articles');
    const two = items.filter(({ statements }) => statements > 3).slice(0, 2);
    articles = await Promise.all(two.map(({ id }) => ask<ArticleBody>(`/articles/${id}`)));
  });

  it('are begun in the reader with the keyboard: d asks for a name once, then keeps at once', async () => {
    const page = await browser.newPage({ path: addressOf(0) });
    await page.keyboard.press('j');
    await page.getByRole('button', { name: /^Keep in dossier/ }).waitFor();
    await page.keyboard.press('d');
    await page.getByLabel('A new dossier').waitFor();
    await page.keyboard.type('The pier');
    await page.keyboard.press('Enter');
    await page.getByText('Kept in The pier').waitFor();
    await page.keyboard.press('j');
    await page.getByText('in The pier').waitFor();
    await page.keyboard.press('d');
    await page.getByText('Kept in The pier').waitFor();
    await page.goto(addressOf(1));
    await page.locator('main h1').waitFor();
    await page.keyboard.press('j');
    await page.getByText('in The pier').waitFor();
    await page.keyboard.press('d');
    await page.getByText('Kept in The pier').waitFor();
    const { entries } = await held();
    expect(entries.map(({ article }) => article.id)).toEqual([
      articles[0]?.article.id,
      articles[0]?.article.id,
      articles[1]?.article.id,
    ]);
    await page.close();
  });

  it('let go of a statement kept by mistake, and Escape closes the choice and no more', async () => {
    const page = await browser.newPage({ path: addressOf(1) });
    await page.keyboard.press('k');
    await page.getByText('in The pier').waitFor();
    await page.keyboard.press('d');
    await page.getByRole('button', { name: 'Take out' }).click();
    await page.getByRole('button', { name: /^Keep in dossier/ }).waitFor();
    await page.getByRole('button', { name: 'another…' }).click();
    await page.getByLabel('A new dossier').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByLabel('A new dossier').count()).toBe(0);
    await page.getByRole('region', { name: 'Chain of the selected statement' }).waitFor();
    expect((await held()).entries).toHaveLength(3);
    await page.close();
  });

  it('are put in order and commented by the keyboard, and are so after a reload', async () => {
    const { id } = await held();
    const page = await browser.newPage({ path: `/dossiers/${id}` });
    await page.locator('.kept-item').nth(2).waitFor();
    const before = await quotesOn(page);
    await page.getByRole('button', { name: 'Move statement 3 up' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Now number 2 of 3.').waitFor();
    // The focus has moved along with the statement.
    await page.keyboard.press('Enter');
    await page.getByText('Now number 1 of 3.').waitFor();
    const after = [before[2], before[0], before[1]];
    expect(await quotesOn(page)).toEqual(after);
    await page.getByLabel('Comment on statement 1').fill('Who told the paper?\n\nAsk.');
    await page.getByLabel('Comment on the dossier').fill('For the hearing.');
    await page.getByLabel('Comment on the dossier').blur();
    await expect.poll(async () => (await held()).comment).toBe('For the hearing.');
    await expect.poll(async () => (await held()).entries[0]?.comment).toBe('Who told the paper?\n\nAsk.');
    await page.reload();
    await page.locator('.kept-item').nth(2).waitFor();
    expect(await quotesOn(page)).toEqual(after);
    expect(await page.getByLabel('Comment on statement 1').inputValue()).toBe('Who told the paper?\n\nAsk.');
    await page.close();
  });

  it('are taken along as one page and as Markdown, with every chain as a footnote', async () => {
    const { id, entries } = await held();
    const page = await browser.newPage({ path: `/dossiers/${id}` });
    const saved = async (name: string): Promise<readonly [file: string, text: string]> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name, exact: true }).click(),
      ]);
      return [download.suggestedFilename(), (await downloaded(download)).toString('utf8')];
    };
    const [file, html] = await saved('HTML report');
    expect(file).toBe('the-pier.html');
    const [, markdown] = await saved('Markdown');
    expect([...markdown.matchAll(/^\[\^\d\]:/gm)]).toHaveLength(3);
    for (const { article, statement } of entries) expect(markdown).toContain(`\`${article.id}#${statement}\``);
    await page.close();

    const report = await browser.newPage({ path: '/' });
    await report.route('**/report-to-read', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await report.goto('/report-to-read');
    await report.getByRole('heading', { level: 1, name: 'The pier' }).waitFor();
    await report.getByRole('link', { name: 'Footnote 2' }).click();
    expect(new URL(report.url()).hash).toBe('#n2');
    expect(await axeViolations(report)).toEqual([]);
    await report.close();
  });

  it('take statements from a claim, and lead back to the words', async () => {
    const { items } = await ask<ClaimsBody>('/claims');
    const page = await browser.newPage({ path: `/claims/${items[0]?.id}` });
    const wording = page
      .locator('li')
      .filter({ has: page.getByRole('button', { name: 'Keep in dossier' }) })
      .last();
    await wording.getByRole('button', { name: 'Keep in dossier' }).click();
    await page.getByText('Kept in The pier').first().waitFor();
    const { id, entries } = await held();
    expect(entries).toHaveLength(4);
    await page.goto(`/dossiers/${id}`);
    await page.locator('.kept-quote a').last().click();
    await page.getByRole('region', { name: 'Chain of the selected statement' }).waitFor();
    const selected = (await page.locator('.selected').allTextContents()).join('');
    expect(selected).toContain(entries[3]?.quote.slice(0, 30));
    await page.close();
  });

  it('do not run off a phone, and are called otherwise and deleted', async () => {
    const { id } = await held();
    const page = await browser.newPage({ path: `/dossiers/${id}`, width: 360 });
    await page.locator('.kept-item').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.getByText('Rename or delete').click();
    await page.getByLabel('Name', { exact: true }).fill('The pier at night');
    await page.getByRole('button', { name: 'Rename' }).click();
    await page.getByRole('heading', { level: 1, name: 'The pier at night' }).waitFor();
    await page.getByRole('button', { name: 'Take statement 1 out' }).click();
    await expect.poll(() => page.locator('.kept-item').count()).toBe(3);
    await page.getByRole('button', { name: 'Delete dossier…' }).click();
    await page.getByRole('button', { name: /^Delete “The pier at night”/ }).click();
    await page.getByText('No dossier yet.').waitFor();
    await page.close();
  });
});
