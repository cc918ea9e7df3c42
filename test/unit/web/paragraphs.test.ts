import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/model/article.ts';
import { piecesOf } from '../../../web/reader/paragraphs.ts';

const TEXT = 'First.\n\nSecond\nline.\n\nThird.';
const BLOCKS: Block[] = [
  { kind: 'paragraph', start: 0, end: 6 },
  { kind: 'subhead', start: 8, end: 20 },
  { kind: 'paragraph', start: 22, end: 28 },
];

const drawn = (blocks: readonly Block[], captions: { text: string; at: number }[]): string[] =>
  piecesOf({ text: TEXT, blocks, captions }).map((piece) =>
    piece.piece === 'caption' ? `[${piece.caption.text}]` : TEXT.slice(piece.block.start, piece.block.end),
  );

describe('piecesOf', () => {
  it('puts captions before the paragraph they stood at', () => {
    const captions = [
      { text: 'end', at: TEXT.length },
      { text: 'top', at: 0 },
      { text: 'mid', at: 8 },
    ];
    expect(drawn(BLOCKS, captions)).toEqual(['[top]', 'First.', '[mid]', 'Second\nline.', 'Third.', '[end]']);
  });

  it('finds paragraphs by their blank lines when an article has no blocks', () => {
    expect(drawn([], [])).toEqual(['First.', 'Second\nline.', 'Third.']);
  });
});
