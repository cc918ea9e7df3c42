import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BEGIN_CUE, INSIDE_CUE } from '../src/attribution/cue-labels.ts';
import { beginLabel, type CueSide, type Role } from '../src/attribution/labels.ts';
import type { Document } from '../src/language/document.ts';
import { tokensIn } from '../src/language/tokens-in.ts';
import type { Relation } from '../src/model/statement.ts';
import { repair } from '../src/sequence/begin-inside.ts';
import { DATA } from './data-folder.ts';

/** An article of PolNeAR with every annotator's relations. Source: Newell, Margolin and Ruths, LREC 2018. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly annotations: Readonly<Record<string, readonly Relation[]>>;
}

export function readGold(part: 'train' | 'dev'): GoldArticle[] {
  const path = join(DATA, 'polnear', `${part}.jsonl`);
  if (!existsSync(path)) throw new Error(`${path} is not there: set HEARSAY_DATA to the folder that holds polnear/`);
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldArticle);
}

/** The first annotator's relations: the one most articles have. */
export const relationsOf = (article: GoldArticle): readonly Relation[] => Object.values(article.annotations)[0] ?? [];

/** The relations as one label a token. Where two claim a token, a cue goes before a source, a source before a content. */
export function goldLabels(document: Document, relations: readonly Relation[]): Uint8Array {
  const labels = new Uint8Array(document.tokens.length);
  const rolesLastWins: readonly Role[] = ['content', 'source', 'cue'];
  for (const role of rolesLastWins) {
    for (const relation of relations) {
      const cueStart = relation.cue[0]?.[0];
      for (const span of relation[role]) {
        const side: CueSide | null =
          role === 'cue' ? null : cueStart !== undefined && cueStart < span[0] ? 'before' : 'after';
        const begin = beginLabel(role, side);
        const { from, to } = tokensIn(document, span);
        for (let i = from; i < to; i++) labels[i] = i === from ? begin : begin + 1;
      }
    }
  }
  repair(labels);
  return labels;
}

/** The cues alone: 0 outside, 1 where one begins, 2 inside. */
export function cueLabels(document: Document, relations: readonly Relation[]): Uint8Array {
  const labels = new Uint8Array(document.tokens.length);
  for (const { cue } of relations) {
    for (const span of cue) {
      const { from, to } = tokensIn(document, span);
      for (let i = from; i < to; i++) labels[i] = i === from ? BEGIN_CUE : INSIDE_CUE;
    }
  }
  repair(labels);
  return labels;
}
