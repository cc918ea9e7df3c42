import type { Cast } from '../identity/cast.ts';
import { identify } from '../identity/identify.ts';
import type { Document } from '../language/document.ts';
import { joinDocuments, offsetOfSecond, openingOf } from '../language/join-documents.ts';
import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { Relation, Statement } from '../model/statement.ts';
import { readTimes } from '../times/read-times.ts';
import { followChains } from './follow-chains.ts';
import type { ArticleHead } from './head-of-chain.ts';
import type { LinkReason } from './link-reason.ts';

interface Input {
  readonly article: ArticleHead & Pick<Article, 'id' | 'published'>;
  /** What makes ids of statements in this text differ from those at the same place of the body: "title". */
  readonly part: string;
  /** Words printed beside the body: a headline, a caption. */
  readonly words: Document;
  /** Its relations; spans are offsets in its own text. */
  readonly relations: readonly Relation[];
  readonly opening: Opening;
  /** Told, where somebody asks, of whom the words and the opening name, and of the reasons for each chain. */
  readonly onCast?: ((cast: Cast) => void) | undefined;
  readonly onChain?: ((statement: string, reasons: readonly LinkReason[]) => void) | undefined;
}

/** Where a body begins, with the relations that stand there. */
export interface Opening {
  readonly document: Document;
  readonly relations: readonly Relation[];
}

/** Tokens of the body read for names. Source: our choice; the paragraphs within which a lead gets its name. */
const OPENING = 300;

/** The beginning of a body, for all that is printed beside it. */
export function openingOfBody(document: Document, relations: readonly Relation[]): Opening {
  const opening = openingOf(document, OPENING);
  const end = opening.text.length;
  return {
    document: opening,
    relations: relations.filter((relation) => spansOf(relation).every((span) => span[1] <= end)),
  };
}

/**
 * Follow statements printed beside the body: whoever they leave without a name is looked for where the body begins.
 *
 * > Pier to open in May: minister          → The pier will open in May, [Ola Brandt, the minister of harbours,] said …
 *
 * The body's opening is read along, not again: its relations come with it.
 *
 * @returns statements of `words` alone; all their spans, those of links too, are offsets in its text
 */
export function followBeside({ article, part, words, relations, opening, onCast, onChain }: Input): Statement[] {
  const offset = offsetOfSecond(words);
  const document = joinDocuments(words, opening.document);
  const cast = identify(document, article);
  onCast?.(cast);
  const statements = followChains({
    article: { ...article, id: `${article.id}#${part}` },
    document,
    relations: [...relations, ...opening.relations.map((relation) => moved(relation, offset))],
    cast,
    times: readTimes(words, article.published),
    upTo: words.text.length,
    onChain,
  });
  const inWords = ([, last]: Span): boolean => last <= words.text.length;
  return statements
    .filter((statement) => spansOf(statement).every(inWords))
    .map((statement) => ({ ...statement, chain: statement.chain.map((link) => withSpansIn(link, inWords)) }));
}

const spansOf = ({ source, cue, content }: Relation): Span[] => [...source, ...cue, ...content];

const moved = ({ source, cue, content }: Relation, by: number): Relation => {
  const move = ([start, end]: Span): Span => [start + by, end + by];
  return { source: source.map(move), cue: cue.map(move), content: content.map(move) };
};

type Link = Statement['chain'][number];

/** A relay that only the body names ("…, Bay Wire reported") is proved there: the link keeps its name. */
function withSpansIn({ span, evidence, ...link }: Link, inWords: (span: Span) => boolean): Link {
  return {
    ...link,
    ...(span && inWords(span) ? { span } : {}),
    ...(evidence && inWords(evidence) ? { evidence } : {}),
  };
}
