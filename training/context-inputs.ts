import { eachTokenRow, eachWordRow, NET_REACH, PLACES } from '../src/recognition/context-net.ts';
import { roughly } from '../src/recognition/labels.ts';
import { type Seen, wordAt } from '../src/recognition/observe.ts';

/** An article with the label of each token. */
export interface LabelledArticle {
  readonly seen: Seen;
  readonly labels: Uint8Array;
}

/** What the network is told of a token: the vectors at each place around it, rows of the table, and its label. */
export interface ContextInputs {
  readonly count: number;
  /** `[token][place]`, flat; -1 for none. */
  readonly vectors: Int32Array;
  /** `[token]`: where its rows begin in `rows`; one more at the end. */
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly labels: Uint8Array;
}

/** All tokens of the articles' islands. */
export function contextInputs(articles: readonly LabelledArticle[]): ContextInputs {
  const vectors: number[] = [];
  const starts = [0];
  const rows: number[] = [];
  const labels: number[] = [];
  for (const { seen, labels: own } of articles) {
    for (const { from, to, paragraph } of seen.islands) {
      for (let i = from; i < to; i++) {
        for (let place = 0; place < PLACES; place++) {
          const word = wordAt(seen.words, paragraph, i + place - NET_REACH);
          vectors.push(word.vector);
          eachWordRow(word, place, (row) => rows.push(row));
        }
        eachTokenRow(seen, i, (row) => rows.push(row));
        starts.push(rows.length);
        labels.push(roughly(own[i]!));
      }
    }
  }
  return {
    count: labels.length,
    vectors: Int32Array.from(vectors),
    starts: Int32Array.from(starts),
    rows: Int32Array.from(rows),
    labels: Uint8Array.from(labels),
  };
}
