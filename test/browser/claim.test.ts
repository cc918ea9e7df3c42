/** The page of a claim: its provenance graph by mouse, by keys and on a phone; the words behind each line; what is disputed. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import type { ClaimBody, ClaimsBody } from '../../src/serve/api.ts';
import { claimBody, EVERYTHING } from '../unit/web/claim-body.ts';
import { axeViolations } from './axe-violations.ts';
import { downloaded } from './downloaded.ts';
import { describeInRoom } from './in-room.ts';
import { openSampleRoom } from './reading-room.ts';
import { settled } from './settled.ts';

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
const card = (page: Page) => page.getByRole('dialog');
const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** A claim of more names than can be read at a glance. */
const LARGE = claimBody({
  said: Array.from({ length: 150 }, (_, at) => ({
    id: `s${at}`,
    path: `Outlet ${at % 60} < Relay ${at % 4} < Source ${at % 3}`,
    published: `2031-03-${String(1 + (at % 28)).padStart(2, '0')}`,
  })),
});

/** Names with much to be said of them, so near each other that their words could meet. */
const WORDY = claimBody({
  said: Array.from({ length: 12 }, (_, at) => ({
    id: `s${at}`,
    path: `The ${'Harbour and '.repeat(at % 3)}Mail ${at} < Coast Wire ${at % 2} < Bay Agency ${at % 3} < Port ${at % 5}`,
    kind: 'organisation' as const,
    said: '2027-05-11',
    published: `2031-03-${String(1 + at).padStart(2, '0')}`,
    denies: at % 4 === 3,
  })),
});

