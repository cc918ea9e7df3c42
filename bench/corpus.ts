import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../src/model/article.ts';
import { DATA } from '../training/data-folder.ts';

interface Corpus {
  readonly name: string;
  readonly articles: readonly Article[];
}

const NEWS = join(DATA, 'news', 'allsides-4000.jsonl.gz');
const SAMPLE = join(import.meta.dirname, '../sample/digest.txt');
/** Most articles taken of the news corpus: 22 MB of text. */
const MOST = 4000;

/** Real articles where they are on this machine; else the bundled sample over and over. */
export function readCorpus(): Corpus {
  if (existsSync(NEWS)) {
    const lines = gunzipSync(readFileSync(NEWS)).toString('utf8').split('\n', MOST).filter(Boolean);
    const articles = lines.map((line, i) => {
      const { title, text } = JSON.parse(line) as { readonly title?: string; readonly text: string };
      return benchArticle(text, `bench:${i}`, title);
    });
    return { name: 'news articles', articles };
  }
  const sample = readFileSync(SAMPLE, 'utf8');
  const articles = Array.from({ length: MOST / 10 }, (_, i) => benchArticle(sample, `bench:${i}`));
  return { name: 'the bundled sample, repeated', articles };
}

export const benchArticle = (text: string, id = 'bench', title: string | null = null): Article => ({
  ...{ id, title, outlet: 'Bench Times', carriers: [], published: '2031-03-04', url: null, byline: null },
  ...{ language: 'en', text, blocks: [], captions: [], credits: [], origin: null },
});

export const wordsIn = (texts: readonly { readonly text: string }[]): number =>
  texts.reduce((sum, { text }) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
