/** The map: areas, the brush over time, filters in the address, and the list that says the same. */

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { PlaceSeen } from '../../src/serve/api.ts';
import { annotated } from '../unit/serve/annotated.ts';
import { CORPUS } from '../unit/serve/corpus.ts';
import { memoryArchive } from '../unit/serve/memory-archive.ts';
import { axeViolations } from './axe-violations.ts';
import { downloaded } from './downloaded.ts';
import { describeInRoom } from './in-room.ts';
import { openRoomOver } from './reading-room.ts';

const PLACES: readonly PlaceSeen[] = [
  {
    ...{ name: 'Chile', form: 'Chile', country: 'CL', lat: -33, lon: -71, precision: 'country', geonames: null },
    months: { '2030-05': 3, '2030-06': 1 },
  },
  {
    ...{ name: 'Valdivia', form: 'Valdivia', country: 'CL', lat: -39.8, lon: -73.2, precision: 'city', geonames: null },
    months: { '2030-05': 2 },
  },
  {
    ...{ name: 'Cusco', form: 'Cuzco', country: 'PE', lat: -13.5, lon: -72, precision: 'city', geonames: null },
    months: { '2030-07': 1 },
  },
];

/** Two that speak of one place in their claims. */
const OF_VALDIVIA = [
  ['v1', 'The light of Valdivia is out', 'light'],
  ['v2', 'The light of Valdivia is out', 'light'],
  ['v3', 'Valdivia has no harbour master', 'master'],
].map(([id = '', said = '', claim = ''], at) =>
  annotated({
    ...{
      id,
      title: `Report ${at}`,
      outlet: `Outlet ${at}`,
      published: '2030-05-02',
      body: [`${said}, Mara Oriel said.`],
    },
    statements: [
      { source: 'Mara Oriel', cue: 'said', content: [said], chain: [{ name: 'Mara Oriel', kind: 'person' }], claim },
    ],
  }),
);

