import type { OutletBody } from '../../src/serve/api.ts';
import { DateOf } from '../dateline.tsx';
import { SourceCounts } from '../outlets/source-counts.tsx';
import { VoiceBar } from '../outlets/voice-bar.tsx';
import { addressOfArticle, addressOfArticles, addressOfOutlet, addressOfSource } from '../routes.ts';
import { Answered } from '../states.tsx';
import { useAnswer } from '../use-answer.ts';
import { useTitle } from '../use-title.ts';
import { counted } from '../words/counted.ts';
import { factsInWords } from '../words/outlet-facts.ts';

/** What is known of it: facts of the outlets table, whoever owns it with the source that says so. */
function Facts({ outlet: { facts } }: { readonly outlet: OutletBody }) {
  if (facts === null) return null;
  const known = factsInWords(facts);
  return (
    <>
      {known.length === 0 ? null : <p class="outlet-facts">{known.join(' · ')}</p>}
      {facts.link === null ? null : (
        <p class="small">
          {facts.link.says} (source: <span class="url">{facts.link.source}</span>)
        </p>
      )}
    </>
  );
}

function Names({ outlet: { id, names } }: { readonly outlet: OutletBody }) {
  return (
    <section aria-labelledby="names-title">
      <h2 id="names-title">Printed as</h2>
      <ul class="known">
        {names.map(({ name, articles }) => (
          <li key={name}>
            <a class="known-name" href={addressOfArticles(name)}>
              <bdi>{name}</bdi>
            </a>{' '}
            <span class="figure">{counted(articles, 'article')}</span>
          </li>
        ))}
      </ul>
      {id === null ? null : (
        <p class="small">
          <a href={addressOfSource(id)}>As a source, and how others write it</a>
        </p>
      )}
    </section>
  );
}

function Newest({ outlet: { newest, names, articles } }: { readonly outlet: OutletBody }) {
  return (
    <section aria-labelledby="newest-title">
      <h2 id="newest-title">Newest articles</h2>
      <ul class="known">
        {newest.map(({ id, title, published, statements }) => (
          <li key={id}>
            <a class="known-name" href={addressOfArticle(id)}>
              {title ?? 'Untitled article'}
            </a>
            <span class="small">
              <DateOf iso={published} /> · {counted(statements, 'statement')}
            </span>
          </li>
        ))}
      </ul>
      {articles > newest.length && names.length === 1 ? (
        <p class="small">
          <a href={addressOfArticles(names[0]!.name)}>All {counted(articles, 'article')}</a>
        </p>
      ) : null}
    </section>
  );
}

/** Who says to have something from it. */
function RelayedBy({ outlet: { relayedBy } }: { readonly outlet: OutletBody }) {
  if (relayedBy.length === 0) return null;
  return (
    <section aria-labelledby="relayed-by-title">
      <h2 id="relayed-by-title">Who has words from it</h2>
      <ul class="known">
        {relayedBy.map(({ name, statements }) => (
          <li key={name}>
            <a class="known-name" href={addressOfOutlet(name)}>
              <bdi>{name}</bdi>
            </a>{' '}
            <span class="figure">{counted(statements, 'statement')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Text it has word for word in common with others; which came first is what the dates say, and no more. */
function Shares({ outlet: { shares } }: { readonly outlet: OutletBody }) {
  if (shares.length === 0) return null;
  return (
    <section aria-labelledby="shares-title">
      <h2 id="shares-title">Text it shares with other outlets</h2>
      <p class="small">
        Word for word; who has it from whom is told beside the articles themselves, where their words say so.
      </p>
      <ul class="known shares">
        {shares.map(({ name, articles, words, laterThanThere, earlierThanThere }) => (
          <li key={name}>
            <a class="known-name" href={addressOfOutlet(name)}>
              <bdi>{name}</bdi>
            </a>{' '}
            <span class="figure">
              {counted(words, 'word')} in {counted(articles, 'article')}
            </span>
            <span class="small">
              {[
                laterThanThere === 0 ? '' : `${laterThanThere} dated after one there`,
                earlierThanThere === 0 ? '' : `${earlierThanThere} before one there`,
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One outlet: whom it relays, what it has from other outlets, and on whose word its statements rest. Counts alone. */
export function OutletView({ name, whole }: { readonly name: string; readonly whole: boolean }) {
  const answer = useAnswer<OutletBody>(`/outlets/${encodeURIComponent(name)}${whole ? '?count=all' : ''}`);
  useTitle(answer.state === 'ready' ? answer.body.name : null);
  return (
    <Answered answer={answer} what="outlet">
      {(outlet) => {
        const within = outlet.names.map((one) => one.name);
        const here = outlet.relays.filter(({ articlesHere }) => articlesHere > 0);
        const elsewhere = outlet.relays.filter(({ articlesHere }) => articlesHere === 0);
        return (
          <>
            <header class="source-head">
              <p class="kicker">
                <a href="/outlets">Outlets</a>
              </p>
              <h1>
                <bdi>{outlet.name}</bdi>
              </h1>
              <Facts outlet={outlet} />
              <p class="small">
                {counted(outlet.articles, 'article')}
                {outlet.counted < outlet.articles ? '' : ` with ${counted(outlet.statements, 'statement')}`} in this
                archive
                {outlet.first === null ? null : (
                  <>
                    , <DateOf iso={outlet.first} />
                    {outlet.last === outlet.first ? null : (
                      <>
                        {' '}
                        to <DateOf iso={outlet.last} />
                      </>
                    )}
                  </>
                )}
              </p>
              {outlet.counted === outlet.articles ? null : (
                <p class="small">
                  What follows is counted over its newest {counted(outlet.counted, 'article')}, with{' '}
                  {counted(outlet.statements, 'statement')}.{' '}
                  <a href={addressOfOutlet(name, { whole: true })}>Count all of them</a>, which takes a while.
                </p>
              )}
            </header>
            <div class="source-page">
              <div class="outlet-main">
                <section aria-labelledby="voice-title">
                  <h2 id="voice-title">On whose word it reports</h2>
                  <VoiceBar outlet={outlet} />
                </section>
                <section aria-labelledby="here-title">
                  <h2 id="here-title">What it has from other outlets of this archive</h2>
                  {here.length === 0 ? (
                    <p class="small">Its articles name none of them as the hand something came through.</p>
                  ) : (
                    <SourceCounts sources={here} within={within} />
                  )}
                </section>
                {elsewhere.length === 0 ? null : (
                  <section aria-labelledby="relays-title">
                    <h2 id="relays-title">Through whom else its statements came</h2>
                    <SourceCounts sources={elsewhere} within={within} />
                  </section>
                )}
                <Shares outlet={outlet} />
                {outlet.origins.length === 0 ? null : (
                  <section aria-labelledby="origins-title">
                    <h2 id="origins-title">Whose words it prints</h2>
                    <SourceCounts sources={outlet.origins} within={within} />
                  </section>
                )}
              </div>
              <aside class="source-side" aria-label="What it printed">
                <Names outlet={outlet} />
                <RelayedBy outlet={outlet} />
                <Newest outlet={outlet} />
              </aside>
            </div>
          </>
        );
      }}
    </Answered>
  );
}
