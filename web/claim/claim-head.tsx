import type { ClaimDate } from '../../src/model/claim.ts';
import type { ClaimBody } from '../../src/serve/api.ts';
import { DateOf } from '../dateline.tsx';
import { addressOfArticle } from '../routes.ts';
import { counted } from '../words/counted.ts';
import { dateInWords } from '../words/dates.ts';
import { directionOf } from '../words/direction.ts';
import { independenceInWords, rangeExplained } from '../words/independence.ts';
import { asHeading } from '../words/wording.ts';
import { Drifted } from './drifted.tsx';

/** Outlets named under the heading; the others are counted. */
const NAMED = 8;

function Outlets({ names }: { readonly names: readonly string[] }) {
  const others = names.length - NAMED;
  return (
    <>
      {names.slice(0, NAMED).map((name, at) => (
        <span key={name}>
          {at === 0 ? '' : ', '}
          <bdi>{name}</bdi>
        </span>
      ))}
      {others > 0 ? ` and ${counted(others, 'other')}` : ''}
    </>
  );
}

/** Where this archive has it first: not where it began. */
function FirstHere({ claim: { first, statements: ids }, statements }: Pick<ClaimBody, 'claim' | 'statements'>) {
  const statement =
    statements.find(({ id }) => id === ids[0]) ?? statements.find(({ article }) => article === first.article);
  if (statement === undefined) return null;
  const { article, id, outlet, title } = statement;
  // Dates are days: of two articles of one day nothing says which came first.
  const alike = new Set(
    statements
      .filter((other) => ids.includes(other.id) && other.article !== article && other.published === first.published)
      .map((other) => other.article),
  );
  return (
    <p class="small">
      First in this archive: <a href={addressOfArticle(article, id)}>{outlet ?? title ?? 'an article'}</a>,{' '}
      <DateOf iso={first.published} />
      {alike.size === 0 ? '' : `, and ${counted(alike.size, 'more article')} of that date`}.
    </p>
  );
}

/** Days and years it is about, each as printed: "on Tuesday" is told as the day it was. */
function SpeaksOf({ dates }: { readonly dates: readonly ClaimDate[] }) {
  return (
    <p class="small">
      Speaks of{' '}
      {dates.map(({ value, words }, at) => (
        <span key={value}>
          {at === 0 ? '' : ', '}
          <DateOf iso={value} />
          {words === dateInWords(value) ? (
            ''
          ) : (
            <>
              {' '}
              (“<bdi>{words}</bdi>”)
            </>
          )}
        </span>
      ))}
      .
    </p>
  );
}

/** What is claimed, and on how many words it rests in how much print. */
export function ClaimHead({ claim, statements }: Pick<ClaimBody, 'claim' | 'statements'>) {
  const { independent, articles, outlets, outletsOfVariants: changed = [], denials, circles = [], dates = [] } = claim;
  const explained = rangeExplained(independent);
  return (
    <header class="claim-head">
      <p class="kicker">Claim</p>
      <h1 dir={directionOf(claim.text)}>{asHeading(claim.text)}</h1>
      <p class="independence">{independenceInWords(independent, articles.length, changed.length > 0)}</p>
      <p class="small">
        Printed by {counted(outlets.length, 'outlet')}
        {outlets.length > 1 ? ': ' : ''}
        {outlets.length > 1 ? <Outlets names={outlets} /> : null}.{' '}
        {changed.length > 0 ? (
          <>
            With another number or name by {counted(changed.length, 'more outlet')}: <Outlets names={changed} />.{' '}
          </>
        ) : null}
        {denials.length > 0 ? ` ${counted(denials.length, 'denial')}.` : ''} {explained}
      </p>
      <FirstHere claim={claim} statements={statements} />
      {dates.length > 0 ? <SpeaksOf dates={dates} /> : null}
      <Drifted claim={claim} statements={statements} />
      {circles.map((circle) => (
        <p key={circle.outlets.join()} class="small">
          <Outlets names={circle.outlets} /> cite each other, and name nobody behind them.
        </p>
      ))}
    </header>
  );
}
