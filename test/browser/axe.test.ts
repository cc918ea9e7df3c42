/** Every page is free of what axe finds against WCAG 2.2 AA, in light, in dark, and at phone width. */

import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import type { ArticleBody, ArticlesBody, ClaimsBody, DossierSummary } from '../../src/serve/api.ts';
import { axeViolations } from './axe-violations.ts';
import { describeInRoom } from './in-room.ts';
import { openSampleRoom } from './reading-room.ts';
import { settled } from './settled.ts';

/** A page, and what is done on it before it is looked at. */
interface Look {
  readonly path: string;
  readonly act?: (page: Page) => Promise<void>;
}

const openForms = async (page: Page): Promise<void> => {
  await page.getByText('Merge, split, rename').click();
  await page.getByLabel('Merge with another name').fill('drav');
  await page.getByRole('button', { name: /^Merge with/ }).waitFor();
};

describeInRoom('axe', openSampleRoom, ({ browser, ask, post }) => {
  let looks: Readonly<Record<string, Look>>;

  beforeAll(async () => {
    const decided = { action: 'merge', entity: 'Khalid bin Saber', with: 'Idris Maalo', by: 'mara' };
    await post('/corrections', decided);
    const { items: articles } = await ask<ArticlesBody>('/articles');
    const { items: claims } = await ask<ClaimsBody>('/claims');
    const article = articles.find(({ title }) => title?.startsWith('MINISTER PROMISES'))?.id;
    const dossier = await post<DossierSummary>('/dossiers', { name: 'The pier', comment: 'For later.' });
    const { statements } = await ask<ArticleBody>(`/articles/${article}`);
    for (const { id: statement } of statements.slice(0, 2))
      await post(`/dossiers/${dossier.id}/items`, { article, statement });
    looks = {
      front: { path: '/' },
      articles: { path: '/articles' },
      'an article': { path: `/articles/${article}` },
      'an article with layers and a selected statement': {
        path: `/articles/${article}?layers=names,times,places,quantities`,
        act: async (page) => {
          await page.keyboard.press('j');
          await page.keyboard.press('j');
          await page.getByRole('button', { name: /Copy citation/ }).waitFor();
          await page.locator('.article-text .layer-times').first().focus();
          await page.getByRole('tooltip').waitFor();
        },
      },
      'an article with words found': { path: `/articles/${article}?find=water` },
      claims: { path: '/claims' },
      'a claim': { path: `/claims/${claims[0]?.id}` },
      sources: { path: '/sources?order=name' },
      'how outlets call somebody': {
        path: '/sources/Pavel%20Dravec',
        act: (page) => page.getByText('How outlets call').click(),
      },
      'a source': { path: '/sources/Khalid%20bin%20Saber?through=directly', act: openForms },
      outlets: { path: '/outlets' },
      'an outlet': { path: '/outlets/The%20Oster%20Courier' },
      dossiers: { path: '/dossiers' },
      'a dossier': { path: `/dossiers/${dossier.id}`, act: (page) => page.getByText('Rename or delete').click() },
      'a statement on its way into a dossier': {
        path: `/articles/${article}`,
        act: async (page) => {
          await page.keyboard.press('k');
          await page.getByRole('button', { name: /^Keep in dossier/ }).waitFor();
          await page.keyboard.press('d');
          await page.getByLabel('A new dossier').waitFor();
        },
      },
      'a map without places': { path: '/map' },
      corrections: { path: '/corrections' },
      'an empty search': { path: '/search' },
      'a search': { path: '/search?q=crane+-ferry' },
      'a search that finds nothing': { path: '/search?q=crane+zeppelin' },
      'nothing here': { path: '/articles/nobody' },
      'the sheet of keys': { path: '/', act: (page) => page.keyboard.press('?') },
    };
  });

  it.each([
    [1280, ['light', 'dark']],
    [390, ['light']],
  ] as const)(
    'finds nothing on any page %i pixels wide, in %s',
    async (width, schemes) => {
      const found: Record<string, string[]> = {};
      for (const [name, { path, act }] of Object.entries(looks)) {
        const page = await browser.newPage({ path, width });
        // What moves or fades in is at rest: axe would see a colour on its way.
        await page.emulateMedia({ colorScheme: schemes[0], reducedMotion: 'reduce' });
        await settled(page);
        await act?.(page);
        for (const colorScheme of schemes) {
          await page.emulateMedia({ colorScheme });
          await settled(page);
          const problems = await axeViolations(page);
          if (problems.length > 0) found[`${name}, ${colorScheme}`] = problems;
        }
        await page.close();
      }
      expect(found).toEqual({});
      // The article that is not there is refused, and the browser notes it.
      expect(browser.takeProblems().filter((problem) => !problem.includes('404'))).toEqual([]);
    },
    180_000,
  );
});
