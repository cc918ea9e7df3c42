/** A search that is kept: made, read as a digest, told what is new, taken along, deleted. */
import { expect, it } from 'vitest';
import type { TopicsBody } from '../../src/serve/api.ts';
import { downloaded } from './downloaded.ts';
import { describeInRoom } from './in-room.ts';
import { openSampleRoom } from './reading-room.ts';

const NEWS = `Crane to be taken down

Ilvan Herald | 20 March 2031
Crane 7 will be taken down in April, the harbour master, Sela Orrin, said.
The brake of the crane had not been inspected since 2028, Sela Orrin said.
`;

describeInRoom('topics', openSampleRoom, ({ browser, ask }) => {
  const made = async () => (await ask<TopicsBody>('/topics')).items;

  it('is made from the form, by the keyboard, filled in from the address', async () => {
    const page = await browser.newPage({ path: '/topics?words=crane' });
    await page.getByText('No topic yet.').waitFor();
    expect(await page.getByLabel('Words').inputValue()).toBe('crane');
    await page.getByLabel('Name').focus();
    await page.keyboard.type('The crane');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'The crane' }).waitFor();
    await page.getByText('8 articles with the words “crane”').waitFor();
    await page.getByText('Nothing new.').waitFor();
    const dates = await page
      .locator('.digest-dateline time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
    expect(dates).toEqual([...dates].sort().reverse());
    expect(await page.locator('.digest-entry').first().locator('.related-row').count()).toBeGreaterThan(0);
    await page.reload();
    await page.locator('.digest-entry').first().waitFor();
    await page.close();
  });

  it('leads from a statement to its words, and from its chain to the source', async () => {
    const [topic] = await made();
    const page = await browser.newPage({ path: `/topics/${topic?.id}` });
    const told = page.locator('.told').filter({ hasText: 'passed on by Harbour Radio' }).first();
    const words = await told.locator('.told-words').textContent();
    await told.locator('.told-words').click();
    await page.getByRole('region', { name: 'Chain of the selected statement' }).waitFor();
    const selected = (await page.locator('.selected').allTextContents()).join('');
    expect(selected.toLowerCase()).toContain(words?.toLowerCase().slice(1, 30));
    await page.goBack();
    await told.getByRole('link', { name: 'Harbour Radio' }).click();
    await page.getByRole('heading', { level: 1, name: 'Harbour Radio' }).waitFor();
    await page.close();
  });

  it('says what came since: articles, claims, origins', async () => {
    const [topic] = await made();
    const page = await browser.newPage();
    await page.getByLabel('Choose files').setInputFiles({
      name: 'news.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(NEWS),
    });
    await page.getByText('1 article added').waitFor();
    await page.goto('/topics');
    await page.getByText('1 new').waitFor();
    await page.goto(`/topics/${topic?.id}`);
    const changes = page.getByRole('region', { name: /^Since/ });
    await changes.getByText('1 new article').waitFor();
    await changes.getByText('Sela Orrin also says').waitFor();
    await changes.getByRole('link', { name: 'Crane 7 will be taken down in April' }).waitFor();
    expect(await page.locator('.digest-entry .fresh').count()).toBe(1);
    await page.close();
  });

  it('tells of its feed, which is served at an address of its own', async () => {
    const [topic] = await made();
    const page = await browser.newPage({ path: `/topics/${topic?.id}` });
    const told = page.locator('head link[rel="alternate"][type="application/atom+xml"]');
    await told.waitFor({ state: 'attached' });
    const address = await told.getAttribute('href');
    expect(address).toBe(`/topics/${topic?.id}/feed.atom`);
    expect(await page.getByRole('link', { name: 'Atom feed' }).getAttribute('href')).toBe(address);
    const feed = await page.evaluate(async (at) => {
      const xml = new DOMParser().parseFromString(await (await fetch(at)).text(), 'application/xml');
      return [xml.documentElement.localName, xml.querySelectorAll('entry').length] as const;
    }, address!);
    expect(feed).toEqual(['feed', topic?.articles]);
    await page.getByRole('link', { name: 'Topics' }).first().click();
    await told.waitFor({ state: 'detached' });
    await page.close();
  });

  it('is taken along as a ZIP file', async () => {
    const [topic] = await made();
    const page = await browser.newPage({ path: `/topics/${topic?.id}` });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download digest' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('the-crane.zip');
    const zip = await downloaded(download);
    expect(zip.subarray(0, 2).toString('latin1')).toBe('PK');
    for (const name of ['index.html', 'feed.xml', 'digest.txt']) expect(zip.includes(`the-crane/${name}`)).toBe(true);
    await page.close();
  });

  it('says what is wrong with another of the same name, and where nothing fits', async () => {
    const page = await browser.newPage({ path: '/topics' });
    await page.getByLabel('Name').fill('the crane');
    await page.getByLabel('Words').fill('crane');
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByRole('alert').getByText('There is a topic called “the crane” already.').waitFor();
    // The refusal is the answer that was asked for; the browser notes it all the same.
    expect(browser.takeProblems().filter((problem) => !problem.includes('409'))).toEqual([]);
    await page.getByLabel('Name').fill('Airships');
    await page.getByLabel('Words').fill('zeppelin');
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByText('There are no articles with the words “zeppelin”').waitFor();
    await page.close();
  });

  it('does not run off a phone, and is deleted after a second look', async () => {
    const topic = (await made()).find(({ name }) => name === 'The crane');
    const page = await browser.newPage({ path: `/topics/${topic?.id}`, width: 360 });
    await page.locator('.digest-entry').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.getByRole('button', { name: 'Delete topic…' }).click();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByRole('button', { name: 'Delete topic…' }).click();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Topics' }).waitFor();
    await expect.poll(async () => (await made()).map(({ name }) => name)).toEqual(['Airships']);
    await expect.poll(() => page.locator('.topic-row').count()).toBe(1);
    await page.goto(`/topics/${topic?.id}`);
    await page.getByText('There is no such topic here.').waitFor();
    browser.takeProblems();
    await page.close();
  });
});
