import { createRequire } from 'node:module';
import type { Token } from './document.ts';
import { piecesOf } from './pieces-of.ts';

/** The few members of wink-nlp, the part-of-speech tagger, that are used; its own types do not cover the reducers. */
interface WinkDocument {
  tokens(): { out(accessor?: unknown): string[] };
  sentences(): { out(accessor: unknown): [first: number, last: number][] };
}
interface Wink {
  readDoc(text: string): WinkDocument;
  readonly its: Readonly<Record<'pos' | 'lemma' | 'precedingSpaces' | 'span', unknown>>;
}

/** The words the tagger knows: those of its model first, then those it has met. */
interface Lexemes {
  readonly list: string[];
  readonly hash: Record<string, number>;
}
interface WinkModel {
  readonly core: () => { readonly features: { readonly lexeme: Lexemes } };
}

/** Words met after which the tagger is loaded anew, so that memory stays bounded: about a million words of news. */
const MOST_MET = 200_000;

const LETTERS = /^[A-Za-z\u00c0-\u024f]+$/u;

let loaded: { readonly wink: Wink; readonly lexemes: Lexemes; readonly known: number } | undefined;

/** Loads the tagger's 1 MB model on first use (about 100 ms). CommonJS, hence `require`. */
function load(): NonNullable<typeof loaded> {
  const require = createRequire(import.meta.url);
  const model = require('wink-eng-lite-web-model') as WinkModel;
  const core = model.core();
  const wink = require('wink-nlp')({ ...model, core: () => core }, ['sbd', 'pos']) as Wink;
  return { wink, lexemes: core.features.lexeme, known: core.features.lexeme.list.length };
}

/**
 * Read a text as if it were the first.
 *
 * The tagger keeps new words as they were cut the first time ("Lund’s" whole where it followed a quotation mark), and cuts
 * them the same way in every later text. It is made to forget them, so that what a text gives never depends on what was
 * read before; words of letters alone, which are never cut, it may keep, since meeting them anew takes long.
 */
function readAlone(text: string): { readonly document: WinkDocument; readonly its: Wink['its'] } {
  if (loaded && loaded.lexemes.list.length - loaded.known > MOST_MET) loaded = undefined;
  loaded ??= load();
  const { wink, lexemes } = loaded;
  const before = lexemes.list.length;
  const document = wink.readDoc(text);
  for (let i = before; i < lexemes.list.length; i++) {
    const word = lexemes.list[i]!;
    if (!LETTERS.test(word)) delete lexemes.hash[word];
  }
  return { document, its: wink.its };
}

/** Tokens of one paragraph and the indices of those that open a sentence. */
interface TaggedParagraph {
  readonly tokens: readonly Token[];
  readonly sentenceStarts: readonly number[];
}

/**
 * Cut one paragraph into tokens with part of speech and lemma. Linear in its length: what would not be is cut into pieces.
 *
 * @param paragraph - text without line breaks or U+FEFF (the tagger drops that one, which would shift offsets)
 * @param offset - where the paragraph starts in the article's text, UTF-16 units
 */
export function tagParagraph(paragraph: string, offset: number): TaggedParagraph {
  const tokens: Token[] = [];
  const sentenceStarts: number[] = [];
  for (const { start, end } of piecesOf(paragraph)) {
    const whole = start === 0 && end === paragraph.length;
    const piece = tagPiece(whole ? paragraph : paragraph.slice(start, end), offset + start);
    const before = tokens.length;
    const goesOn = before > 0 && !ENDS_SENTENCE.test(tokens[before - 1]!.text);
    for (const token of piece.tokens) tokens.push(token);
    for (const first of piece.sentenceStarts) if (first > 0 || !goesOn) sentenceStarts.push(before + first);
  }
  return { tokens, sentenceStarts };
}

const ENDS_SENTENCE = /[.!?…”"’)]$/u;

/**
 * The tagger reports no offsets, so they are the running sum of each token's preceding spaces and its length.
 *
 * Contractions that it leaves whole ("cannot.") have the lemma of any other word there; theirs is the word itself.
 */
function tagPiece(text: string, offset: number): TaggedParagraph {
  const { document, its } = readAlone(text);
  const all = document.tokens();
  const texts = all.out();
  const tags = all.out(its.pos);
  const lemmas = all.out(its.lemma);
  const spaces = all.out(its.precedingSpaces);
  const tokens: Token[] = [];
  const indexOf = new Map<number, number>();
  let end = 0;
  for (let i = 0; i < texts.length; i++) {
    const word = texts[i]!;
    const start = end + spaces[i]!.length;
    end = start + word.length;
    indexOf.set(i, tokens.length);
    if (tags[i] === 'SPACE') continue;
    const lemma = LEFT_WHOLE.has(word) ? word.toLowerCase() : (lemmas[i] ?? word.toLowerCase());
    tokens.push({ start: offset + start, end: offset + end, text: word, lemma, pos: tags[i]! });
  }
  const sentenceStarts = document
    .sentences()
    .out(its.span)
    .map(([first]) => indexOf.get(first)!);
  return { tokens, sentenceStarts };
}

/** Source: all words of the tagger's model that had no lemma in front of a full stop. */
const LEFT_WHOLE = new Set(
  [
    'aint amnt arent caint cannot cant couldnt couldve darent daresnt dasnt didnt doesnt dont gont hadnt havent heve howll howre',
    'iam isnt itll ive maynt mayve mightnt mightve mustnt mustve notve oughtnt shallnt shant shouldnt shouldve thatll thatre',
    'thereare therell thesere theyll theyre theyve thosere wasnt werent weve whatll whatre whatve wherere whereve whove whyre',
    'wont wouldnt wouldve youll youre youve',
  ]
    .flatMap((words) => words.split(' '))
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]),
);
