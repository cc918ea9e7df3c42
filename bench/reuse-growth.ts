/**
 * What it costs to hold one more text against an archive that grows to 40,000: `npx tsx bench/reuse-growth.ts [WORLDS]`.
 *
 * The openings of 4,000 news articles, ten times over: each time in other names and rarer words, and with other words left out, so that nothing
 * is copied from one time to the next and the phrases of the language stay. Processor time of that step alone; storing the article is not in it. The same 2,000 articles are the last before 4,000 and the last before 40,000.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArchive } from '../src/archive/open-archive.ts';
import type { AnnotatedArticle } from '../src/model/annotation.ts';
import { readCorpus } from './corpus.ts';
import { dayOf, worldsLike } from './other-worlds.ts';

/** UTF-16 units of an article: a newspaper's. */
const OPENING = 4000;
const MEASURED = 2000;
const STEP = 500;
const worlds = Number(process.argv[2] ?? 10);

const { articles } = readCorpus();
const like = worldsLike(articles.map(({ text }) => text.slice(0, OPENING)));
const bare = { statements: [], entities: [], times: [], places: [], quantities: [], analysis: { version: '1' } };

/** One word in so many is left out. */
const LEFT_OUT = 4;

/** A text without some of its words: the same ones wherever the same words stand in one world, others in another. */
function thinned(text: string, world: number): string {
  let before = '';
  return text.replace(/\S+\s*/gu, (word) => {
    let hash = 0x811c9dc5 ^ world;
    for (const letter of before + word) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
    before = word;
    return ((hash ^ (hash >>> 15)) >>> 0) % LEFT_OUT === 0 ? '' : word;
  });
}

function articleOf(index: number, world: number): AnnotatedArticle {
  const article = articles[index]!;
  const at = world * articles.length + index;
  // Forty outlets, so that none prints everything.
  const outlet = `Outlet ${at % 40}`;
  const text = like.named(thinned(article.text.slice(0, OPENING), world), world);
  return { ...article, ...bare, id: `${article.id} ${world}`, outlet, published: dayOf(at), text };
}

const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
const path = join(folder, 'archive.db');
const archive = await openArchive(path);
const costs: number[] = [];
for (let world = 0; world < worlds; world++) {
  for (let from = 0; from < articles.length; from += STEP) {
    const to = Math.min(from + STEP, articles.length);
    for (let index = from; index < to; index++) await archive.store(articleOf(index, world));
    const before = process.cpuUsage();
    await archive.compareTexts();
    const { user, system } = process.cpuUsage(before);
    costs.push((user + system) / 1000 / (to - from));
    const held = world * articles.length + to;
    console.log(
      `${held} articles: ${costs.at(-1)!.toFixed(2)} ms an article; ${Math.round(statSync(path).size / 1e6)} MB`,
    );
  }
}
const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length;
const steps = articles.length / STEP;
const measured = MEASURED / STEP;
const early = mean(costs.slice(steps - measured, steps));
const late = mean(costs.slice(-measured));
console.log(`last ${MEASURED} before ${articles.length}: ${early.toFixed(2)} ms an article`);
console.log(`last ${MEASURED} before ${articles.length * worlds}: ${late.toFixed(2)} ms an article`);
console.log(`ratio ${(late / early).toFixed(2)}`);
await archive.close();
rmSync(folder, { recursive: true });
