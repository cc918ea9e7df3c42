import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DATA } from '../training/data-folder.ts';

interface Corpus {
  readonly name: string;
  readonly texts: readonly string[];
  readonly words: number;
}

const NEWS = join(DATA, 'news', 'allsides-4000.jsonl.gz');
const SAMPLE = join(import.meta.dirname, '../sample/digest.txt');

/** Real articles where they are on this machine; else the bundled sample over and over. */
export function readCorpus(articles: number): Corpus {
  const real = existsSync(NEWS);
  const texts = real
    ? gunzipSync(readFileSync(NEWS))
        .toString('utf8')
        .split('\n', articles)
        .filter(Boolean)
        .map((line) => (JSON.parse(line) as { text: string }).text)
    : Array.from({ length: articles / 10 }, () => readFileSync(SAMPLE, 'utf8'));
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
  return { name: real ? 'news articles' : 'the bundled sample, repeated', texts, words };
}
