import type { ClaimSummary } from '../../src/serve/api.ts';
import { sortedClaims } from '../claim/sorted-claims.ts';
import { Convergence } from '../convergence.tsx';
import { DateOf } from '../dateline.tsx';
import { FilterBox } from '../filter-box.tsx';
import { addressOfClaim, addressOfClaims, type ClaimOrder, type ClaimPlace } from '../routes.ts';
import { ShowMore } from '../show-more.tsx';
import { Answered, Empty } from '../states.tsx';
import { useRows } from '../use-answer.ts';
import { useTitle } from '../use-title.ts';
import { counted } from '../words/counted.ts';
import { dateInWords } from '../words/dates.ts';
import { directionOf } from '../words/direction.ts';
import { rangeInFigures } from '../words/independence.ts';
import { asHeading } from '../words/wording.ts';

interface ClaimListProps {
  readonly words: string;
  readonly order: ClaimOrder;
  readonly place: ClaimPlace | null;
}

const COLUMNS: readonly (readonly [order: ClaimOrder, name: string])[] = [
  ['first', 'First seen'],
  ['articles', 'Articles'],
  ['outlets', 'Outlets'],
  ['origins', 'Origins'],
];

function Row({ claim }: { readonly claim: ClaimSummary }) {
  const notes = [
    // Two claims may have the same words of two days.
    claim.speaksOf === undefined ? null : `speaks of ${claim.speaksOf.map((value) => dateInWords(value)).join(', ')}`,
    claim.denials > 0 ? counted(claim.denials, 'denial') : null,
    claim.variants > 0 ? counted(claim.variants, 'wording that differs', 'wordings that differ') : null,
  ].filter((note) => note !== null);
  return (
    <tr>
      <th scope="row">
        <a class="claim-words" href={addressOfClaim(claim.id)} dir={directionOf(claim.text)}>
          {asHeading(claim.text)}
        </a>
        {notes.length > 0 ? <span class="small">{notes.join(' · ')}</span> : null}
      </th>
      <td class="when">
        <DateOf iso={claim.firstPublished} />
      </td>
      <td class="number" data-label={claim.articles === 1 ? 'article' : 'articles'}>
        {claim.articles}
      </td>
      <td class="number" data-label={claim.outlets === 1 ? 'outlet' : 'outlets'}>
        {claim.outlets}
        {claim.outletsOfVariants === undefined ? null : (
          <span class="small changed-outlets" title="with another number or name">
            {' '}
            + {claim.outletsOfVariants}
            <span class="visually-hidden"> with another number or name</span>
          </span>
        )}
      </td>
      <td class="number" data-label={claim.independent.upper === 1 ? 'origin' : 'origins'}>
        {rangeInFigures(claim.independent)}
      </td>
      <td class="glyph">
        <Convergence outlets={claim.outlets} independent={claim.independent} />
      </td>
    </tr>
  );
}

/** Says which place of the echo chart the list is kept to, with the way out. */
function PlaceNote({ words, order, place }: ClaimListProps & { readonly place: ClaimPlace }) {
  const { articles, origins } = place;
  return (
    <p class="filters place-note">
      <span>
        Only claims in {articles} {articles === '1' ? 'article' : 'articles'} with {origins.replace('-', '–')}{' '}
        {origins === '1' ? 'origin' : 'origins'}.
      </span>
      <a href={addressOfClaims(words, order)}>Show the others too</a>
    </p>
  );
}

/** Every claim with its outlets and its origins: how often it is said, and on how many words it rests. */
export function ClaimListView({ words, order, place }: ClaimListProps) {
  useTitle(words === '' ? 'Claims' : `Claims with “${words}”`);
  const rows = useRows<ClaimSummary>(addressOfClaims(words, 'outlets', place), 500);
  return (
    <>
      <h1>Claims</h1>
      <p class="lead">
        A claim is a family of statements that say the same. Outlets count who printed it; origins count the people and
        bodies it goes back to that nothing connects, as a range where some are not named.
      </p>
      <FilterBox
        words={words}
        label="Keep claims with these words"
        addressFor={(typed) => addressOfClaims(typed, order, place)}
      />
      {place === null ? null : <PlaceNote words={words} order={order} place={place} />}
      <Answered answer={rows} what="list">
        {({ items, showMore }) =>
          items.length === 0 ? (
            <Empty>
              {words === ''
                ? place === null
                  ? 'No claims yet.'
                  : 'No claim stands there.'
                : `No claim here has all the words “${words}”.`}
            </Empty>
          ) : (
            <>
              <table class="claims">
                <thead>
                  <tr>
                    <th scope="col">Claim</th>
                    {COLUMNS.map(([column, name]) => (
                      <th
                        key={column}
                        scope="col"
                        class={column === 'first' ? 'when' : 'number'}
                        aria-sort={column === order ? (column === 'first' ? 'ascending' : 'descending') : undefined}
                      >
                        <a href={addressOfClaims(words, column, place)}>{name}</a>
                      </th>
                    ))}
                    <th scope="col" class="glyph">
                      <span class="visually-hidden">Picture</span>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {sortedClaims(items, order).map((claim) => (
                    <Row key={claim.id} claim={claim} />
                  ))}
                </tbody>
              </table>
              <ShowMore onMore={showMore} />
            </>
          )
        }
      </Answered>
    </>
  );
}
