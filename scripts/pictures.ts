/** Takes the pictures of the reading room in docs/pictures, from the bundled sample: `npx tsx scripts/pictures.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { asker } from '../test/browser/asker.ts';
import { CHROMIUM_ARGS, findChromium } from '../test/browser/chromium.ts';
import { openBrowser } from '../test/browser/open-browser.ts';
import { drawnWith, picturesOf, SCHEMES, take } from '../test/browser/pictures.ts';
import { prepare } from '../test/browser/prepare.ts';
import { openSampleRoom } from '../test/browser/reading-room.ts';

const FOLDER = fileURLToPath(new URL('../docs/pictures/', import.meta.url));

const found = findChromium();
if ('missing' in found) throw new Error(found.missing);

const prepared = await prepare();
const room = await openSampleRoom(prepared);
const started = await chromium.launch({ executablePath: found.path, args: [...CHROMIUM_ARGS] });
const browser = await openBrowser(started, room.url);
mkdirSync(FOLDER, { recursive: true });
try {
  for (const picture of await picturesOf(asker(() => room.url))) {
    for (const scheme of SCHEMES) {
      const png = await take(browser, picture, scheme);
      writeFileSync(`${FOLDER}${picture.name}-${scheme}.png`, png);
      console.log(`${picture.name}-${scheme}.png: ${Math.round(png.length / 1000)} kB`);
    }
  }
  const { browser: version, widths } = await drawnWith(await browser.newPage());
  writeFileSync(`${FOLDER}faces.json`, `{ "browser": "${version}", "widths": [${widths.join(', ')}] }\n`);
} finally {
  await started.close();
  await room.close();
  prepared.clear();
}
