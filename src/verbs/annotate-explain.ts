import { explain, type StatementWords } from '../explain/explain.ts';
import type { Explanation } from '../explain/explanation.ts';
import type { Statement } from '../model/statement.ts';
import { unbroken } from './annotate-one.ts';
import { type ArticleLine, articleLines } from './article-lines.ts';

export type { Explanation, LinkExplanation, Rule, SpanExplanation } from '../explain/explanation.ts';

/** Fewest digits of an id that mean the id and not a word. */
const SHORTEST_ID = 6;

/**
 * Why the statements of each article are as they are, line by line, as `annotateLines` reads them.
 *
 * @param stream - article JSONL, UTF-8
 * @param what - the id of a statement or the beginning of one, or words it must have in itself or in its chain; none is all
 */
export async function* explainLines(
  stream: AsyncIterable<Uint8Array | string>,
  what = '',
): AsyncGenerator<ArticleLine<readonly Explanation[]>> {
  const wanted = chosenBy(what);
  yield* articleLines(stream, (article) => unbroken(article, () => explain(article, { wanted })));
}

function chosenBy(wanted: string): (statement: Statement, words: StatementWords) => boolean {
  if (new RegExp(`^s[0-9a-f]{${SHORTEST_ID},16}$`, 'u').test(wanted)) return ({ id }) => id.startsWith(wanted);
  const words = wordsOf(wanted);
  return ({ chain }, { source, cue, content }) => {
    const said = new Set(wordsOf([source, cue, content, ...chain.map(({ name }) => name)].join(' ')));
    return words.every((word) => said.has(word));
  };
}

/** Lower case, marks and accents dropped. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
