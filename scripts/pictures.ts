/** Takes the pictures of the reading room in docs/pictures, from the bundled sample: `npx tsx scripts/pictures.ts`. */
import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { ArticleBody, ArticlesBody, ClaimsBody, TopicBody } from '../src/serve/api.ts';
import { findChromium } from '../test/browser/chromium.ts';
import { openBrowser } from '../test/browser/open-browser.ts';
import { prepare } from '../test/browser/prepare.ts';
import { openSampleRoom } from '../test/browser/reading-room.ts';

const FOLDER = fileURLToPath(new URL('../docs/pictures/', import.meta.url));

/** The claim the sample is about, and the article in which it has come the longest way. */
const CLAIM = 'inspected 2028';
const TITLE = '‘Everyone on the pier knew it’';

const chromium = findChromium();
if ('missing' in chromium) throw new Error(chromium.missing);

const prepared = await prepare();
const room = await openSampleRoom(prepared);
const browser = await openBrowser(chromium.path, room.url);
const ask = async <Body>(path: string): Promise<Body> => (await fetch(room.url + path)).json() as Promise<Body>;

async function articleAddress(): Promise<string> {
  const { items } = await ask<ArticlesBody>('/api/articles');
  const id = items.find(({ title }) => title === TITLE)?.id ?? '';
  const { statements } = await ask<ArticleBody>(`/api/articles/${id}`);
  const longest = [...statements].sort((a, b) => b.chain.length - a.chain.length)[0];
  return `/articles/${id}#${longest?.id}`;
}

async function take(page: Page, name: string): Promise<void> {
  // The pointer and the flash would otherwise be in the picture.
  await page.mouse.move(0, 0);
  await page.waitForTimeout(500);
  const path = `${FOLDER}${name}.png`;
  await page.screenshot({ path, animations: 'disabled' });
  console.log(`${path}: ${Math.round(statSync(path).size / 1000)} kB`);
  await page.close();
}

mkdirSync(FOLDER, { recursive: true });
try {
  const article = await articleAddress();
  const { items } = await ask<ClaimsBody>(`/api/claims?words=${encodeURIComponent(CLAIM)}`);
  await take(await browser.newPage({ height: 780 }), 'front');
  await take(await browser.newPage({ path: article, height: 800 }), 'reading-room-light');
  const claim = await browser.newPage({ path: `/claims/${items[0]?.id}`, height: 900 });
  // The graph comes in a script of its own.
  await claim.locator('.graph-drawing').waitFor();
  await take(claim, 'claim');
  const made = await fetch(`${room.url}/api/topics`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ name: 'The crane', words: 'crane' }),
  });
  const { id } = (await made.json()) as TopicBody;
  await take(await browser.newPage({ path: `/topics/${id}`, height: 900 }), 'topic');
  const dark = await browser.newPage({ path: article, height: 800 });
  await dark.emulateMedia({ colorScheme: 'dark' });
  await take(dark, 'reading-room-dark');
} finally {
  await browser.close();
  await room.close();
  prepared.clear();
}
