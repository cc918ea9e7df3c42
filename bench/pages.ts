/**
 * How long the pages of the reading room take on one archive, and what the first page weighs:
 * `npx tsx bench/pages.ts ARCHIVE [--word WORD] [--phrase WORDS] [--json]`. It measures the build, as users run it.
 *
 * Milliseconds from the request to the last byte of the answer, on this machine. `first` is the first time since the server
 * started, `least` and `median` are of the times after it: on a machine that does other work too, the least is the figure
 * to compare, and all of them are upper bounds.
 */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { findChromium } from '../test/browser/chromium.ts';
import { openBuiltRoom } from './built-room.ts';
import { type FirstPage, visitFirstPage } from './first-page.ts';
import { pageRequests } from './page-requests.ts';

const TIMES = 7;
const VISITS = 4;
/** What a page may take. Source: our goals. */
const GOAL_MS = 300;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    word: { type: 'string', default: 'year' },
    phrase: { type: 'string', default: 'last year' },
    json: { type: 'boolean', default: false },
  },
});
const [archive] = positionals;
if (archive === undefined) throw new Error('npx tsx bench/pages.ts ARCHIVE');

async function time(url: string): Promise<{ readonly took: number; readonly bytes: number }> {
  const began = performance.now();
  const answer = await fetch(url);
  const { byteLength } = await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${answer.status}: ${url}`);
  return { took: performance.now() - began, bytes: byteLength };
}

const started = performance.now();
// The paths are found in a room of their own, so that the one measured has been asked nothing.
const before = await openBuiltRoom(archive);
const requests = await pageRequests(before.url, values.word, values.phrase);
before.close();
const room = await openBuiltRoom(archive);

const figures: { page: string; first: number; least: number; median: number; bytes: number }[] = [];
try {
  for (const { page, path } of requests) {
    const { took: first, bytes } = await time(`${room.url}/api${path}`);
    const after: number[] = [];
    for (let i = 0; i < TIMES; i++) after.push((await time(`${room.url}/api${path}`)).took);
    after.sort((a, b) => a - b);
    figures.push({ page, first, least: after[0] ?? first, median: after[TIMES >> 1] ?? first, bytes });
  }
  if (!values.json) {
    console.log(
      `${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}\n`,
    );
    console.log(`${'milliseconds'.padEnd(44)}   first   least  median      kB`);
    for (const { page, first, least, median, bytes } of figures) {
      const columns = [first, least, median, bytes / 1000].map((value) =>
        value.toFixed(value < 10 ? 1 : 0).padStart(8),
      );
      console.log(
        `${page.padEnd(44)}${columns.join('')}${least > GOAL_MS ? '  above the goal' : first > GOAL_MS ? '  (first)' : ''}`,
      );
    }
  }
  const chromium = findChromium();
  if ('missing' in chromium) throw new Error(chromium.missing);
  const visits: FirstPage[] = [];
  for (let i = 0; i < VISITS; i++) visits.push(await visitFirstPage(chromium.path, room.url));
  const least = (of: (visit: FirstPage) => number): number => Math.round(Math.min(...visits.map(of)));
  const firstPage = {
    usableMs: least(({ usable }) => usable),
    completeMs: least(({ complete }) => complete),
    packedPageBytes: least(({ packedPage }) => packedPage),
    packedAnswerBytes: least(({ packedAnswers }) => packedAnswers),
  };
  if (values.json) console.log(JSON.stringify({ figures, firstPage }, null, 2));
  else {
    console.log(`\nFirst page in Chromium, the least of ${VISITS} visits with an empty profile`);
    console.log(`search box usable after      ${firstPage.usableMs} ms`);
    console.log(`everything shown after       ${firstPage.completeMs} ms`);
    console.log(`page, script, style, packed  ${(firstPage.packedPageBytes / 1000).toFixed(1)} kB`);
    console.log(`answers of the API, packed   ${(firstPage.packedAnswerBytes / 1000).toFixed(1)} kB`);
    console.log(`\n(${((performance.now() - started) / 1000).toFixed(0)} s for all of it)`);
  }
} finally {
  room.close();
}
