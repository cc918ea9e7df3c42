import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { findReuse } from '../src/reuse/find-reuse.ts';
import type { SharingArticle } from '../src/reuse/types.ts';
import { sharedShingles } from './shared-shingles.ts';
import { dataFile, type Figures, percent, type Suite } from './suite.ts';

const NEWS = dataFile('news', 'allsides-4000.jsonl.gz');
const JUDGED = join(import.meta.dirname, 'gold/reuse-pairs.tsv');

/** What was found between two articles; `text` where one has it from the other, or both from a third. */
interface Found {
  readonly pairs: ReadonlySet<string>;
  readonly text: ReadonlySet<string>;
}

type Read = SharingArticle & { readonly title: string | null };

export function readNews(): readonly Read[] {
  const lines = gunzipSync(readFileSync(NEWS)).toString('utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { id, outlet, published, byline, title, text } = JSON.parse(line) as Partial<Read> & { readonly id: string };
    const head = { outlet: outlet ?? null, published: published ?? null, byline: byline ?? null, title: title ?? null };
    return { id, ...head, credits: [], text: text ?? '' };
  });
}

const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Words of a sentence that is more than a phrase. */
const SENTENCE = 12;

/** Two articles that have a whole sentence, or the headline, letter for letter. */
function sameSentence(articles: readonly Read[]): Found {
  const known = new Map<string, string[]>();
  for (const { id, title, text } of articles) {
    const sentences = text.split(/(?<=[.!?])\s+|\n/u).filter((sentence) => sentence.split(/\s+/u).length >= SENTENCE);
    for (const key of new Set([...(title === null ? [] : [title]), ...sentences])) {
      known.set(key, [...(known.get(key) ?? []), id]);
    }
  }
  const pairs = new Set<string>();
  for (const ids of known.values()) {
    for (const [at, a] of ids.entries()) for (const b of ids.slice(at + 1)) pairs.add(pairOf(a, b));
  }
  return { pairs, text: pairs };
}

function byShingles(articles: readonly Read[]): Found {
  const found = findReuse(articles);
  const text = found.filter(({ passages }) => passages.some(({ kind }) => kind === 'text'));
  return {
    pairs: new Set(found.map(({ a, b }) => pairOf(a, b))),
    text: new Set(text.map(({ a, b }) => pairOf(a, b))),
  };
}

/** Pairs that were read, and whether one has text of the other, or both of a third: ids, no words. */
function judgedPairs(): ReadonlyMap<string, string> {
  const rows = readFileSync(JUDGED, 'utf8').split('\n').filter(Boolean);
  return new Map(
    rows.map((row) => {
      const [a = '', b = '', what = ''] = row.split('\t');
      return [pairOf(a, b), what];
    }),
  );
}

let known: { readonly articles: readonly Read[]; readonly sharing: ReturnType<typeof sharedShingles> } | undefined;

function score(find: (articles: readonly Read[]) => Found): Figures {
  if (known === undefined) {
    const read = readNews();
    known = { articles: read, sharing: sharedShingles(read.map(({ text }) => text)) };
  }
  const { articles, sharing } = known;
  const { pairs, text } = find(articles);
  const recall = (least: number): number => {
    const asked = sharing.filter(({ containment }) => containment >= least);
    return percent(
      asked.filter(({ a, b }) => pairs.has(pairOf(articles[a]!.id, articles[b]!.id))).length / asked.length,
    );
  };
  const judged = judgedPairs();
  const right = [...text].filter((pair) => judged.get(pair) === 'copied').length;
  const copied = [...judged.values()].filter((what) => what === 'copied').length;
  return {
    'recall, a tenth shared': recall(0.1),
    'recall, a twentieth': recall(0.05),
    'text: precision': percent(right / Math.max(1, text.size)),
    'text: recall of judged': percent(right / copied),
  };
}

/** Text that real articles share, against every twelve-word shingle of all of them. */
export const reuseSuite: Suite = {
  name: 'reused text',
  corpus: [NEWS, JUDGED],
  measure: () => score(byShingles),
  baseline: () => score(sameSentence),
};
