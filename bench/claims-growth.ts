/**
 * What it costs to add one article to an archive of 40,000, beside one of 4,000, and to analyse all of them anew:
 * `npx tsx bench/claims-growth.ts [TIMES] [--copies] [--archive FILE] [--reanalyse]`, half an hour of one core, a whole one with `--reanalyse`.
 *
 * The openings of 4,000 news articles, ten times over: each time some years later, with all names and rarer words in other letters and some
 * other words replaced (`other-worlds.ts`), so that nothing repeats what was said before and the language stays what it is. Then the same
 * 2,000 articles more are added to it and to an archive of the first 4,000. With `--copies` only names and rarer words are changed: long
 * runs of ordinary words return, and each article has a near copy in every other time. The archive is kept in FILE, and taken from there
 * when it is there.
 */
import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Archive } from '../src/archive/archive.ts';
import { openArchive } from '../src/archive/open-archive.ts';
import type { AnnotatedArticle } from '../src/model/annotation.ts';
import { annotate } from '../src/pipeline.ts';
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
  options: {
    copies: { type: 'boolean', default: false },
    archive: { type: 'string' },
    reanalyse: { type: 'boolean', default: false },
  },
});
const { copies, archive: kept } = values;
const times = Number(positionals[0] ?? 10);

const { articles } = readCorpus();
const worlds = worldsLike(articles.map(({ text }) => text.slice(0, OPENING)));
const openings = new Map(
  articles.map((article, i) => [
    article.id,
    { ...article, outlet: `Outlet ${i % 40}`, published: dayOf(i), text: article.text.slice(0, OPENING) },
  ]),
);
const annotated = [...openings.values()].map(annotate);

function moved(article: AnnotatedArticle, world: number): AnnotatedArticle {
  const put = (name: string): string => worlds.named(name, world);
  const index = Number(article.id.split(':')[1]);
  return {
    ...article,
    id: `${article.id} ${world}`,
    analysis: { version: OLDER },
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

const STAGES = ['store', 'texts', 'claims', 'names'] as const;

const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Adds articles; milliseconds an article of each stage. */
async function add(archive: Archive, some: readonly AnnotatedArticle[]): Promise<readonly number[]> {
  const steps = [
    async () => {
      for (const article of some) await archive.store(article);
    },
    () => archive.compareTexts(),
    () => archive.corroborate(),
    () => archive.gather(),
  ];
  const spent: number[] = [];
  for (const step of steps) {
    const before = processorMs();
    await step();
    spent.push((processorMs() - before) / some.length);
  }
  return spent;
}

const inSteps = (world: number, to = annotated.length): readonly (readonly AnnotatedArticle[])[] =>
  Array.from({ length: Math.ceil(to / STEP) }, (_, n) =>
    annotated.slice(n * STEP, Math.min(to, (n + 1) * STEP)).map((article) => moved(article, world)),
  );

const told = (spent: readonly number[]): string =>
  STAGES.map((stage, n) => `${stage} ${spent[n]!.toFixed(2)}`).join(', ');

/** An archive of the worlds before this one. */
async function make(path: string, worldsHeld: number): Promise<void> {
  const archive = await openArchive(path);
  for (let world = 0; world < worldsHeld; world++) {
    for (const some of inSteps(world)) {
      const spent = await add(archive, some);
      const { articles: held, statements, claims } = await archive.counts();
      const size = Math.round(statSync(path).size / 1e6);
      console.log(
        `${held} articles, ${statements} statements, ${claims} claims: ms an article: ${told(spent)}; ${size} MB`,
      );
    }
  }
  await archive.close();
}

const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
const largeFile = kept ?? join(folder, 'large.db');
const smallFile = join(folder, 'small.db');
if (!existsSync(largeFile)) await make(largeFile, times);
await make(smallFile, 1);
// What is measured is added to copies, so that the archive can be measured again.
const copyOf = async (path: string): Promise<Archive> => {
  copyFileSync(path, `${path}.copy`);
  return await openArchive(`${path}.copy`);
};
const [small, large] = [await copyOf(smallFile), await copyOf(largeFile)];
const costs: { readonly early: readonly number[]; readonly late: readonly number[] }[] = [];
// The same articles in turns: what else the machine does befalls both.
let analysis = 0;
for (const some of inSteps(times, MEASURED)) {
  // All worlds have the analysis of the first; it is done again for what it costs.
  const before = processorMs();
  for (const { id } of some) annotate(openings.get(id.split(' ')[0]!)!);
  analysis += (processorMs() - before) / MEASURED;
  costs.push({ early: await add(small, some), late: await add(large, some) });
}
const mean = (of: 'early' | 'late'): readonly number[] =>
  STAGES.map((_, n) => costs.reduce((sum, one) => sum + one[of][n]!, 0) / costs.length);
const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);
const [early, late] = [mean('early'), mean('late')];
for (const [archive, spent] of [
  [annotated.length, early],
  [annotated.length * times, late],
] as const)
  console.log(`${MEASURED} more than ${archive}: ${sum(spent).toFixed(2)} ms an article: ${told(spent)}`);
for (const [n, stage] of STAGES.entries()) console.log(`  ${stage}: ${(late[n]! / early[n]!).toFixed(2)}`);
const ratio = (more: number): string => ((sum(late) + more) / (sum(early) + more)).toFixed(2);
console.log(`ratio ${ratio(0)}; with the analysis, ${analysis.toFixed(2)} ms, ${ratio(analysis)}`);
await small.close();

if (values.reanalyse) {
  const [began, before] = [performance.now(), processorMs()];
  const { reanalysed } = await reanalyse(large);
  const minutes = [performance.now() - began, processorMs() - before].map((ms) => (ms / 60_000).toFixed(1));
  console.log(`${reanalysed} articles analysed anew in ${minutes[0]} minutes, ${minutes[1]} of processor time`);
}
await large.close();
for (const ending of ['', '-wal', '-shm']) rmSync(`${largeFile}.copy${ending}`, { force: true });
rmSync(folder, { recursive: true });
