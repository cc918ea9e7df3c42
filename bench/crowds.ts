/**
 * What it costs to add sentences of one form by the thousand, and how it grows: `npx tsx bench/crowds.ts [SENTENCES]`. No newspaper prints
 * them; lists, tables read aloud and hostile files do. Each is measured in a quarter first: 1.0 is linear.
 */
import { openArchive } from '../src/archive/open-archive.ts';
import { annotate } from '../src/pipeline.ts';
import { benchArticle } from './corpus.ts';

const SENTENCES = Number(process.argv[2] ?? 3000);

const letters = (i: number): string =>
  [...i.toString(20).padStart(3, '0')]
    .map(
      (digit) =>
        'bacedifogu'.charAt(Number.parseInt(digit, 20) % 10) + 'lmrstvknzp'.charAt(Number.parseInt(digit, 20) >> 1),
    )
    .join('');

/** The sentences, by what is another in each. */
const FORMS: Readonly<Record<string, (i: number) => string>> = {
  'another number': (i) => `The gate number ${i} is shut, said Mayor Ilse Krel.`,
  'another toll': (i) => `The flood destroyed ${i + 10} houses in Oster, said Mayor Ilse Krel.`,
  'another name': (i) => `The harbour bridge was closed by inspector T${letters(i)}, said Mayor Ilse Krel.`,
  'another speaker': (i) => `The old harbour bridge will be closed next month, said Mara B${letters(i)}.`,
  'another speaker and toll': (i) => `Mara B${letters(i)} said ${i + 10} houses were destroyed by the flood in Oster.`,
};

interface Cost {
  readonly seconds: number;
  readonly statements: number;
}

/** Processor time from the stored articles to claims and names. */
async function costOf(make: (i: number) => string, sentences: number, articles: number): Promise<Cost> {
  const archive = await openArchive(':memory:');
  const each = Math.round(sentences / articles);
  for (let n = 0; n < articles; n++) {
    const lines = Array.from({ length: each }, (_, i) => `${make(n * each + i)}${i % 5 === 4 ? '\n' : ' '}`);
    await archive.store(annotate({ ...benchArticle(lines.join('').trim(), `crowd:${n}`), outlet: `Outlet ${n}` }));
  }
  const before = process.cpuUsage();
  await archive.compareTexts();
  await archive.corroborate();
  await archive.gather();
  const { user, system } = process.cpuUsage(before);
  const { statements } = await archive.counts();
  await archive.close();
  return { seconds: (user + system) / 1e6, statements };
}

for (const articles of [1, 20]) {
  console.log(articles === 1 ? 'In one article' : `\nIn ${articles} articles`);
  for (const [what, make] of Object.entries(FORMS)) {
    const quarter = await costOf(make, SENTENCES / 4, articles);
    const whole = await costOf(make, SENTENCES, articles);
    const ratio = whole.seconds / whole.statements / (quarter.seconds / quarter.statements);
    const all = `${whole.statements} statements in ${whole.seconds.toFixed(1)} s`;
    console.log(`${what.padEnd(28)}${all.padEnd(28)}${ratio.toFixed(2)}`);
  }
}
