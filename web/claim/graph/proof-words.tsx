import type { Span } from '../../../src/model/span.ts';
import type { ArticleBody, PassageRecord } from '../../../src/serve/api.ts';
import { DateOf } from '../../dateline.tsx';
import { Passage } from '../../passage.tsx';
import { addressOfArticle } from '../../routes.ts';
import { useAnswer } from '../../use-answer.ts';
import { directionOf } from '../../words/direction.ts';

/** Letters kept on each side of words that stand outside the passage. */
const AROUND = 70;

const holds = ({ passage: { text, start } }: PassageRecord, [from, to]: Span): boolean =>
  start <= from && to <= start + text.length;

/** Words of the article that the passage does not reach, with a few more on both sides. */
function Elsewhere({ article, spans }: { readonly article: string; readonly spans: readonly Span[] }) {
  const answer = useAnswer<ArticleBody>(`/articles/${encodeURIComponent(article)}`);
  if (answer.state !== 'ready') return <p class="small">Elsewhere in the article …</p>;
  const { text } = answer.body.article;
  return (
    <>
      {spans.map(([from, to]) => (
        <p key={from} class="passage" dir={directionOf(text.slice(Math.max(0, from - AROUND), to + AROUND))}>
          <span class="small">Elsewhere in the article: </span>…{text.slice(Math.max(0, from - AROUND), from)}
          <mark>{text.slice(from, to)}</mark>
          {text.slice(to, to + AROUND)}…
        </p>
      ))}
    </>
  );
}

interface ProofWordsProps {
  readonly statement: PassageRecord;
  readonly spans: readonly Span[];
}

/** One statement that shows a step: its passage with the words marked, and the way to the article. */
export function ProofWords({ statement, spans }: ProofWordsProps) {
  const { article, id, outlet, title, published } = statement;
  const outside = spans.filter((span) => !holds(statement, span));
  return (
    <li class="proof">
      <p class="proof-head">
        <a href={addressOfArticle(article, id)}>{title ?? 'Untitled article'}</a>
        <span class="small">
          <bdi>{outlet ?? 'outlet not said'}</bdi>, <DateOf iso={published} />
        </span>
      </p>
      <Passage statement={statement} proof={spans} />
      {outside.length === 0 ? null : <Elsewhere article={article} spans={outside} />}
    </li>
  );
}
