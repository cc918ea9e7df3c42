import type { AnnotatedArticle } from '../../src/model/annotation.ts';
import { hull } from '../../src/model/span.ts';
import type { Statement } from '../../src/model/statement.ts';
import type { StatementRecord } from '../../src/serve/api.ts';

/** Where words of an article stand: the body, the headline, or under one of its pictures. */
export type Part = 'body' | 'title' | `caption ${number}`;

/** A statement with the words its offsets are in. */
export interface Spoken {
  readonly statement: Statement;
  readonly part: Part;
  readonly text: string;
  /** Id of its claim. Claims are formed of the body alone. */
  readonly claim: string | null;
}

type Read = Pick<AnnotatedArticle, 'title' | 'text' | 'captions' | 'headlineStatements' | 'captionStatements'>;

const startOf = ({ source, cue, content }: Statement): number => hull([...source, ...cue, ...content])?.[0] ?? 0;

/** All statements of an article as the eye meets them: headline first, captions before the paragraph they stand at. */
export function spokenIn(article: Read, statements: readonly StatementRecord[]): Spoken[] {
  const { title, text, captions, headlineStatements = [], captionStatements = [] } = article;
  const spoken = headlineStatements.map(
    (statement): Spoken => ({ statement, part: 'title', text: title ?? '', claim: null }),
  );
  const atOf = (caption: number): number => captions[caption]?.at ?? text.length;
  const waiting = [...captionStatements].sort((a, b) => atOf(a.caption) - atOf(b.caption));
  const speakCaptions = (until: number): void => {
    while (waiting[0] !== undefined && atOf(waiting[0].caption) <= until) {
      const statement = waiting.shift()!;
      const words = captions[statement.caption]?.text ?? '';
      spoken.push({ statement, part: `caption ${statement.caption}`, text: words, claim: null });
    }
  };
  for (const statement of statements) {
    speakCaptions(startOf(statement));
    spoken.push({ statement, part: 'body', text, claim: statement.claim });
  }
  speakCaptions(Number.POSITIVE_INFINITY);
  return spoken;
}
