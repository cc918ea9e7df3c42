import { useState } from 'preact/hooks';
import type { LinkKind } from '../../src/model/statement.ts';
import type {
  ArticleSummary,
  ArticlesBody,
  ClaimSummary,
  ClaimsBody,
  CountsBody,
  RoomBody,
  SourceLinesBody,
} from '../../src/serve/api.ts';
import { Convergence } from '../convergence.tsx';
import { Dateline } from '../dateline.tsx';
import { DropZone } from '../drop/drop-zone.tsx';
import { EchoSection } from '../echo/echo-section.tsx';
import { addressOfArticle, addressOfClaim, addressOfSource } from '../routes.ts';
import { Answered } from '../states.tsx';
import { type Answer, useAnswer } from '../use-answer.ts';
import { useTitle } from '../use-title.ts';
import { counted } from '../words/counted.ts';
import { directionOf } from '../words/direction.ts';
import { goesBackTo } from '../words/independence.ts';
import { KIND_IN_WORDS } from '../words/link-kinds.ts';
import { asHeading } from '../words/wording.ts';

function LeadingClaim({ claim }: { readonly claim: ClaimSummary }) {
  return (
    <li class="leading-claim">
      <a class="leading-claim-link" href={addressOfClaim(claim.id)}>
        <Convergence outlets={claim.outlets} independent={claim.independent} />
        <span class="leading-claim-words">
          <span class="claim-words leading" dir={directionOf(claim.text)}>
            {asHeading(claim.text)}
          </span>
          <span class="small">
            said in {counted(claim.outlets, 'outlet')} · {goesBackTo(claim.independent)}
            {claim.denials > 0 ? ` · ${counted(claim.denials, 'denial')}` : ''}
            {claim.variants > 0 ? ` · ${counted(claim.variants, 'wording that differs', 'wordings that differ')}` : ''}
          </span>
        </span>
      </a>
    </li>
  );
}

/** The claims that are in more than one article; how far the rest go back is told on their own list. */
function LeadingClaims({ claims }: { readonly claims: readonly ClaimSummary[] }) {
  return (
    <section class="front-claims" aria-labelledby="said-most">
      <h2 id="said-most">Said most often</h2>
      <p class="small convergence-key">
        <span class="key-outlet" /> outlets <span class="key-origin" /> origins <span class="key-unsure" /> not named
      </p>
      <ol class="leading-claims">
        {claims.map((claim) => (
          <LeadingClaim key={claim.id} claim={claim} />
        ))}
      </ol>
      <p class="all">
        <a href="/claims">All claims</a>
      </p>
    </section>
  );
}

/** Where no claim is in more than one article: on whose word most of them rest. */
function LeadingSources() {
  const sources = useAnswer<SourceLinesBody>('/sources?by=entity&limit=10');
  return (
    <section class="front-claims" aria-labelledby="heard-most">
      <h2 id="heard-most">On whose word most rests</h2>
      <Answered answer={sources} what="list">
        {({ items }) => (
          <>
            <ol class="leading-claims leading-sources">
              {items.map(({ source, name, kind, asOrigin, articles }) => (
                <li key={source} class="leading-source">
                  <a class="claim-words" href={addressOfSource(source)}>
                    <bdi>{name}</bdi>
                  </a>
                  <span class="small">
                    {KIND_IN_WORDS[kind as LinkKind] ?? kind} · {counted(asOrigin, 'statement')} in{' '}
                    {counted(articles, 'article')}
                  </span>
                </li>
              ))}
            </ol>
            <p class="all leading-ways">
              <a href="/sources">All sources</a> <a href="/claims">All claims</a>
            </p>
          </>
        )}
      </Answered>
    </section>
  );
}

function NewArticle({ article }: { readonly article: ArticleSummary }) {
  return (
    <li>
      <a class="headline" href={addressOfArticle(article.id)} dir={directionOf(article.title ?? '')}>
        {article.title ?? 'Untitled article'}
      </a>
      <span class="small">
        <Dateline outlet={article.outlet} published={article.published} />
      </span>
    </li>
  );
}

function FrontHead({ answer }: { readonly answer: Answer<CountsBody> }) {
  const room = useAnswer<RoomBody>('/room');
  const writes = room.state === 'ready' && room.body.writes;
  return (
    <header class="front-head">
      <h1>Who said what, on whose word</h1>
      <Answered answer={answer} what="archive">
        {({ articles: held, outlets, statements, sources, claims: families }) =>
          held === 0 ? (
            <p class="counts">
              This archive is empty. {writes ? 'What you drop on this page is read into it; so is what ' : null}
              <code>hearsay add FILE…</code> {writes ? 'is given.' : 'puts articles into it.'}
            </p>
          ) : (
            <p class="counts">
              This archive holds <a href="/articles">{counted(held, 'article')}</a> from {counted(outlets, 'outlet')}.
              They carry {counted(statements, 'statement')} by <a href="/sources">{counted(sources, 'named source')}</a>{' '}
              and others, which come to <a href="/claims">{counted(families, 'claim')}</a>.
            </p>
          )
        }
      </Answered>
    </header>
  );
}

/** The claims and articles of an archive that has some. */
function FrontLists() {
  const claims = useAnswer<ClaimsBody>('/claims?limit=8');
  const articles = useAnswer<ArticlesBody>('/articles?limit=8');
  return (
    <>
      <Answered answer={claims} what="claim">
        {({ items }) => {
          const repeated = items.filter((claim) => claim.articles > 1);
          return repeated.length === 0 ? <LeadingSources /> : <LeadingClaims claims={repeated} />;
        }}
      </Answered>
      <section class="front-articles" aria-labelledby="newest">
        <h2 id="newest">Newest articles</h2>
        <Answered answer={articles} what="article">
          {({ items, more }) => (
            <>
              <ol class="new-articles">
                {items.map((article) => (
                  <NewArticle key={article.id} article={article} />
                ))}
              </ol>
              {more ? (
                <p class="all">
                  <a href="/articles">All articles</a>
                </p>
              ) : null}
            </>
          )}
        </Answered>
      </section>
    </>
  );
}

/** What this archive holds, at a glance, and the way into it. */
export function FrontView() {
  useTitle(null);
  // What is asked for anew, and drawn again, when files were added.
  const [version, setVersion] = useState(0);
  const counts = useAnswer<CountsBody>('/counts', version);
  const empty = counts.state === 'ready' && counts.body.articles === 0;
  return (
    <div class="front">
      <FrontHead answer={counts} />
      <DropZone inviting={empty} onAdded={() => setVersion((n) => n + 1)} />
      <EchoSection key={`echo${version}`} />
      {empty ? null : <FrontLists key={`lists${version}`} />}
    </div>
  );
}
