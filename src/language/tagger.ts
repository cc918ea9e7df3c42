import { createRequire } from 'node:module';
import type { Token } from './document.ts';

/** The few members of wink-nlp that are used; its own types do not cover the reducers. */
interface WinkDocument {
  tokens(): { out(accessor?: unknown): string[] };
  sentences(): { out(accessor: unknown): [first: number, last: number][] };
}
interface Wink {
  readDoc(text: string): WinkDocument;
  readonly its: Readonly<Record<'pos' | 'lemma' | 'precedingSpaces' | 'span', unknown>>;
}

let loaded: Wink | undefined;

/** Loads the tagger's 1 MB model on first use (about 100 ms). CommonJS, hence `require`. */
function wink(): Wink {
  if (!loaded) {
    const require = createRequire(import.meta.url);
    loaded = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos']) as Wink;
  }
  return loaded;
}

/** Tokens of one paragraph and the indices of those that open a sentence. */
interface TaggedParagraph {
  readonly tokens: readonly Token[];
  readonly sentenceStarts: readonly number[];
}

/**
 * Cut one paragraph into tokens with part of speech and lemma.
 *
 * The tagger reports no offsets, so they are the running sum of each token's preceding spaces and its length.
 *
 * A few words have no lemma there ("cannot"); theirs is the word itself.
 *
 * @param paragraph - text without line breaks or U+FEFF (the tagger drops that one, which would shift offsets)
 * @param offset - where the paragraph starts in the article's text, UTF-16 units
 */
export function tagParagraph(paragraph: string, offset: number): TaggedParagraph {
  const { readDoc, its } = wink();
  const document = readDoc(paragraph);
  const all = document.tokens();
  const texts = all.out();
  const tags = all.out(its.pos);
  const lemmas = all.out(its.lemma);
  const spaces = all.out(its.precedingSpaces);
  const tokens: Token[] = [];
  const indexOf = new Map<number, number>();
  let end = 0;
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i]!;
    const start = end + spaces[i]!.length;
    end = start + text.length;
    indexOf.set(i, tokens.length);
    if (tags[i] === 'SPACE') continue;
    tokens.push({
      start: offset + start,
      end: offset + end,
      text,
      lemma: lemmas[i] ?? text.toLowerCase(),
      pos: tags[i]!,
    });
  }
  const sentenceStarts = document
    .sentences()
    .out(its.span)
    .map(([first]) => indexOf.get(first)!);
  return { tokens, sentenceStarts };
}
