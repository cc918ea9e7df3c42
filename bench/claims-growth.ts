/**
 * What it costs to add one article to an archive that grows to 40,000: `npx tsx bench/claims-growth.ts [WORLDS]`, half an hour of one core.
 *
 * The openings of 4,000 news articles, ten times over: each time some years later and with all names and rarer words in other letters, so
 * that nothing repeats what was said before and the language stays what it is. The same 2,000 articles are the last before 4,000 and the
 * last before 40,000.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArchive } from '../src/archive/open-archive.ts';
import type { AnnotatedArticle } from '../src/model/annotation.ts';
import { annotate } from '../src/pipeline.ts';
import { readCorpus } from './corpus.ts';
import { dayOf, inWorld } from './other-worlds.ts';

/** UTF-16 units of an article: a wire report's. */
const OPENING = 1500;
const MEASURED = 2000;
const STEP = 500;
const worlds = Number(process.argv[2] ?? 10);

const { articles } = readCorpus();
const annotated = articles.map((article, i) =>
  annotate({ ...article, published: dayOf(i), text: article.text.slice(0, OPENING) }),
);

function moved(article: AnnotatedArticle, world: number): AnnotatedArticle {
  const put = (text: string): string => inWorld(text, world);
  return {
    ...article,
    id: `${article.id} ${world}`,
    published: dayOf(world * annotated.length + Number(article.id.split(':')[1])),
    text: put(article.text),
    statements: article.statements.map((one) => ({
      ...one,
      id: `s${world}${one.id.slice(2)}`,
      chain: one.chain.map((link) => ({ ...link, name: put(link.name) })),
    })),
    entities: article.entities.map((entity) => ({ ...entity, name: put(entity.name) })),
  };
}

const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
const path = join(folder, 'archive.db');
const archive = await openArchive(path);
const costs: number[] = [];
for (let world = 0; world < worlds; world++) {
  for (let from = 0; from < annotated.length; from += STEP) {
    const some = annotated.slice(from, from + STEP).map((article) => moved(article, world));
    const before = process.cpuUsage();
    for (const article of some) await archive.store(article);
    const stored = process.cpuUsage(before);
    await archive.corroborate();
    const { user, system } = process.cpuUsage(before);
    costs.push((user + system) / 1000 / some.length);
    const { statements, claims } = await archive.counts();
    const held = world * annotated.length + from + some.length;
    console.log(
      `${held} articles, ${statements} statements, ${claims} claims: ${costs.at(-1)!.toFixed(2)} ms an article, ` +
        `${((stored.user + stored.system) / 1000 / some.length).toFixed(2)} of them to store; ${Math.round(statSync(path).size / 1e6)} MB`,
    );
  }
}
const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length;
const steps = annotated.length / STEP;
const measured = MEASURED / STEP;
const early = mean(costs.slice(steps - measured, steps));
const late = mean(costs.slice(-measured));
console.log(`last ${MEASURED} before ${annotated.length}: ${early.toFixed(2)} ms an article`);
console.log(`last ${MEASURED} before ${annotated.length * worlds}: ${late.toFixed(2)} ms an article`);
console.log(`ratio ${(late / early).toFixed(2)}`);
await archive.close();
rmSync(folder, { recursive: true });
