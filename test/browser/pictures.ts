/** The pictures of the main pages in docs/pictures: what is on each, and how it is taken. */
import type { Page } from 'playwright-core';
import type { ArticleBody, ArticlesBody, ClaimsBody, TopicBody } from '../../src/serve/api.ts';
import type { InRoom } from './in-room.ts';
import type { OpenBrowser } from './open-browser.ts';
import { settled } from './settled.ts';

export const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

/** A page of the room over the sample. */
export interface Picture {
  readonly name: string;
  readonly path: string;
  /** What stands on the page last. */
  readonly waitFor: string;
}

/** The claim the sample is about, and the article in which it has come the longest way. */
const CLAIM = 'inspected 2028';
const TITLE = '‘Everyone on the pier knew it’';

/** The pictures, of a room over the sample in which nothing was done yet. */
export async function picturesOf({ ask, post }: Pick<InRoom, 'ask' | 'post'>): Promise<readonly Picture[]> {
  const { items: articles } = await ask<ArticlesBody>('/articles');
  const id = articles.find(({ title }) => title === TITLE)?.id;
  const { statements } = await ask<ArticleBody>(`/articles/${id}`);
  const longest = statements.toSorted((a, b) => b.chain.length - a.chain.length)[0];
  const { items: claims } = await ask<ClaimsBody>(`/claims?words=${encodeURIComponent(CLAIM)}`);
  const topic = await post<TopicBody>('/topics', { name: 'The crane', words: 'crane' });
  return [
    { name: 'front', path: '/', waitFor: '.echo-drawing [data-dot]' },
    { name: 'reading-room', path: `/articles/${id}#${longest?.id}`, waitFor: '.hop.last' },
    { name: 'claim', path: `/claims/${claims[0]?.id}`, waitFor: '.graph-drawing' },
    { name: 'source', path: '/sources/Pavel%20Dravec', waitFor: '.said-row' },
    { name: 'topic', path: `/topics/${topic.id}`, waitFor: '.digest-entry' },
    { name: 'search', path: '/search?q=crane', waitFor: '.search-facets' },
  ];
}

/** The page as it stands at rest: a PNG. */
export async function take(
  browser: Pick<OpenBrowser, 'newPage'>,
  { path, waitFor }: Picture,
  scheme: Scheme,
): Promise<Buffer> {
  const page = await browser.newPage({ path, width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.locator(waitFor).first().waitFor();
  await settled(page);
  // The pointer would else be in it.
  await page.mouse.move(0, 0);
  await settled(page);
  const picture = await page.screenshot({ animations: 'disabled' });
  await page.close();
  return picture;
}

/** What pictures are drawn with: another browser smooths otherwise, and other fonts set every line otherwise. */
export const drawnWith = async (page: Page) => ({
  browser: page.context().browser()?.version() ?? '',
  widths: await facesOf(page),
});

/** How wide some words are in the faces the page is set with. */
const facesOf = (page: Page): Promise<readonly number[]> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const pen = document.createElement('canvas').getContext('2d')!;
    return ['--serif', '--sans'].map((face) => {
      pen.font = `64px ${getComputedStyle(document.documentElement).getPropertyValue(face)}`;
      return Math.round(pen.measureText('Who said what, on whose word?').width);
    });
  });

/** A pixel differs when one of its channels does by more than this, of 255: less is another way to smooth an edge. */
const DIFFERS = 48;

/** The share of pixels that differ from one PNG to another, 1 when they are not of one size. Drawn by the browser itself. */
export const differing = (page: Page, one: Buffer, other: Buffer): Promise<number> =>
  page.evaluate(
    async ([pictures, least]) => {
      const [a, b] = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
          pen.drawImage(bitmap, 0, 0);
          return pen.getImageData(0, 0, bitmap.width, bitmap.height);
        }),
      );
      if (a!.width !== b!.width || a!.height !== b!.height) return 1;
      let differ = 0;
      for (let at = 0; at < a!.data.length; at += 4) {
        const far = [0, 1, 2].some((channel) => Math.abs(a!.data[at + channel]! - b!.data[at + channel]!) > least);
        if (far) differ += 1;
      }
      return differ / (a!.width * a!.height);
    },
    [[one.toString('base64'), other.toString('base64')], DIFFERS] as const,
  );
