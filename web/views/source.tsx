import { useState } from 'preact/hooks';
import type { LinkKind } from '../../src/model/statement.ts';
import type { SaidFacet, SourceBody } from '../../src/serve/api.ts';
import { SAID_FACETS } from '../../src/serve/said-facets.ts';
import { ask } from '../ask.ts';
import { DateOf } from '../dateline.tsx';
import { FacetLinks } from '../facet-links.tsx';
import { navigate } from '../navigation.ts';
import { addressOfSource, type SaidFilter } from '../routes.ts';
import { ShowMore } from '../show-more.tsx';
import { KnownAs } from '../source/known-as.tsx';
import { OutletLabels } from '../source/outlet-labels.tsx';
import { PutRight } from '../source/put-right.tsx';
import { Said } from '../source/said.tsx';
import { useCorrections } from '../source/use-corrections.ts';
import { Answered, Empty } from '../states.tsx';
import { pageOf, useAnswer, useMore } from '../use-answer.ts';
import { useTitle } from '../use-title.ts';
import { WhenBars } from '../when-bars.tsx';
import { correctionInWords, GONE } from '../words/corrections.ts';
import { counted } from '../words/counted.ts';
import { KIND_IN_WORDS } from '../words/link-kinds.ts';
import { stanceInWords } from '../words/stances.ts';

const FACET_LABELS: readonly (readonly [facet: Exclude<SaidFacet, 'when'>, label: string])[] = [
  ['part', 'Said or passed on'],
  ['stance', 'Stance'],
  ['certainty', 'How firmly'],
  ['through', 'Through whom'],
  ['outlet', 'In which outlet'],
];

const VALUES: Readonly<Record<string, string>> = {
  others: 'somebody',
  certain: 'without a hedge',
  probable: 'as probable',
  possible: 'as possible',
  unknown: 'not known',
};
const inWords = (value: string): string => VALUES[value] ?? stanceInWords(value);

/** Statements asked for at a time: each comes with its passage. */
const STATEMENTS_A_STEP = 100;

interface SourceProps {
  readonly source: string;
  readonly filter: SaidFilter;
}

/** What became of a decision just taken; the page it leads to says so once. */
let justDone = '';

function takeJustDone(): string {
  const done = justDone;
  justDone = '';
  return done;
}

/** One source under all its spellings: what it said, when, through whom, how firmly, what it denied. */
export function SourceView({ source, filter }: SourceProps) {
  const [asked, setAsked] = useState(0);
  const [done, setDone] = useState(takeJustDone);
  const path = `/sources/${encodeURIComponent(source)}?${new URLSearchParams(filter)}`;
  const answer = useAnswer<SourceBody>(pageOf(path, STATEMENTS_A_STEP), asked);
  // A correction may change what there is: the pages after the first are then asked for anew.
  const said = useMore(`${path} ${asked}`, answer.state === 'ready' ? answer.body.statements : null, async (offset) => {
    const { statements } = await ask<SourceBody>(pageOf(path, STATEMENTS_A_STEP, offset));
    return statements;
  });
  useTitle(answer.state === 'ready' ? answer.body.summary.name : null);
  const goOnAt = (now: string, words: string): void => {
    if (now === source) {
      setDone(words);
      setAsked((times) => times + 1);
      return;
    }
    justDone = words;
    navigate(addressOfSource(now), { replace: true });
  };
  const corrections = useCorrections({
    onDone: ({ correction, source: now }) =>
      goOnAt(now, `${correction.undone === null ? 'Kept' : 'Taken back'}: ${correctionInWords(correction)}`),
    // A name that was taken back may be in this page's address: its id stays.
    onGone: () => goOnAt((answer.state === 'ready' && answer.body.entity?.id) || source, GONE),
  });
  const addressWith = (facet: SaidFacet, value: string | undefined): string => {
    const { [facet]: _, ...others } = filter;
    return addressOfSource(source, value === undefined ? others : { ...others, [facet]: value });
  };
  return (
    <Answered answer={answer} what="source">
      {({ summary: { name, kind, asOrigin, asRelay, articles }, entity, several, names, facets }) => (
        <>
          <header class="source-head">
            <p class="kicker">{KIND_IN_WORDS[kind as LinkKind] ?? kind}</p>
            <h1>
              <bdi>{name}</bdi>
            </h1>
            <p class="lead">
              {asOrigin > 0 ? counted(asOrigin, 'statement') : ''}
              {asOrigin > 0 && asRelay > 0 ? ', and ' : ''}
              {asRelay > 0 ? `${counted(asRelay, 'statement')} passed on` : ''} in {counted(articles, 'article')}.
              {entity === null || entity.firstSeen === null || entity.lastSeen === null ? null : (
                <>
                  {' '}
                  Seen <DateOf iso={entity.firstSeen} />
                  {entity.lastSeen === entity.firstSeen ? null : (
                    <>
                      {' '}
                      to <DateOf iso={entity.lastSeen} />
                    </>
                  )}
                  .
                </>
              )}
            </p>
            <p class="correction-done" role="status">
              {done}
            </p>
          </header>
          {several.length === 0 ? null : (
            <section class="several-so-called" aria-labelledby="several-title">
              <h2 id="several-title">
                {several.some((one) => one.name === name) ? 'More than one has this name' : 'Who else this may be'}
              </h2>
              <p class="small">Below stands what is written under this name alone, whoever of them is meant.</p>
              <ul class="known">
                {several.map((one) => (
                  <li key={one.id}>
                    <a href={addressOfSource(one.id)}>{one.name}</a>{' '}
                    <span class="small">
                      {one.kind}, {counted(one.asOrigin, 'statement')} in {counted(one.articles, 'article')}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {entity === null ? null : <OutletLabels name={name} labels={entity.labels} />}
          <div class="source-page">
            <section class="source-said" aria-labelledby="said-title">
              <h2 id="said-title">Statements, oldest first</h2>
              <div class="facets">
                <WhenBars
                  values={facets.when}
                  chosen={filter.when}
                  addressFor={(value) => addressWith('when', value)}
                />
                {FACET_LABELS.map(([facet, label]) => (
                  <FacetLinks
                    key={facet}
                    label={label}
                    values={facets[facet]}
                    chosen={filter[facet]}
                    addressFor={(value) => addressWith(facet, value)}
                    inWords={inWords}
                  />
                ))}
              </div>
              {said === null || said.items.length === 0 ? (
                <Empty>
                  {SAID_FACETS.some((facet) => filter[facet] !== undefined) ? (
                    <>
                      No statement fits all of this: {Object.values(filter).map(inWords).join(', ')}.{' '}
                      <a href={addressOfSource(source)}>Show everything</a>
                    </>
                  ) : (
                    'Named in articles, but no statement rests on this name, and none was passed on under it.'
                  )}
                </Empty>
              ) : (
                <ol class="rows said-rows">
                  {said.items.map((statement) => (
                    <Said key={statement.id} statement={statement} names={names} />
                  ))}
                </ol>
              )}
              <ShowMore onMore={said?.showMore ?? null} />
            </section>
            <aside class="source-side" aria-label="Who this is">
              {entity === null ? null : <KnownAs entity={entity} />}
              {entity === null && several.length === 0 ? (
                <p class="small">
                  Read as a description rather than a name, so it has one spelling and cannot be merged. Names can:{' '}
                  <a href="/sources">all sources</a>.
                </p>
              ) : null}
              {entity === null ? null : <PutRight key={entity.id} entity={entity} corrections={corrections} />}
            </aside>
          </div>
        </>
      )}
    </Answered>
  );
}
