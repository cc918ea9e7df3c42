import { useMemo } from 'preact/hooks';
import type { Article, Block } from '../../src/model/article.ts';
import type { Statement } from '../../src/model/statement.ts';
import { lookOf, originOf } from '../words/link-kinds.ts';
import { piecesOf } from './paragraphs.ts';
import { innermost, type Mark, type Segment, segmentsOf } from './segments.ts';

interface ArticleBodyProps {
  readonly article: Pick<Article, 'text' | 'blocks' | 'captions'>;
  readonly statements: readonly Statement[];
  readonly marks: readonly Mark[];
  readonly selected: string | null;
}

const contentLength = ({ content }: Statement): number => content.reduce((sum, [start, end]) => sum + end - start, 0);

/** Class names of a segment: what the style sheet draws under and behind the words. */
function classOf({ marks }: Segment, statement: Statement | undefined, selected: string | null): string {
  const names = new Set<string>();
  if (statement !== undefined) names.add('said').add(lookOf(originOf(statement).kind));
  for (const mark of marks) {
    if (mark.part === 'flash') names.add('flash');
    else if (mark.statement === selected) names.add(mark.part === 'content' ? 'selected' : mark.part);
  }
  if (marks.filter(({ part }) => part === 'content').length > 1) names.add('nested');
  return [...names].join(' ');
}

/** The article's own words as a page, its statements marked and selectable. The reporter's voice stays plain. */
export function ArticleBody({ article, statements, marks, selected }: ArticleBodyProps) {
  const byId = useMemo(() => new Map(statements.map((statement) => [statement.id, statement])), [statements]);
  const lengthOf = (id: string): number => contentLength(byId.get(id)!);
  const begun = new Set<string>();

  const draw = (segment: Segment) => {
    const words = article.text.slice(segment.start, segment.end);
    const id = innermost(segment, lengthOf);
    const className = classOf(segment, id === null ? undefined : byId.get(id), selected);
    if (id === null)
      return className === '' ? (
        words
      ) : (
        <span key={segment.start} class={className}>
          {words}
        </span>
      );
    const first = !begun.has(id);
    begun.add(id);
    return (
      <a
        key={segment.start}
        id={first ? id : undefined}
        href={`#${id}`}
        class={className}
        data-statement={id}
        draggable={false}
        tabIndex={first ? 0 : -1}
        aria-current={selected === id ? 'true' : undefined}
      >
        {words}
      </a>
    );
  };

  const drawBlock = ({ kind, start, end }: Block) => {
    const words = segmentsOf([start, end], marks).map(draw);
    switch (kind) {
      case 'subhead':
        return <h2 key={start}>{words}</h2>;
      case 'quote':
        return <blockquote key={start}>{words}</blockquote>;
      case 'list':
        return (
          <p key={start} class="listed">
            {words}
          </p>
        );
      case 'caption':
        return (
          <p key={start} class="caption">
            {words}
          </p>
        );
      case 'paragraph':
        return <p key={start}>{words}</p>;
      default:
        return kind satisfies never;
    }
  };

  return (
    <div class="article-text">
      {piecesOf(article).map((piece) =>
        piece.piece === 'block' ? (
          drawBlock(piece.block)
        ) : (
          <p key={`caption${piece.caption.at}${piece.caption.text}`} class="caption">
            <span class="visually-hidden">Caption: </span>
            {piece.caption.text}
          </p>
        ),
      )}
    </div>
  );
}
