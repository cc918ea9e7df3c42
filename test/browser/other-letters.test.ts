/** Text from the right to the left, and names that are long: nothing runs off the page, and words run as their letters do. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { annotated } from '../unit/serve/annotated.ts';
import { memoryArchive } from '../unit/serve/memory-archive.ts';
import { describeInRoom } from './in-room.ts';
import { openRoomOver } from './reading-room.ts';
import { settled } from './settled.ts';

// "Mara Haddad: the light on the harbour is out", "Mara Haddad said", "on Monday", "Voice of the Harbour".
const TITLE = 'مارا حداد: ضوء الميناء مطفأ';
const CONTENT = 'ضوء الميناء مطفأ';
const NAME = 'مارا حداد';
const OUTLET = 'صوت الميناء';

const fromTheRight = annotated({
  id: 'right',
  title: TITLE,
  outlet: OUTLET,
  published: '2030-06-01',
  body: [
    `قالت ${NAME} ${CONTENT} يوم الاثنين.`,
    'In June the light was lit again.',
    `${NAME}, who kept the light, was heard by nobody on the quay that night.`,
    `Radio قالت إن ${CONTENT}.`,
  ],
  statements: [
    { source: NAME, cue: 'قالت', content: [CONTENT], chain: [{ name: NAME, kind: 'person' }], claim: 'right' },
  ],
});

/** In a language that is not read, with nothing found in it. */
const unread = {
  ...annotated({
    id: 'unread',
    title: TITLE,
    outlet: OUTLET,
    published: '2030-06-03',
    body: [`${CONTENT}.`],
    statements: [],
  }),
  language: 'ar',
};

const LONG = `Commission${'and'.repeat(40)}Inspection`;
const LONG_OUTLET = `The ${'Harbour and Lighthouse '.repeat(8)}Gazette`;

const long = annotated({
  id: 'long',
  title: `The light that ${'burnt'.repeat(30)} and was out`,
  outlet: LONG_OUTLET,
  published: '2030-06-02',
  body: [`The light was out, ${LONG} said, as ${'x'.repeat(180)} has it.`],
  statements: [
    {
      source: LONG,
      cue: 'said',
      content: ['The light was out'],
      chain: [
        { name: LONG_OUTLET.toUpperCase(), kind: 'outlet', words: LONG },
        { name: LONG, kind: 'organisation' },
      ],
      claim: 'long',
    },
  ],
});

const one = encodeURIComponent;

describeInRoom(
  'text in other letters and long names',
  openRoomOver(memoryArchive([fromTheRight, unread, long])),
  (at) => {
    const { browser } = at;
    const views = [
      '/',
      '/articles',
      `/articles/right#${fromTheRight.statements[0]?.id}`,
      `/articles/long#${long.statements[0]?.id}`,
      '/claims',
      '/claims/c-right',
      '/claims/c-long',
      '/sources',
      `/sources/${one(NAME)}`,
      `/sources/${one(LONG)}`,
      `/search?q=${one(CONTENT)}`,
      '/search?q=light',
      '/map',
    ];

    it.each([360, 1280])('do not run off the page, %i pixels wide', async (width) => {
      const page = await browser.newPage({ width });
      const over: Record<string, number> = {};
      for (const view of views) {
        await page.goto(view);
        await page.locator('main h1').first().waitFor();
        await settled(page);
        const by = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (by > 0) over[view] = by;
      }
      expect(over).toEqual({});
      await page.close();
    });

    const sideOf = async (page: Page, selector: string): Promise<string> => {
      const box = (await page.locator(selector).first().boundingBox())!;
      const first = await page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const range = document.createRange();
          range.selectNodeContents(element);
          const { left, right } = range.getClientRects()[0]!;
          return { left, right };
        });
      return box.x + box.width - first.right < first.left - box.x ? 'right' : 'left';
    };

    it('begin at the right where the letters do, paragraph by paragraph', async () => {
      const page = await browser.newPage({ path: `/articles/right#${fromTheRight.statements[0]?.id}` });
      await page.locator('.hop.last').waitFor();
      expect(await sideOf(page, 'main h1')).toBe('right');
      expect(await sideOf(page, '.article-text p:nth-child(1)')).toBe('right');
      expect(await sideOf(page, '.article-text p:nth-child(2)')).toBe('left');
      // As most letters run, not as the first of them does.
      expect(await sideOf(page, '.article-text p:nth-child(3)')).toBe('left');
      expect(await sideOf(page, '.article-text p:nth-child(4)')).toBe('right');
      expect(await page.locator('.article-text').getAttribute('dir')).toBe('ltr');
      expect(await page.locator('.article-text .selected').allTextContents()).toEqual([CONTENT]);
      await page.close();
    });

    it('are said not to be read, where they are of a language that is not', async () => {
      const page = await browser.newPage({ path: '/articles/unread' });
      await page.getByText('Hearsay reads English only, and this article is in another language').waitFor();
      expect(await page.getByText('own voice').count()).toBe(0);
      await page.close();
    });

    it('stand whole in a citation', async () => {
      const page = await browser.newPage({ path: `/articles/right#${fromTheRight.statements[0]?.id}` });
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.locator('.hop.last').waitFor();
      await page.keyboard.press('y');
      await page.getByText('Copied.').waitFor();
      const citation = await page.evaluate(() => navigator.clipboard.readText());
      expect(citation).toContain(`“${CONTENT}”\nOn the word of: ${NAME} (person)`);
      const start = fromTheRight.text.indexOf(CONTENT);
      expect(citation).toContain(`Offsets in the text: ${start}–${start + CONTENT.length}\n`);
      await page.close();
    });
  },
);
