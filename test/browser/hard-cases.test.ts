/** What the sample does not have: markup in the words, nested statements, long lists, an empty archive. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { annotated } from '../unit/serve/annotated.ts';
import { CORPUS } from '../unit/serve/corpus.ts';
import { memoryArchive } from '../unit/serve/memory-archive.ts';
import { describeInRoom } from './in-room.ts';
import { openRoomOver } from './reading-room.ts';

const MARKUP = '<img src=x onerror="document.title=`run`"><script>document.title="run"</script>';

const hostile = annotated({
  id: `odd/${MARKUP}`,
  title: `Title ${MARKUP}`,
  outlet: `Outlet ${MARKUP}`,
  published: '2030-06-01',
  body: [`The light was ${MARKUP} dark, Mara ${MARKUP} said.`],
  statements: [
    {
      source: `Mara ${MARKUP}`,
      cue: 'said',
      content: [`The light was ${MARKUP} dark`],
      chain: [{ name: `Mara ${MARKUP}`, kind: 'person' }],
      claim: 'markup',
    },
  ],
});

const plain = annotated({
  id: 'pictures',
  title: 'A dark light',
  outlet: 'Weekly Buoy',
  published: '2030-06-02',
  body: ['[caption] The light, out for good, says Mara', 'The light stood on the point.'],
  statements: [],
});
const CAPTION = plain.captions[0]!.text;
const caption = (words: string): [number, number] => [CAPTION.indexOf(words), CAPTION.indexOf(words) + words.length];

/** An article in which only a caption cites somebody. */
const underPicture = {
  ...plain,
  captionStatements: [
    {
      id: 's00000000000000ca',
      caption: 0,
      source: [caption('Mara')],
      cue: [caption('says')],
      content: [caption('The light, out for good')],
      mode: 'indirect' as const,
      stance: 'asserts' as const,
      certainty: 'certain' as const,
      distance: false,
      chain: [
        { name: 'Weekly Buoy', kind: 'outlet' as const, role: 'publisher' as const },
        {
          name: 'Mara',
          kind: 'person' as const,
          role: 'origin' as const,
          span: caption('Mara'),
          evidence: caption('says'),
        },
      ],
    },
  ],
};

/** More articles than one page of the list has. */
const many = Array.from({ length: 130 }, (_, at) =>
  annotated({
    id: `many${at}`,
    title: `Report ${at}`,
    outlet: 'Weekly Buoy',
    published: null,
    body: ['Nothing was said.'],
    statements: [],
  }),
);

const chainOf = (page: Page) => page.getByRole('region', { name: 'Chain of the selected statement' });

describeInRoom(
  'hard cases',
  openRoomOver(memoryArchive([...CORPUS, hostile, underPicture, ...many])),
  ({ browser }) => {
    it('sets markup in articles, names and outlets as the words it is', async () => {
      const page = await browser.newPage();
      const views = [
        '/',
        '/articles',
        `/articles/${encodeURIComponent(hostile.id)}#${hostile.statements[0]?.id}`,
        '/claims/c-markup',
        `/sources/${encodeURIComponent(`Mara ${MARKUP}`)}`,
        `/search?q=${encodeURIComponent('dark')}`,
        `/search?q=${encodeURIComponent(MARKUP)}`,
      ];
      for (const view of views) {
        await page.goto(view);
        await page.locator('main h1').first().waitFor();
        expect({ view, pictures: await page.locator('main img, main script').count() }).toEqual({ view, pictures: 0 });
        expect(await page.title()).not.toBe('run');
      }
      await page.goto(views[2]!);
      await chainOf(page).waitFor();
      expect(await page.locator('.article-text').textContent()).toBe(hostile.text);
      await page.close();
    });

    it('tells a statement inside another from the one around it', async () => {
      const page = await browser.newPage({ path: '/articles/sha256:a2' });
      await page.locator('a.said').filter({ hasText: '‘the light is out again’' }).click();
      expect(await chainOf(page).getByRole('heading').textContent()).toBe('Statement 3 of 3');
      expect(await page.locator('.article-text .selected').allTextContents()).toEqual(['‘the light is out again’']);
      await page.locator('a.said').filter({ hasText: 'that same night' }).click();
      expect(await chainOf(page).getByRole('heading').textContent()).toBe('Statement 2 of 3');
      expect((await page.locator('.article-text .selected').allTextContents()).join('')).toBe(
        '“She told me ‘the light is out again’ that same night,”',
      );
      expect(await page.locator('.article-text').textContent()).toBe(CORPUS[1]!.text.replaceAll('\n\n', ''));
      await page.close();
    });

    it('says where a chain ends with nobody named', async () => {
      const page = await browser.newPage({ path: '/articles/sha256:a1' });
      await page.locator('a.said.unnamed').click();
      await page.getByText('The chain ends here: not named.').waitFor();
      await page.close();
    });

    it('marks what a caption says, with the words of its chain', async () => {
      const page = await browser.newPage({ path: '/articles/pictures' });
      await page.locator('.caption a.said').click();
      await chainOf(page).getByText('From a caption.').waitFor();
      expect(await page.locator('.caption .selected').allTextContents()).toEqual(['The light, out for good']);
      await chainOf(page).getByRole('button', { name: '“says”' }).click();
      await expect.poll(() => page.locator('.flash').allTextContents()).toEqual(['says']);
      await chainOf(page).locator('.hop.last .hop-name').click();
      await expect.poll(() => page.locator('.flash').allTextContents()).toEqual(['Mara']);
      await page.close();
    });

    it('says when the statement of an address is gone', async () => {
      const page = await browser.newPage({ path: '/articles/sha256:a1#s0000000000000000' });
      await page.getByText('is not in the article any more').waitFor();
      await page.close();
    });

    it('shows more of a long list when asked, and has it still after going back', async () => {
      const page = await browser.newPage({ path: '/articles' });
      const rows = page.locator('.article-row');
      expect(await rows.count()).toBe(100);
      await page.getByRole('button', { name: 'Show more' }).click();
      await expect.poll(() => rows.count()).toBe(CORPUS.length + 2 + many.length);
      expect(await page.getByRole('button', { name: 'Show more' }).count()).toBe(0);
      await rows.last().getByRole('link').click();
      await page.locator('.article-text').waitFor();
      await page.goBack();
      await expect.poll(() => rows.count()).toBe(CORPUS.length + 2 + many.length);
      await page.close();
    });
  },
);

describeInRoom('an empty archive', openRoomOver(memoryArchive([])), ({ browser }) => {
  it('says what to do', async () => {
    const page = await browser.newPage();
    await page.getByText('Nothing yet. Each claim becomes a dot here').waitFor();
    await page.getByText('puts articles into it').waitFor();
    expect(await page.locator('.drop').count()).toBe(0);
    await page.goto('/articles');
    await page.getByText('The archive is empty.').waitFor();
    await page.close();
  });
});

describeInRoom('an archive in which nothing is repeated', openRoomOver(memoryArchive([hostile])), ({ browser }) => {
  it('says so, and shows on whose word most rests', async () => {
    const page = await browser.newPage();
    await page.getByText('No claim is in more than one article yet.').waitFor();
    await page.getByRole('link', { name: /^1 goes back to/ }).waitFor();
    await page.getByRole('region', { name: 'On whose word most rests' }).getByRole('link', { name: /^Mara/ }).click();
    await page.locator('.said-row').waitFor();
    await page.close();
  });
});
