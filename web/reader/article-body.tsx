import type { ComponentChildren } from 'preact';
import type { Article, Block, Caption } from '../../src/model/article.ts';
import type { Span } from '../../src/model/span.ts';
import { directionOf } from '../words/direction.ts';
import { piecesOf } from './paragraphs.ts';

interface ArticleBodyProps {
  readonly article: Pick<Article, 'text' | 'blocks' | 'captions'>;
  /** Draws a stretch of the text; asked in the order of the text. */
  readonly draw: (range: Span) => ComponentChildren;
  readonly drawCaption: (caption: Caption) => ComponentChildren;
}

interface BlockOfProps {
  readonly kind: Block['kind'];
  readonly dir: 'ltr' | 'rtl' | undefined;
  readonly children: ComponentChildren;
}

function BlockOf({ kind, dir, children }: BlockOfProps) {
  switch (kind) {
    case 'subhead':
      return <h2 dir={dir}>{children}</h2>;
    case 'quote':
      return <blockquote dir={dir}>{children}</blockquote>;
    case 'list':
      return (
        <p class="listed" dir={dir}>
          {children}
        </p>
      );
    case 'caption':
      return (
        <p class="caption" dir={dir}>
          {children}
        </p>
      );
    case 'paragraph':
      return <p dir={dir}>{children}</p>;
    default:
      return kind satisfies never;
  }
}

/** The article's own words as a page, with its captions where the pictures stood. */
export function ArticleBody({ article, draw, drawCaption }: ArticleBodyProps) {
  return (
    <div class="article-text" dir={directionOf(article.text)}>
      {piecesOf(article).map((piece) =>
        piece.piece === 'block' ? (
          <BlockOf
            key={piece.block.start}
            kind={piece.block.kind}
            dir={directionOf(article.text.slice(piece.block.start, piece.block.end))}
          >
            {draw([piece.block.start, piece.block.end])}
          </BlockOf>
        ) : (
          <p
            key={`caption${piece.caption.at}${piece.caption.text}`}
            class="caption"
            dir={directionOf(piece.caption.text)}
          >
            <span class="visually-hidden">Caption: </span>
            {drawCaption(piece.caption)}
          </p>
        ),
      )}
    </div>
  );
}
