import type { Article, Block, Caption } from '../../src/model/article.ts';

/** One piece of the page, in reading order. */
export type Piece =
  | { readonly piece: 'block'; readonly block: Block }
  | { readonly piece: 'caption'; readonly caption: Caption };

/** Paragraphs by their blank lines, for an article that came without blocks. */
function blocksFrom(text: string): Block[] {
  return [...text.matchAll(/[^\n]+(?:\n(?!\n)[^\n]+)*/g)].map(({ 0: words, index }) => ({
    kind: 'paragraph',
    start: index,
    end: index + words.length,
  }));
}

/** The blocks of an article with its captions put back where the pictures stood. */
export function piecesOf({ text, blocks, captions }: Pick<Article, 'text' | 'blocks' | 'captions'>): Piece[] {
  const pieces: Piece[] = [];
  const waiting = [...(captions ?? [])].sort((a, b) => a.at - b.at);
  for (const block of blocks?.length > 0 ? blocks : blocksFrom(text)) {
    while (waiting[0] !== undefined && waiting[0].at <= block.start) {
      pieces.push({ piece: 'caption', caption: waiting.shift()! });
    }
    pieces.push({ piece: 'block', block });
  }
  return [...pieces, ...waiting.map((caption): Piece => ({ piece: 'caption', caption }))];
}
