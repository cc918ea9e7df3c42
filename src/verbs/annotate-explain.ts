import { HearsayError } from '../errors.ts';
import { explainEach, type StatementWords } from '../explain/explain.ts';
import type { Explanation } from '../explain/explanation.ts';
import type { Statement } from '../model/statement.ts';
import { unbrokenEach } from './annotate-one.ts';
import { articleLines } from './article-lines.ts';

export type { Explanation, LinkExplanation, Rule, SpanExplanation } from '../explain/explanation.ts';

/** One statement explained, or a line of the input that no article could be made of. */
export type ExplainedLine =
  | { readonly kind: 'explained'; readonly number: number; readonly explanation: Explanation }
  | { readonly kind: 'failed'; readonly number: number; readonly error: HearsayError };

interface Options {
  /** Told when the analysis of an article begins: its length in UTF-16 units. */
  readonly onArticle?: (length: number) => void;
  /** Told how many statements of it will be explained. */
  readonly onCount?: (statements: number) => void;
}

/**
 * Why the statements of each article are as they are, one by one as they are worked out; lines are read as `annotateLines`
 * reads them. Asked for a whole id, it reads no further than the statement that has it.
 *
 * @param stream - article JSONL, UTF-8
 * @param what - the id of a statement or the beginning of one, or words it must have in itself or in its chain; none is all
 */
export async function* explainLines(
  stream: AsyncIterable<Uint8Array | string>,
  what = '',
  { onArticle, onCount }: Options = {},
): AsyncGenerator<ExplainedLine> {
  const wanted = chosenBy(what);
  const lines = articleLines(stream, (article) => {
    onArticle?.(article.text.length);
    return unbrokenEach(article, () => explainEach(article, { wanted, ...(onCount ? { onCount } : {}) }));
  });
  for await (const line of lines) {
    if (line.kind === 'failed') {
      yield line;
      continue;
    }
    const { number } = line;
    try {
      for (const explanation of line.result) {
        yield { kind: 'explained', number, explanation };
        if (explanation.statement === what) return;
      }
    } catch (error) {
      if (!(error instanceof HearsayError)) throw error;
      yield { kind: 'failed', number, error };
    }
  }
}

/** Digits from which on WHAT can only be an id; fewer may be a word too: "safe", "seed". */
const SURELY_ID = 6;
const WHOLE_ID = 17;
const ID = /^s[0-9a-f]{1,16}$/u;

/** True for what can be nothing but the id of a statement, or the beginning of one. */
const isStatementId = (what: string): boolean => ID.test(what) && what.length > SURELY_ID;

/** That no statement is what was asked for, in words: an error where it can only have been an id. */
export function nothingExplained(what: string): HearsayError | string {
  if (what === '') return 'no statement found';
  const begins = `an id that begins with ${what}`;
  if (isStatementId(what))
    return new HearsayError(
      'statement.not-found',
      `no statement here has ${what.length === WHOLE_ID ? `the id ${what}` : begins}`,
    );
  return `no statement has ${ID.test(what) ? `${begins}, or this word` : `all of these words: ${what}`}`;
}

function chosenBy(what: string): (statement: Statement, words: StatementWords) => boolean {
  if (isStatementId(what)) return ({ id }) => id.startsWith(what);
  if (what === '') return () => true;
  const words = wordsOf(what);
  const mayBeId = ID.test(what);
  return ({ id, chain }, { source, cue, content }) => {
    if (mayBeId && id.startsWith(what)) return true;
    const said = new Set(wordsOf([source, cue, content, ...chain.map(({ name }) => name)].join(' ')));
    return words.length > 0 && words.every((word) => said.has(word));
  };
}

/** Lower case, marks and accents dropped. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
