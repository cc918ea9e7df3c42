import { useEffect, useRef } from 'preact/hooks';
import type { Hit, PlaceSeen, SearchBody } from '../../src/serve/api.ts';
import { addressOfClaim } from '../routes.ts';
import { HitLine } from '../search/hit-line.tsx';
import { Answered } from '../states.tsx';
import { useAnswer } from '../use-answer.ts';
import { countryInWords, PRECISION_IN_WORDS } from '../words/annotations.ts';
import { counted } from '../words/counted.ts';
import { directionOf } from '../words/direction.ts';
import { asHeading } from '../words/wording.ts';

/** Claims shown at once, of the most repeated among those that are asked for. */
const SHOWN = 6;
const ASKED = 200;

/** Where a place lies and how wide it is: "Peru, town or city". */
export const placeInWords = ({ country, precision }: PlaceSeen): string =>
  precision === 'country' ? PRECISION_IN_WORDS.country : `${countryInWords(country)}, ${PRECISION_IN_WORDS[precision]}`;

const repeatedFirst = (a: Hit, b: Hit): number =>
  (b.counts?.outlets ?? 0) - (a.counts?.outlets ?? 0) || (b.counts?.articles ?? 0) - (a.counts?.articles ?? 0);

interface PlaceCardProps {
  readonly place: PlaceSeen;
  /** Articles that speak of it in the time kept. */
  readonly articles: number;
  /** The search for all that names it, as it is typed, and the page it is on. */
  readonly search: string;
  readonly searchAddress: string;
  /** The map without this card. */
  readonly closed: string;
}

/** One place of the map: the claims that name it, those of the most outlets first, and the way to all that does. */
export function PlaceCard({ place, articles, search, searchAddress, closed }: PlaceCardProps) {
  const card = useRef<HTMLElement>(null);
  const claims = useAnswer<SearchBody>(
    `/search?${new URLSearchParams({ q: search, kind: 'claim', limit: `${ASKED}` })}`,
  );
  useEffect(() => {
    // Only where it was asked for on this page: an address that has it is read from the top.
    if (document.activeElement !== document.body) card.current?.focus();
  }, [search]);
  return (
    <section ref={card} class="place-card" aria-labelledby="place-title" tabIndex={-1}>
      <header class="panel-head">
        <h2 id="place-title">
          <bdi>{place.name}</bdi>
        </h2>
        <a class="icon" href={closed} aria-label="Close">
          ✕
        </a>
      </header>
      <p class="small">
        {placeInWords(place)}, in {counted(articles, 'article')}
      </p>
      <Answered answer={claims} what="list">
        {({ items, more }) =>
          items.length === 0 ? (
            <p class="small">No claim names it.</p>
          ) : (
            <>
              <h3 class="small">
                {more
                  ? `${items.length} claims and more name it`
                  : `${counted(items.length, 'claim')} that ${items.length === 1 ? 'names' : 'name'} it`}
              </h3>
              <ol class="place-claims">
                {items
                  .toSorted(repeatedFirst)
                  .slice(0, SHOWN)
                  .map((hit) => (
                    <li key={hit.id}>
                      <a class="claim-words" href={addressOfClaim(hit.id)} dir={directionOf(hit.heading)}>
                        {asHeading(hit.heading)}
                      </a>
                      <HitLine hit={hit} />
                    </li>
                  ))}
              </ol>
            </>
          )
        }
      </Answered>
      <p>
        <a href={searchAddress}>All that names {place.name}</a>
      </p>
    </section>
  );
}
