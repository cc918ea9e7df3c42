/**
 * Fits `src/corroboration/term-weights.model.json`: how much a shared word says, from how many articles of a large press
 * collection use it. Run once: `npx tsx training/fit-term-weights.ts`. Deterministic; data at HEARSAY_DATA or ../shared/data.
 *
 * weight = ln(N / df) / ln(N / 5), to one decimal; words in fewer than 25 articles are left out (they count as rare).
 * Only words written in lower case are counted, so the list holds no names.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { stem } from '../src/corroboration/stem.ts';
import { tokensOf } from '../src/corroboration/tokens-of.ts';

const DATA = process.env.HEARSAY_DATA ?? '../shared/data';
const LEAST_ARTICLES = 25;

const texts = [
  readFileSync(join(DATA, 'polnear/train.jsonl'), 'utf8'),
  gunzipSync(readFileSync(join(DATA, 'news/allsides-4000.jsonl.gz'))).toString('utf8'),
]
  .flatMap((file) => file.split('\n'))
  .filter(Boolean)
  .map((line) => String((JSON.parse(line) as { text?: string; content?: string }).text ?? ''));

const articlesWith = new Map<string, number>();
for (const text of texts) {
  const stems = new Set(
    tokensOf(text)
      .filter((token) => token.kind === 'word' && !token.capital)
      .map((token) => stem(token.lower)),
  );
  for (const found of stems) articlesWith.set(found, (articlesWith.get(found) ?? 0) + 1);
}

const byWeight = new Map<string, string[]>();
for (const [word, count] of articlesWith) {
  if (count < LEAST_ARTICLES) continue;
  const weight = Math.log(texts.length / count) / Math.log(texts.length / 5);
  const key = Math.max(0.1, weight).toFixed(1);
  byWeight.set(key, [...(byWeight.get(key) ?? []), word]);
}
const weights = Object.fromEntries(
  [...byWeight].sort(([a], [b]) => Number(a) - Number(b)).map(([weight, words]) => [weight, words.sort().join(' ')]),
);
writeFileSync('src/corroboration/term-weights.model.json', `${JSON.stringify(weights, null, 2)}\n`);
console.error(
  `${texts.length} articles, ${[...articlesWith.values()].filter((n) => n >= LEAST_ARTICLES).length} words`,
);
