/**
 * What it costs to add one article to an archive that grows to 40,000, and then to analyse some of them anew:
 * `npx tsx bench/claims-growth.ts [WORLDS]`, half an hour of one core.
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
import { ANALYSIS_VERSION, annotate } from '../src/pipeline.ts';
import { reanalyse } from '../src/verbs/reanalyse.ts';
import { readCorpus } from './corpus.ts';
import { dayOf, inWorld } from './other-worlds.ts';

/** UTF-16 units of an article: a wire report's. */
const OPENING = 1500;
const MEASURED = 2000;
const STEP = 500;
/** One article in so many is stored as an older version's, to be analysed anew in the end. */
const OLDER = 8;
const worlds = Number(process.argv[2] ?? 10);

const { articles } = readCorpus();
const annotated = articles.map((article, i) =>
  annotate({ ...article, outlet: `Outlet ${i % 40}`, published: dayOf(i), text: article.text.slice(0, OPENING) }),
);

function moved(article: AnnotatedArticle, world: number): AnnotatedArticle {
  const put = (text: string): string => inWorld(text, world);
  const index = Number(article.id.split(':')[1]);
  return {
    ...article,
    id: `${article.id} ${world}`,
    analysis: { version: index % OLDER === 0 ? '0' : ANALYSIS_VERSION },
    published: dayOf(world * annotated.length + index),
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
for (let world = 0; world < worlds; world++) {
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
console.log(`last ${MEASURED} before ${annotated.length * worlds}: ${sum(late).toFixed(2)} ms an article`);
for (const [n, stage] of STAGES.entries()) console.log(`  ${stage}: ${(late[n]! / early[n]!).toFixed(2)}`);
console.log(`ratio ${(sum(late) / sum(early)).toFixed(2)}`);

const [spent] = await timed([
  async () => {
    const { reanalysed } = await reanalyse(archive);
    console.log(`${reanalysed} of ${annotated.length * worlds} analysed anew`);
  },
]);
console.log(`${(spent! / 1000).toFixed(0)} s, reading the text again included`);
await archive.close();
rmSync(folder, { recursive: true });