describeInRoom(
  'map',
  openRoomOver({ ...memoryArchive([...CORPUS, ...OF_VALDIVIA]), places: async () => PLACES }),
  ({ browser }) => {
    const listed = (page: Page): Promise<string[]> => page.locator('.place-list a').allTextContents();

    it('draws every place as an area, a country wider than a town, and lists the same', async () => {
      const page = await browser.newPage({ path: '/map' });
      await page.locator('.map-drawing .area').first().waitFor();
      expect(await page.locator('.map-drawing .area').count()).toBe(3);
      const width = async (kind: string): Promise<number> =>
        (await page.locator(`.area.${kind}`).first().boundingBox())?.width ?? 0;
      expect(await width('country')).toBeGreaterThan(5 * (await width('city')));
      expect(await listed(page)).toEqual(['Chile', 'Valdivia', 'Cusco']);
      await expect
        .poll(async () => (await page.locator('.place-names text').allTextContents()).sort())
        .toEqual(['Chile', 'Cusco', 'Valdivia']);
      // As large on the page near by as far away.
      const heights = async (): Promise<number> =>
        (await page.locator('.place-names text').first().boundingBox())?.height ?? 0;
      const near = await heights();
      await page.getByRole('link', { name: 'Show the whole world' }).click();
      await page.getByRole('link', { name: 'Show where places are' }).waitFor();
      expect(Math.abs((await heights()) - near)).toBeLessThan(2);
      await page.close();
    });

    it('keeps a stretch of time by keyboard, and filters, in the address', async () => {
      const page = await browser.newPage({ path: '/map' });
      await page.getByLabel(/^From/).focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => new URL(page.url()).search).toBe('?from=2030-06&to=2030-07');
      await expect.poll(() => listed(page)).toEqual(['Chile', 'Cusco']);
      await page.getByRole('link', { name: /^Peru/ }).click();
      await expect.poll(() => listed(page)).toEqual(['Cusco']);
      await page.reload();
      await expect.poll(() => listed(page)).toEqual(['Cusco']);
      await page.getByRole('link', { name: 'Cusco', exact: true }).click();
      await page.getByRole('region', { name: 'Cusco' }).getByRole('link', { name: 'All that names Cusco' }).click();
      await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('"Cuzco" after:2030-06 before:2030-08');
      await page.close();
    });

    it('shows the claims of a place beside it, in an address of its own', async () => {
      const page = await browser.newPage({ path: '/map' });
      await page.getByRole('link', { name: 'Valdivia', exact: true }).click();
      const card = page.getByRole('region', { name: 'Valdivia' });
      await card.getByText('Chile, a town, in 2 articles').waitFor();
      await card.getByText('2 claims that name it').waitFor();
      expect(await card.locator('.place-claims .claim-words').allTextContents()).toEqual([
        'The light of Valdivia is out',
        'Valdivia has no harbour master',
      ]);
      expect(new URL(page.url()).search).toBe('?place=CL%3Acity%3AValdivia');
      await page.reload();
      await card.getByText('2 claims that name it').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await card.getByRole('link', { name: 'Close' }).click();
      await expect.poll(() => card.count()).toBe(0);
      await page.goBack();
      await card.locator('.place-claims .claim-words').first().click();
      await page.locator('.graph-drawing').waitFor();
      await page.close();
    });

    it('keeps the months that are drawn over, with the map following, and a single one where it is pressed', async () => {
      const page = await browser.newPage({ path: '/map' });
      await page.locator('.map-drawing .area').first().waitFor();
      const bars = (await page.locator('.brush-bars').boundingBox())!;
      const monthAt = (third: number): [number, number] => [
        bars.x + (bars.width * (third + 0.5)) / 3,
        bars.y + bars.height / 2,
      ];
      await page.mouse.move(...monthAt(2));
      await page.mouse.down();
      await page.mouse.move(...monthAt(1), { steps: 4 });
      await expect.poll(() => listed(page)).toEqual(['Chile', 'Cusco']);
      expect(new URL(page.url()).search).toBe('');
      // A finger that turns out to scroll: what it drew is let go.
      await page.locator('.brush-bars').dispatchEvent('pointercancel');
      await expect.poll(() => listed(page)).toEqual(['Chile', 'Valdivia', 'Cusco']);
      expect(new URL(page.url()).search).toBe('');
      await page.mouse.up();
      await page.mouse.move(...monthAt(2));
      await page.mouse.down();
      await page.mouse.move(...monthAt(1), { steps: 4 });
      await page.mouse.up();
      await expect.poll(() => new URL(page.url()).search).toBe('?from=2030-06&to=2030-07');
      await page.mouse.click(...monthAt(0));
      await expect.poll(() => new URL(page.url()).search).toBe('?from=2030-05&to=2030-05');
      await expect.poll(() => listed(page)).toEqual(['Chile', 'Valdivia']);
      await page.getByLabel(/^To/).focus();
      await page.keyboard.press('End');
      await expect.poll(() => new URL(page.url()).search).toBe('');
      await expect.poll(() => listed(page)).toEqual(['Chile', 'Valdivia', 'Cusco']);
      await page.close();
    });

    it('is taken along as SVG and as PNG', async () => {
      const page = await browser.newPage({ path: '/map' });
      await page.locator('.map-drawing .area').first().waitFor();
      for (const kind of ['SVG', 'PNG']) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: `Download ${kind}` }).click(),
        ]);
        expect(download.suggestedFilename()).toBe(`places.${kind.toLowerCase()}`);
        const file = await downloaded(download);
        // In pixels as on the page, with the part of the world that is shown.
        if (kind === 'SVG') {
          const [, width = '', box = ''] =
            /^<svg[^>]* width="(\d+)".*<svg[^>]* viewBox="([^"]+)"/s.exec(`${file}`) ?? [];
          const drawing = page.locator('.map-drawing');
          expect(Number(width)).toBe(Math.round((await drawing.boundingBox())?.width ?? 0));
          expect(box).toBe(await drawing.getAttribute('viewBox'));
          expect(file.toString('utf8')).toMatch(/<svg.*<ellipse.*>Valdivia<\/text>.*GeoNames, CC BY 4.0/s);
        } else expect(file.subarray(1, 4).toString('latin1')).toBe('PNG');
      }
      await page.close();
    });

    it.each(['light', 'dark'] as const)('is clean by axe in %s', async (colorScheme) => {
      const page = await browser.newPage({ path: '/map' });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.locator('.map-drawing .area').first().waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await page.close();
    });
  },
);
