import type { Document, Token, TokenRange } from '../language/document.ts';
import { cueFrame } from './cue-frame.ts';
import { LIKELY_CUE } from './cue-lexicon.ts';
import type { Vocabulary, Word } from './vocabulary.ts';

/** Where a token stands with regard to quotation marks. */
export const QUOTE = { outside: 0, opening: 1, inside: 2, closing: 3 } as const;

/**
 * What the attribution model sees of a document: one entry a token, all numbers, computed once.
 * An index of -1 means "there is none".
 */
export interface Observations {
  /** What each token is by itself. */
  readonly words: Word[];
  readonly quote: Uint8Array;
  /** Index into the document's quotations, or -1. */
  readonly quotation: Int32Array;
  /** Words of the quotation in steps: 0 none, 1 one or two, 2 up to five, 3 up to twelve, 4 more. */
  readonly quoteLength: Uint8Array;
  /** How each likely cue stands in its sentence; 0 for other words. */
  readonly frame: Uint8Array;
  /** Nearest likely cue to the left (itself excluded) and right within the sentence. */
  readonly cueLeft: Int32Array;
  readonly cueRight: Int32Array;
  /** For tokens of a quotation: nearest likely cue outside it, before and behind, within reach. */
  readonly cueBeforeQuote: Int32Array;
  readonly cueAfterQuote: Int32Array;
  readonly sentenceStart: Int32Array;
  readonly sentenceEnd: Int32Array;
  /** 1 for the tokens of an opening paragraph that is set like a headline. */
  readonly headline: Uint8Array;
  /** Running counts, for "how many between?": commas and closing punctuation, verbs. */
  readonly commas: Int32Array;
  readonly verbs: Int32Array;
}

/** Tokens looked at on either side of a quotation for its cue. Source: our choice on dev. */
const CUE_REACH = 12;

export function observe(document: Document, vocabulary: Vocabulary): Observations {
  const { tokens, sentences } = document;
  const n = tokens.length;
  const none = (): Int32Array => new Int32Array(n).fill(-1);
  const observations = {
    words: tokens.map((token) => vocabulary.wordOf(token)),
    quote: new Uint8Array(n),
    quotation: none(),
    quoteLength: new Uint8Array(n),
    frame: new Uint8Array(n),
    cueLeft: none(),
    cueRight: none(),
    cueBeforeQuote: none(),
    cueAfterQuote: none(),
    sentenceStart: new Int32Array(n),
    sentenceEnd: new Int32Array(n),
    headline: new Uint8Array(n),
    commas: new Int32Array(n + 1),
    verbs: new Int32Array(n + 1),
  };
  for (const sentence of sentences) {
    observeSentence(observations, sentence);
    for (let i = sentence.from; i < sentence.to; i++) {
      if (observations.words[i]!.cueStep >= LIKELY_CUE) observations.frame[i] = cueFrame(tokens, i, sentence);
    }
  }
  for (let i = 0; i < n; i++) {
    const { text, pos } = tokens[i]!;
    observations.commas[i + 1] = observations.commas[i]! + (text === ',' || text === ';' ? 1 : 0);
    observations.verbs[i + 1] = observations.verbs[i]! + (pos === 'VERB' || pos === 'AUX' ? 1 : 0);
  }
  observeQuotations(observations, document);
  const opening = document.paragraphs[0];
  if (opening && isHeadline(tokens, opening)) observations.headline.fill(1, opening.from, opening.to);
  return observations;
}

/** Longest headline, in tokens, and the share of its words in capitals. Source: PolNeAR's titles. */
const HEADLINE_TOKENS = 40;
const HEADLINE_CAPITALS = 0.6;

function isHeadline(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  if (to - from > HEADLINE_TOKENS) return false;
  const words = tokens.slice(from, to).filter(({ text }) => /^\p{L}/u.test(text));
  return words.filter(({ text }) => /^\p{Lu}/u.test(text)).length >= HEADLINE_CAPITALS * words.length;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function observeSentence(seen: Writable<Observations>, { from, to }: TokenRange): void {
  let cue = -1;
  for (let i = from; i < to; i++) {
    seen.sentenceStart[i] = from;
    seen.sentenceEnd[i] = to;
    seen.cueLeft[i] = cue;
    if (seen.words[i]!.cueStep >= LIKELY_CUE) cue = i;
  }
  cue = -1;
  for (let i = to - 1; i >= from; i--) {
    seen.cueRight[i] = cue;
    if (seen.words[i]!.cueStep >= LIKELY_CUE) cue = i;
  }
}

function observeQuotations(seen: Writable<Observations>, { tokens, quotations }: Document): void {
  let i = 0;
  quotations.forEach(({ span, closed }, index) => {
    while (i < tokens.length && tokens[i]!.end <= span[0]) i++;
    const from = i;
    while (i < tokens.length && tokens[i]!.start < span[1]) i++;
    const to = i;
    if (from >= to) return;
    const words = to - from - (closed ? 2 : 1);
    const step = words <= 2 ? 1 : words <= 5 ? 2 : words <= 12 ? 3 : 4;
    const before = nearestCue(seen, from - 1, -1);
    const after = nearestCue(seen, to, 1);
    for (let k = from; k < to; k++) {
      seen.quotation[k] = index;
      seen.quoteLength[k] = step;
      seen.quote[k] = k === from ? QUOTE.opening : k === to - 1 && closed ? QUOTE.closing : QUOTE.inside;
      seen.cueBeforeQuote[k] = before;
      seen.cueAfterQuote[k] = after;
    }
  });
}

function nearestCue(seen: Observations, from: number, step: 1 | -1): number {
  for (let i = from, left = CUE_REACH; left > 0 && i >= 0 && i < seen.words.length; i += step, left--) {
    if (seen.words[i]!.cueStep >= LIKELY_CUE) return i;
  }
  return -1;
}
