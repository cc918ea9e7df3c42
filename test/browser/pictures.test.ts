/** The main pages look as in docs/pictures, by day and by night. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { describeInRoom } from './in-room.ts';
import { differing, drawnWith, picturesOf, SCHEMES, take } from './pictures.ts';
import { openSampleRoom } from './reading-room.ts';

const FOLDER = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
/** The share of pixels that may differ: about one short line of text. */
const MOST = 0.002;

describeInRoom('the main pages', openSampleRoom, ({ browser, ask, post }) => {
  it('look as in docs/pictures, in light and in dark', async (context) => {
    const page = await browser.newPage();
    const taken: unknown = JSON.parse(readFileSync(join(FOLDER, 'faces.json'), 'utf8'));
    if (JSON.stringify(await drawnWith(page)) !== JSON.stringify(taken)) {
      console.warn('pictures: not compared, this machine has another browser or other fonts than they were taken with');
      context.skip();
    }
    const others: string[] = [];
    let folder: string | undefined;
    for (const picture of await picturesOf({ ask, post })) {
      for (const scheme of SCHEMES) {
        const name = `${picture.name}-${scheme}.png`;
        const now = await take(browser, picture, scheme);
        const share = await differing(page, now, readFileSync(join(FOLDER, name)));
        if (share <= MOST) continue;
        folder ??= mkdtempSync(join(tmpdir(), 'hearsay-pictures-'));
        writeFileSync(join(folder, name), now);
        others.push(`${join(folder, name)}: ${(share * 100).toFixed(1)} % of it is other`);
      }
    }
    expect(others, 'look at them; as they should be, npx tsx scripts/pictures.ts takes them anew').toEqual([]);
    await page.close();
  });
});
