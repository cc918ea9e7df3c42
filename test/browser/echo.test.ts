/** The echo chart: pointed at, walked by keys, touched, taken along; and what speaks in headlines and captions. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { ArticleBody, ArticlesBody, ClaimsBody, EchoBody } from '../../src/serve/api.ts';
import { addressOfArticle } from '../../web/routes.ts';
import { independenceInWords } from '../../web/words/independence.ts';
import { downloaded } from './downloaded.ts';
import { describeInRoom } from './in-room.ts';
import { openSampleRoom } from './reading-room.ts';

const pathOf = (page: Page): string => new URL(page.url()).pathname;
const dotOf = (page: Page, name: RegExp) => page.locator('.echo-drawing').getByRole('link', { name });

describeInRoom('the echo chart', openSampleRoom, ({ browser, ask, anotherBrowser }) => {
  it('has a dot for every place, and every claim in one of them', async () => {
    const { places } = await ask<EchoBody>('/echo');
    const counts = await ask<{ claims: number }>('/counts');
    expect(places.reduce((sum, { claims }) => sum + claims, 0)).toBe(counts.claims);
    const page = await browser.newPage();
    await expect.poll(() => page.locator('.echo-drawing [data-dot]').count()).toBe(places.length);
    await page.close();
  });

  it('says the claim when pointed at, and opens it when clicked', async () => {
    const [held] = (await ask<ClaimsBody>('/claims?words=inspected%202028')).items;
    if (held === undefined) throw new Error('the sample has a claim about an inspection');
    const page = await browser.newPage();
    const dot = dotOf(page, /inspected since 2028/);
    await dot.locator('.echo-mark').hover();
    const card = page.locator('.echo-card');
    await expect.poll(() => card.textContent()).toContain('inspected since 2028');
    expect(await card.textContent()).toContain(independenceInWords(held.independent, held.articles));
    await page.mouse.move(5, 5);
    await expect.poll(() => card.textContent()).not.toContain('inspected');
    await dot.locator('.echo-mark').click();
    await page.locator('.graph-drawing').waitFor();
    expect(pathOf(page)).toBe(`/claims/${held.id}`);
    await page.goBack();
    await dot.waitFor();
    await page.close();
  });

  it('opens the list of the claims that share a place', async () => {
    const { places } = await ask<EchoBody>('/echo');
    const shared = places.find(({ articles, claims }) => articles > 1 && claims > 1);
    if (shared === undefined) throw new Error('the sample has claims at one place');
    const page = await browser.newPage();
    await dotOf(page, new RegExp(`^${shared.claims} claims: .* in ${shared.articles} articles each`))
      .locator('.echo-mark')
      .click();
    await page.getByText(`Only claims in ${shared.articles} articles`).waitFor();
    await expect.poll(() => page.locator('.claims tbody tr').count()).toBe(shared.claims);
    await page.reload();
    await expect.poll(() => page.locator('.claims tbody tr').count()).toBe(shared.claims);
    await page.getByRole('link', { name: 'Show the others too' }).click();
    await expect.poll(() => page.locator('.claims tbody tr').count()).toBeGreaterThan(shared.claims);
    await page.close();
  });

  it('is one stop for Tab, and the arrow keys go from dot to dot', async () => {
    const page = await browser.newPage();
    await page.locator('.echo-drawing [data-dot]').first().waitFor();
    expect(await page.locator('.echo-drawing [tabindex="0"]').count()).toBe(1);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    for (let step = 0; step < 30 && !(await focused()).includes(' in '); step++) await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/: 1 source in \d+ articles/);
    await page.keyboard.press('Home');
    const names = new Set([await focused()]);
    const dots = await page.locator('.echo-drawing [data-dot]').count();
    for (let step = 1; step < dots; step++) {
      await page.keyboard.press('ArrowRight');
      names.add(await focused());
    }
    expect(names.size).toBe(dots);
    await expect.poll(() => page.locator('.echo-cross').count()).toBe(1);
    const last = await focused();
    await page.keyboard.press('Enter');
    await page.locator('main h1').waitFor();
    expect(last).toContain((await page.locator('main h1').textContent()) ?? '?');
    await page.close();
  });

  it.each([
    ['light', 'rgb(251, 249, 244)'],
    ['dark', 'rgb(22, 24, 26)'],
  ] as const)('can be taken along as drawn on the %s page', async (colorScheme, paper) => {
    const page = await browser.newPage();
    await page.emulateMedia({ colorScheme });
    await page.locator('.echo-drawing [data-dot]').first().waitFor();
    const take = async (name: string): Promise<Buffer> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: `Download ${name}` }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`echo-chart.${name.toLowerCase()}`);
      return await downloaded(download);
    };
    const svg = (await take('SVG')).toString('utf8');
    expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(svg).toContain(`fill="${paper}"`);
    expect(svg).toMatch(/Echo chart: \d+ claims/);
    expect(svg).not.toMatch(/<a[ >]|class=|var\(|data-live/);
    const png = await take('PNG');
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    const box = (await page.locator('.echo-drawing').boundingBox())!;
    expect(png.readUInt32BE(16)).toBe(2 * Math.round(box.width));
    await page.close();
  });

  it('is said beneath, not over the dots, on a phone', async () => {
    const page = await browser.newPage({ width: 390, height: 1200 });
    await dotOf(page, /inspected since 2028/).focus();
    const card = page.locator('.echo-card');
    await expect.poll(() => card.textContent()).toContain('inspected since 2028');
    const [chart, words] = [await page.locator('.echo-drawing').boundingBox(), await card.boundingBox()];
    expect(words!.y).toBeGreaterThanOrEqual(chart!.y + chart!.height);
    await page.close();
  });

  it.each([390, 1024])('says the claim at a first touch and opens it at a second, %i pixels wide', async (width) => {
    const touched = await anotherBrowser({ hasTouch: true });
    const page = await touched.newPage({ width, height: 1200 });
    const mark = dotOf(page, /inspected since 2028/).locator('.echo-mark');
    await mark.tap();
    await expect.poll(() => page.locator('.echo-card').textContent()).toContain('inspected since 2028');
    expect(pathOf(page)).toBe('/');
    if (width < 700) await page.locator('.echo-card a').tap();
    else await mark.tap();
    await page.locator('.graph-drawing').waitFor();
    expect(touched.takeProblems()).toEqual([]);
    await touched.close();
  });

  it('marks what a headline says, with its chain', async () => {
    const { items } = await ask<ArticlesBody>('/articles');
    const bodies = await Promise.all(items.map(({ id }) => ask<ArticleBody>(`/articles/${id}`)));
    const article = bodies
      .map((body) => body.article)
      .find(({ headlineStatements = [] }) => headlineStatements.length > 0);
    const statement = article?.headlineStatements?.[0];
    if (article === undefined || statement === undefined) throw new Error('the sample has a headline that cites');
    const page = await browser.newPage({ path: addressOfArticle(article.id) });
    const title = page.getByRole('heading', { level: 1 });
    expect(await title.textContent()).toBe(article.title);
    await title.locator('a.said').first().click();
    const chain = page.getByRole('region', { name: 'Chain of the selected statement' });
    await chain.getByText('From the headline.').waitFor();
    expect(new URL(page.url()).hash).toBe(`#${statement.id}`);
    expect(await chain.locator('.hop.last .hop-name').textContent()).toBe(statement.chain.at(-1)!.name);
    const selected = (await title.locator('.selected').allTextContents()).join('');
    expect(selected).toBe(statement.content.map(([from, to]) => article.title?.slice(from, to)).join(''));
    await page.keyboard.press('j');
    await expect.poll(() => page.locator('.article-text .selected').count()).toBeGreaterThan(0);
    await page.keyboard.press('k');
    await expect.poll(() => title.locator('.selected').count()).toBeGreaterThan(0);
    await page.close();
  });
});
