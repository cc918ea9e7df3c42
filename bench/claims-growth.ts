/**
 * What it costs to add one article to an archive that grows to 40,000, and then to analyse all of them anew:
 * `npx tsx bench/claims-growth.ts [TIMES] [--copies] [--keep FILE]`, an hour of one core.
 *
 * The openings of 4,000 news articles, ten times over: each time some years later, with all names and rarer words in other letters and some
 * other words replaced (`other-worlds.ts`), so that nothing repeats what was said before and the language stays what it is. The same 2,000
 * articles are the last before 4,000 and the last before 40,000. With `--copies` only names and rarer words are changed: long runs of
 * ordinary words return, and each article has a near copy in every other time. With `--keep` the archive is made
 * there and stays, for `bench/pages.ts`; nothing is analysed anew.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openArchive } from '../src/archive/open-archive.ts';
import type { AnnotatedArticle } from '../src/model/annotation.ts';
import { ANALYSIS_VERSION, annotate } from '../src/pipeline.ts';
import { reanalyse } from '../src/verbs/reanalyse.ts';
import { readCorpus } from './corpus.ts';
import { dayOf, worldsLike } from './other-worlds.ts';

/** UTF-16 units of an article: a wire report's. */
const OPENING = 1500;
const MEASURED = 2000;
const STEP = 500;
/** The version of an analysis that is to be replaced in the end. */
const OLDER = '0';
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { copies: { type: 'boolean', default: false }, keep: { type: 'string' } },
});
const { copies, keep } = values;
const times = Number(positionals[0] ?? 10);

const { articles } = readCorpus();
const worlds = worldsLike(articles.map(({ text }) => text.slice(0, OPENING)));
const annotated = articles.map((article, i) =>
  annotate({ ...article, outlet: `Outlet ${i % 40}`, published: dayOf(i), text: article.text.slice(0, OPENING) }),
);

function moved(article: AnnotatedArticle, world: number): AnnotatedArticle {
  const put = (name: string): string => worlds.named(name, world);
  const index = Number(article.id.split(':')[1]);
  return {
    ...article,
    id: `${article.id} ${world}`,
    analysis: { version: keep ? ANALYSIS_VERSION : OLDER },
    published: dayOf(world * annotated.length + index),
    text: (copies ? worlds.named : worlds.told)(article.text, world),
    statements: article.statements.map((one) => ({
      ...one,
      id: `s${world}${one.id.slice(2)}`,
      chain: one.chain.map((link) => ({ ...link, name: put(link.name) })),
    })),
    entities: article.entities.map((entity) => ({ ...entity, name: put(entity.name) })),
  };
}

const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
const path = keep ?? join(folder, 'archive.db');
const archive = await openArchive(path);

const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Does the steps of adding one after the other; milliseconds of each. */
async function timed(steps: readonly (() => Promise<unknown>)[]): Promise<readonly number[]> {
  const spent: number[] = [];
  for (const step of steps) {
    const before = processorMs();
    await step();
    spent.push(processorMs() - before);
  }
  return spent;
}

const STAGES = ['store', 'texts', 'claims', 'names'] as const;
const costs: (readonly number[])[] = [];
for (let world = 0; world < times; world++) {
  for (let from = 0; from < annotated.length; from += STEP) {
    const some = annotated.slice(from, from + STEP).map((article) => moved(article, world));
    const spent = await timed([
      async () => {
        for (const article of some) await archive.store(article);
      },
      () => archive.compareTexts(),
      () => archive.corroborate(),
      () => archive.gather(),
    ]);
    costs.push(spent.map((ms) => ms / some.length));
    const { statements, claims } = await archive.counts();
    const held = world * annotated.length + from + some.length;
    const each = STAGES.map((stage, n) => `${stage} ${costs.at(-1)![n]!.toFixed(2)}`).join(', ');
    console.log(
      `${held} articles, ${statements} statements, ${claims} claims: ms an article: ${each}; ` +
        `${Math.round(statSync(path).size / 1e6)} MB`,
    );
  }
}
const mean = (lists: readonly (readonly number[])[]): readonly number[] =>
  STAGES.map((_, n) => lists.reduce((sum, one) => sum + one[n]!, 0) / lists.length);
const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);
const steps = annotated.length / STEP;
const measured = MEASURED / STEP;
const early = mean(costs.slice(steps - measured, steps));
const late = mean(costs.slice(-measured));
console.log(`last ${MEASURED} before ${annotated.length}: ${sum(early).toFixed(2)} ms an article`);
console.log(`last ${MEASURED} before ${annotated.length * times}: ${sum(late).toFixed(2)} ms an article`);
for (const [n, stage] of STAGES.entries()) console.log(`  ${stage}: ${(late[n]! / early[n]!).toFixed(2)}`);
console.log(`ratio ${(sum(late) / sum(early)).toFixed(2)}`);

if (!keep) {
  const began = performance.now();
  const [spent] = await timed([() => reanalyse(archive)]);
  const minutes = [performance.now() - began, spent!].map((ms) => (ms / 60_000).toFixed(1));
  console.log(`all analysed anew in ${minutes[0]} minutes, ${minutes[1]} of processor time`);
}
await archive.close();
rmSync(folder, { recursive: true });
