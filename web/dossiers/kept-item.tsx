import type { DossierEntry } from '../../src/serve/api.ts';
import { DateOf } from '../dateline.tsx';
import { addressOfArticle, addressOfClaim } from '../routes.ts';
import { ChainLine } from '../topics/chain-line.tsx';
import { counted } from '../words/counted.ts';
import { directionOf } from '../words/direction.ts';
import { CommentBox } from './comment-box.tsx';

interface KeptItemProps {
  readonly entry: DossierEntry;
  readonly number: number;
  readonly of: number;
  /** `null` where the room only reads. */
  readonly onComment: ((comment: string) => Promise<void>) | null;
  readonly onMove: (by: 1 | -1) => void;
  readonly onTakeOut: () => void;
}

/** What is not as it was kept. */
function Caveat({ entry: { state, held, article } }: { readonly entry: DossierEntry }) {
  if (!held)
    return <p class="kept-caveat">The article is not in this archive any more. The words are as you kept them.</p>;
  if (state === 'same') return null;
  return (
    <p class="kept-caveat">
      {state === 'gone'
        ? 'A later analysis finds no statement in these words. They stand in the article; the chain is as you kept it.'
        : 'A later analysis begins or ends this statement elsewhere. The words are as you kept them.'}{' '}
      <a href={addressOfArticle(article.id)}>The article today</a>
    </p>
  );
}

/** One statement of a dossier: its words, its chain, where it stands, what the keeper says of it. */
export function KeptItem({ entry, number, of, onComment, onMove, onTakeOut }: KeptItemProps) {
  const { id, quote, chain, article, held, state, statement, stance, claim, comment } = entry;
  const title = article.title ?? 'Untitled article';
  const address = addressOfArticle(article.id, state === 'gone' ? undefined : statement);
  return (
    <li class="kept-item" id={id}>
      <span class="kept-number" aria-hidden="true">
        {number}
      </span>
      <div class="kept-body">
        <blockquote class="kept-quote" dir={directionOf(quote)} lang={article.language || undefined}>
          {held ? <a href={address}>{quote}</a> : quote}
        </blockquote>
        <p class="small kept-chain">
          {stance === 'asserts' ? null : <span class={`told-stance ${stance}`}>{stance} · </span>}
          <ChainLine chain={chain} />
        </p>
        <p class="small kept-where">
          <cite>{title}</cite>, <bdi>{article.outlet ?? 'outlet not said'}</bdi>, <DateOf iso={article.published} />
          {claim === null || claim.articles < 2 ? null : (
            <>
              {' · '}
              <a href={addressOfClaim(claim.id)}>its claim is in {counted(claim.articles, 'article')}</a>
            </>
          )}
        </p>
        <Caveat entry={entry} />
        {onComment === null ? (
          comment === '' ? null : (
            <p class="kept-comment" dir="auto">
              {comment}
            </p>
          )
        ) : (
          <CommentBox label={`Comment on statement ${number}`} value={comment} onSave={onComment} />
        )}
      </div>
      {onComment === null ? null : (
        <div class="kept-tools">
          <button
            type="button"
            class="icon"
            data-move="up"
            aria-label={`Move statement ${number} up`}
            title="Move up"
            disabled={number === 1}
            onClick={() => onMove(-1)}
          >
            ↑
          </button>
          <button
            type="button"
            class="icon"
            data-move="down"
            aria-label={`Move statement ${number} down`}
            title="Move down"
            disabled={number === of}
            onClick={() => onMove(1)}
          >
            ↓
          </button>
          <button
            type="button"
            class="icon"
            aria-label={`Take statement ${number} out`}
            title="Take out"
            onClick={onTakeOut}
          >
            ✕
          </button>
        </div>
      )}
    </li>
  );
}
