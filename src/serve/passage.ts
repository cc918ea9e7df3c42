import type { ArchiveReader, StatementRecord } from '../archive/archive.ts';
import type { Article } from '../model/article.ts';
import { hull, type Span } from '../model/span.ts';
import type { Passage, PassageRecord } from './api.ts';

/** Units kept on each side of the statement, before going out to the next space. */
const MARGIN = 160;

/** Paragraphs break at a blank line; a passage never reaches over one that the statement does not. */
const PARAGRAPH_BREAK = '\n\n';

/** The words of the paragraph around a statement, cut at spaces when the paragraph is long. */
export function passageAround(text: string, [from, to]: Span): Passage {
  const before = text.lastIndexOf(PARAGRAPH_BREAK, Math.max(0, from - 1));
  const after = text.indexOf(PARAGRAPH_BREAK, to);
  let start = before === -1 ? 0 : before + PARAGRAPH_BREAK.length;
  let end = after === -1 ? text.length : after;
  if (from - start > MARGIN) start = Math.min(from, text.indexOf(' ', from - MARGIN) + 1 || from);
  if (end - to > MARGIN) end = Math.max(to, text.lastIndexOf(' ', to + MARGIN));
  return { text: text.slice(start, end), start };
}

const spansOf = ({ source, cue, content, chain }: StatementRecord): Span[] => [
  ...source,
  ...cue,
  ...content,
  ...chain.flatMap(({ span, evidence }) => [...(span ? [span] : []), ...(evidence ? [evidence] : [])]),
];

/** A chain may name its origin paragraphs away; a passage follows it only while it stays readable. */
const LONGEST = 1200;

function spanToShow(statement: StatementRecord): Span {
  const own = hull([...statement.source, ...statement.cue, ...statement.content]) ?? [0, 0];
  const whole = hull(spansOf(statement)) ?? own;
  return whole[1] - whole[0] <= LONGEST ? whole : own;
}

/** Each statement with the words around it. Reads every article once; one that is gone gives an empty passage. */
export async function withPassages(
  archive: Pick<ArchiveReader, 'article'>,
  statements: readonly StatementRecord[],
): Promise<PassageRecord[]> {
  const articles = new Map<string, Article | null>();
  for (const { article } of statements) {
    if (!articles.has(article)) articles.set(article, await archive.article(article));
  }
  return statements.map((statement) => {
    const text = articles.get(statement.article)?.text;
    return {
      ...statement,
      passage: text === undefined ? { text: '', start: 0 } : passageAround(text, spanToShow(statement)),
    };
  });
}
