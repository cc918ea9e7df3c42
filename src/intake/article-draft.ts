import type { Block, BlockKind, Caption } from '../model/article.ts';

/** An article as its page gives it, before it gets id and origin. */
export interface ArticleDraft {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly carriers: readonly string[];
  readonly published: string | null;
  readonly url: string | null;
  readonly byline: string | null;
  readonly language: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly captions: readonly Caption[];
  readonly credits: readonly string[];
}

/** A stretch of a page in reading order: body text, or a caption that stood between. */
export interface Piece {
  readonly kind: BlockKind;
  readonly text: string;
}

/** Body pieces joined by blank lines; captions go beside the text, with the offset of the paragraph they stood before. */
export function joinPieces(pieces: readonly Piece[]): Pick<ArticleDraft, 'text' | 'blocks' | 'captions'> {
  const blocks: Block[] = [];
  const waiting: { text: string; before: number }[] = [];
  const body: string[] = [];
  let length = 0;
  for (const { kind, text } of pieces) {
    if (text === '') continue;
    if (kind === 'caption') {
      waiting.push({ text, before: blocks.length });
      continue;
    }
    const start = body.length === 0 ? 0 : length + 2;
    length = start + text.length;
    blocks.push({ kind, start, end: length });
    body.push(text);
  }
  const captions = waiting.map(({ text, before }) => ({ text, at: blocks[before]?.start ?? length }));
  return { text: body.join('\n\n'), blocks, captions };
}
