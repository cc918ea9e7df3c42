import type { DigestArticle } from '../../src/serve/api.ts';
import { DateOf } from '../dateline.tsx';
import { addressOfArticle, addressOfClaim } from '../routes.ts';
import { counted } from '../words/counted.ts';
import { directionOf } from '../words/direction.ts';
import { asHeading } from '../words/wording.ts';
import { ChainLine } from './chain-line.tsx';

type Told = DigestArticle['statements'][number];

/** Statements shown at once; the others are one click away. */
const SHOWN = 3;

/** What the source does with its words, where it does not simply say them. */
const stanceNote = ({ stance, certainty }: Told): string | null => {
  const notes = [
    stance === 'asserts' ? null : stance,
    certainty === 'probable' || certainty === 'possible' ? `as ${certainty}` : null,
  ].filter((note) => note !== null);
  return notes.length === 0 ? null : notes.join(', ');
};

function Statement({ statement, article }: { readonly statement: Told; readonly article: string }) {
  const { id, text, chain, claim } = statement;
  const note = stanceNote(statement);
  return (
    <li class="told">
      <a class="told-words" href={addressOfArticle(article, id)} dir={directionOf(text)}>
        {asHeading(text)}
      </a>
      <span class="told-chain">
        {note === null ? null : (
          <span class={`told-stance${statement.stance === 'denies' ? ' denies' : ''}`}>{note} · </span>
        )}
        <ChainLine chain={chain} />
        {claim === null || claim.articles < 2 ? null : (
          <>
            {' · '}
            <a href={addressOfClaim(claim.id)}>in {counted(claim.articles, 'article')}</a>
          </>
        )}
      </span>
    </li>
  );
}

function Statements({ statements, article }: { readonly statements: readonly Told[]; readonly article: string }) {
  const [first, rest] = [statements.slice(0, SHOWN), statements.slice(SHOWN)];
  const list = (some: readonly Told[]) => (
    <ul class="told-list">
      {some.map((statement) => (
        <Statement key={statement.id} statement={statement} article={article} />
      ))}
    </ul>
  );
  if (statements.length === 0) return <p class="small">No statement found in it.</p>;
  return (
    <>
      {list(first)}
      {rest.length === 0 ? null : (
        <details>
          <summary>{counted(rest.length, 'more statement')}</summary>
          {list(rest)}
        </details>
      )}
    </>
  );
}

function Related({ related, moreRelated }: Pick<DigestArticle, 'related' | 'moreRelated'>) {
  if (related.length === 0) return null;
  return (
    <div class="related">
      <h3 class="related-heading">Related reports</h3>
      <ul>
        {related.map((other) => (
          <li key={other.id} class="related-row">
            <a href={addressOfArticle(other.id)}>{other.title ?? 'Untitled article'}</a>{' '}
            <span class="small">
              {other.outlet ?? 'outlet not said'}, <DateOf iso={other.published} /> ·{' '}
              <a href={addressOfClaim(other.claim.id)}>
                {other.shared === 1 ? 'one claim in common' : `${other.shared} claims in common`}
              </a>
            </span>
          </li>
        ))}
      </ul>
      {moreRelated === 0 ? null : <p class="related-more small">and {moreRelated} more</p>}
    </div>
  );
}

interface EntryProps {
  readonly entry: DigestArticle;
  /** True for an article that came since the last visit. */
  readonly fresh: boolean;
}

/** One article of a digest: outlet and date, its statements with their chains, its related reports beneath. */
export function DigestEntry({ entry, fresh }: EntryProps) {
  const { article, statements, related, moreRelated } = entry;
  return (
    <li class="digest-entry">
      <p class="digest-dateline">
        <span class="outlet">{article.outlet ?? 'outlet not said'}</span> <DateOf iso={article.published} />
        {fresh ? <span class="fresh">new</span> : null}
      </p>
      <h2>
        <a class="headline" href={addressOfArticle(article.id)} dir={directionOf(article.title ?? '')}>
          {article.title ?? 'Untitled article'}
        </a>
      </h2>
      <Statements statements={statements} article={article.id} />
      <Related related={related} moreRelated={moreRelated} />
    </li>
  );
}