/** Words of the drawing that stand on others, each pair once. */
const overlapping = (page: Page): Promise<string[]> =>
  page.locator('.claim').evaluate((claim) => {
    const boxes = [...claim.querySelectorAll('.graph-drawing text, .timeline-drawing text')].map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      // Above and below its letters a line of words has room that another may use.
      const lead = (bottom - top) * 0.22;
      return { words: text.textContent, left, right, top: top + lead, bottom: bottom - lead };
    });
    return boxes.flatMap((a, at) =>
      boxes
        .slice(at + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.words} | ${b.words}`),
    );
  });

describeInRoom('the page of a claim', openSampleRoom, ({ browser, ask }) => {
  let inspected: string;

  beforeAll(async () => {
    inspected = `/claims/${(await ask<ClaimsBody>('/claims?words=inspected%202028')).items[0]?.id}`;
  });

  /** A claim the sample does not have, as the room would send it. */
  const openClaim = async (body: ClaimBody, size: { width?: number; height?: number } = {}): Promise<Page> => {
    const page = await browser.newPage({ path: '/claims', ...size });
    await page.route('**/api/claims/made-up', (route) => route.fulfill({ json: body }));
    await page.goto('/claims/made-up');
    await page.locator('.graph-drawing').waitFor();
    await page.locator('.timeline-drawing').waitFor();
    return page;
  };
  const openSample = async (size: { width?: number; height?: number } = {}): Promise<Page> => {
    const page = await browser.newPage({ path: inspected, ...size });
    await page.locator('.graph-drawing').waitFor();
    return page;
  };

  it.each([390, 1280])('sets no words over others, %i pixels wide', async (width) => {
    const found: Record<string, string[]> = {};
    for (const [name, body] of Object.entries({ EVERYTHING, LARGE, WORDY })) {
      const page = await openClaim(body, { width });
      await page.evaluate(() => document.fonts.ready);
      found[name] = await overlapping(page);
      await page.close();
    }
    const page = await openSample({ width });
    found.sample = await overlapping(page);
    await page.close();
    expect(found).toEqual({ EVERYTHING: [], LARGE: [], WORDY: [], sample: [] });
  });

  it('opens the words of a line where it is clicked, and leads to them in the article', async () => {
    const page = await openSample();
    const line = page.getByRole('button', { name: /^From Pavel Dravec to Harbour Radio: 4 statements/ });
    await line.locator('.graph-bead').click({ force: true });
    await card(page).waitFor();
    expect(await card(page).getByRole('heading').textContent()).toBe('From Pavel Dravec to Harbour Radio');
    expect(await card(page).locator('.proof').count()).toBe(4);
    expect(await card(page).locator('.proof-word').allTextContents()).toContain('told');
    const link = card(page).getByRole('link').first();
    const title = (await link.textContent()) ?? '';
    await link.click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await expect.poll(() => page.locator('.article-text .selected').first().isVisible()).toBe(true);
    await page.goBack();
    await page.locator('.graph-drawing').waitFor();
    await page.close();
  });

  it('is one stop for Tab; the arrow keys go from name to line to name, Enter opens, Esc goes back', async () => {
    const page = await openSample();
    expect(await page.locator('.graph-drawing [tabindex="0"]').count()).toBe(1);
    await page.locator('.graph-drawing [tabindex="0"]').focus();
    expect(await focused(page)).toBe('Origin: Pavel Dravec, person, 4 articles');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toMatch(/^From Pavel Dravec to Harbour Radio/);
    await page.keyboard.press('Enter');
    await card(page).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/^\/articles\/.*#s/);
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'detached' });
    expect(await focused(page)).toMatch(/^From Pavel Dravec to Harbour Radio/);
    const reached = new Set<string>();
    await page.keyboard.press('Home');
    for (let step = 0; step < 12; step++) {
      reached.add(await focused(page));
      await page.keyboard.press('ArrowRight');
    }
    expect([...reached].at(-1)).toMatch(/^Article: /);
    await page.keyboard.press('Enter');
    await page.locator('.article-text .selected').first().waitFor();
    await page.close();
  });

  it('says what it is to a listener, and says it all again as a list', async () => {
    const page = await openSample();
    await page.getByRole('figure', { name: /The way of this claim/ }).waitFor();
    const unnamed = await page.locator('.graph-drawing [data-stop]:not([aria-label])').count();
    expect(unnamed).toBe(0);
    await page.getByText('The same as a list').click();
    await page.locator('.tree-node').first().waitFor();
    const listed = await page.locator('.tree-node.article').count();
    expect(listed).toBe(await page.locator('.graph-stop[aria-label^="Article:"]').count());
    await page.close();
  });

  it('folds what is too much to be read, says how much, and opens it', async () => {
    const page = await openClaim(LARGE);
    const status = page.locator('.graph-folds');
    expect(await status.textContent()).toMatch(/^\d+ names and articles of 217 are folded/);
    const before = await page.locator('.graph-stop').count();
    expect(before).toBeLessThanOrEqual(60);
    const fold = page.locator('.graph-stop[role="button"]').first();
    await fold.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.graph-stop').count()).toBeGreaterThan(before);
    await expect.poll(() => focused(page)).not.toBe('');
    await page.getByRole('button', { name: 'Fold again' }).click();
    await expect.poll(() => page.locator('.graph-stop').count()).toBe(before);
    await page.close();
  });

  it('has folds that were opened, and words, in its address: after a reload, and on the way back', async () => {
    const page = await openClaim(LARGE);
    const stops = page.locator('.graph-stop');
    const before = await stops.count();
    await page.locator('.graph-stop[role="button"]').first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => stops.count()).toBeGreaterThan(before);
    const opened = await stops.count();
    await page.locator('.graph-edge').nth(2).focus();
    const top = await page.evaluate(() => scrollY);
    await page.keyboard.press('Enter');
    await card(page).waitFor();
    expect(await page.evaluate(() => scrollY > 0)).toBe(top > 0);
    const title = await card(page).getByRole('heading').textContent();
    expect(new URL(page.url()).search).toMatch(/^\?open=\w+&words=\w+$/);
    await page.reload();
    await card(page).waitFor();
    expect([await stops.count(), await card(page).getByRole('heading').textContent()]).toEqual([opened, title]);
    await page.goBack();
    await card(page).waitFor({ state: 'detached' });
    expect(await stops.count()).toBe(opened);
    await page.goBack();
    await expect.poll(() => stops.count()).toBe(before);
    await page.goForward();
    await expect.poll(() => stops.count()).toBe(opened);
    await page.goto('/claims/made-up?open=nothing&words=nobody');
    await expect.poll(() => stops.count()).toBe(before);
    expect(await card(page).count()).toBe(0);
    await page.close();
  });

  it('lets all of it be taken along', async () => {
    const page = await openClaim(EVERYTHING);
    const take = async (name: string): Promise<Buffer> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page
          .locator('.graph')
          .getByRole('button', { name: `Download ${name}` })
          .click(),
      ]);
      expect(download.suggestedFilename()).toBe(`provenance.${name.toLowerCase()}`);
      return await downloaded(download);
    };
    const svg = (await take('SVG')).toString('utf8');
    expect(svg).toContain('Provenance of “The light on the point was dark”');
    expect(svg).toContain('Fenn Gazette');
    expect(svg).not.toMatch(/<a[ >]|class=|var\(|data-live|graph-hit/);
    expect(svg).toMatch(/@font-face [^}]*Source Serif 4[^}]*data:font\/woff2;base64,/);
    const png = await take('PNG');
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    // Set in the faces of the page: without their files the system's take their place.
    await page.route('**/*.woff2', (route) => route.fulfill({ status: 200, body: '' }));
    expect(png.equals(await take('PNG'))).toBe(false);
    await page.close();
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
  ] as const)('is free of what axe finds, in %s, %i pixels wide, with words open', async (colorScheme, width) => {
    const page = await openClaim(EVERYTHING, { width });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const summary of await page.locator('main summary').all()) await summary.click();
    await page.locator('.graph-edge').nth(1).focus();
    await page.keyboard.press('Enter');
    await card(page).waitFor();
    await settled(page);
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });

  it.each([320, 390])('moves sideways in its own box, never the page, at %i pixels', async (width) => {
    const page = await openClaim(EVERYTHING, { width, height: 800 });
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    const box = await page.locator('.graph-scroll').evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(box).toBeGreaterThan(0);
    await page.locator('.graph-edge').first().focus();
    await page.keyboard.press('Enter');
    const sheet = (await card(page).boundingBox())!;
    expect([sheet.x, sheet.width]).toEqual([0, width]);
    expect(Math.round(sheet.y + sheet.height)).toBe(800);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await page.close();
  });

  it('keeps the origin in sight in the sheet below an article on a phone', async () => {
    const page = await openSample({ width: 390, height: 800 });
    const article = page.locator('.graph-stop[aria-label^="Article: Oster pier"]');
    await article.focus();
    await page.keyboard.press('Enter');
    const origin = page.locator('.hop.last .hop-name');
    await origin.waitFor();
    await expect.poll(async () => (await origin.boundingBox())!.y).toBeLessThan(780);
    await page.close();
  });

  it('shows when it appeared, outlet by outlet, by the keyboard too, and is taken along', async () => {
    const page = await openClaim(EVERYTHING);
    const timeline = page.getByRole('figure', { name: /^When this claim appeared/ });
    const marks = timeline.locator('[data-mark]');
    expect(await marks.count()).toBe(EVERYTHING.statements.length);
    expect(await timeline.locator('.timeline-name').first().textContent()).toBe('Fenn Gazette');
    expect(await timeline.locator('[tabindex="0"]').count()).toBe(1);
    await timeline.locator('[tabindex="0"]').focus();
    expect(await focused(page)).toBe('Fenn Gazette, 4 March 2031, says it, first in this archive: Title of article-s1');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toMatch(/^Fenn Gazette, 10 March 2031, denies it/);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toMatch(/^Tidewater Post, 9 March 2031, denies it/);
    await page.keyboard.press('End');
    expect(await focused(page)).toMatch(/^Weekly Buoy, no date given/);
    expect(await timeline.locator('.timeline-told').textContent()).toBe(await focused(page));
    for (const name of ['SVG', 'PNG']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        timeline.getByRole('button', { name: `Download ${name}` }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`timeline.${name.toLowerCase()}`);
      const file = await downloaded(download);
      if (name === 'PNG') expect(file.subarray(1, 4).toString('latin1')).toBe('PNG');
      else expect(file.toString('utf8')).toMatch(/<svg.*Appearances of “The light on the point was dark”/s);
    }
    await page.close();
  });

  it('opens an article from its mark, and more outlets when asked', async () => {
    const page = await openClaim(LARGE);
    const names = page.locator('.timeline-name');
    expect(await names.count()).toBe(16);
    await page.getByRole('button', { name: 'Show 44 more outlets' }).click();
    await expect.poll(() => names.count()).toBe(60);
    await page.goto(inspected);
    const mark = page.locator('.timeline-stop').last();
    await mark.focus();
    await page.keyboard.press('Enter');
    await page.locator('.article-text .selected').first().waitFor();
    await page.close();
  });

  it('tells of a split that disputes a join, once somebody made it', async () => {
    const page = await openClaim(EVERYTHING);
    const merges = page.locator('.merges');
    await merges.getByText('It rests on these being names of one').waitFor();
    await merges.getByText('It rests on the texts being the same').first().waitFor();
    const link = merges.getByRole('link', { name: 'Quillfeather', exact: true });
    expect(await link.getAttribute('href')).toBe('/sources/Quillfeather');
    const persona = (name: string) => ({ name, class: 'person' });
    await page.route('**/api/corrections*', (route) =>
      route.fulfill({
        json: {
          ...{ offset: 0, limit: 500, more: false },
          items: [
            {
              ...{ id: 'k1', action: 'split', to: null, by: 'mara', at: '2031-04-01T10:00:00Z', undone: null },
              of: [persona('quillfeather')],
              from: [persona('mara quillfeather')],
            },
          ],
        },
      }),
    );
    await page.reload();
    await merges.getByText('Disputed: “Quillfeather” is not “Mara Quillfeather”. mara, 1 April 2031').waitFor();
    await page.close();
  });

  it('sets each wording beside the one before, what was dropped struck and what was added underlined', async () => {
    const { items } = await ask<ClaimsBody>('/claims?words=Eleven%20dockworkers');
    const page = await browser.newPage({ path: `/claims/${items[0]?.id}` });
    const head = page.locator('.claim-head').getByRole('list', { name: 'What changed since the first wording' });
    const [change] = await head.getByRole('listitem').allTextContents();
    expect(change).toMatch(/^number changed.*→.*Ilvan Herald$/);
    const pair = page.locator('.wording.pair').first();
    expect((await pair.locator('del').allTextContents()).join(' ')).toContain('Eleven');
    expect((await pair.locator('ins').allTextContents()).join(' ')).toBe('Seventeen');
    await pair.getByText('In its passage').click();
    await pair.locator('.told-by').waitFor();
    await page.close();
  });
});
