import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PlaceSeen, PlacesBody } from '../../src/serve/api.ts';
import { FacetLinks } from '../facet-links.tsx';
import { articlesIn, type KeptPlace, keptPlaces, keyOfPlace, monthsOf, nextMonth } from '../map/kept-places.ts';
import { PlaceCard, placeInWords } from '../map/place-card.tsx';
import { type Stretch, TimeBrush } from '../map/time-brush.tsx';
import { navigate } from '../navigation.ts';
import { addressOfMap, addressOfSearch, type MapFilter } from '../routes.ts';
import { Answered, Empty } from '../states.tsx';
import { useAnswer } from '../use-answer.ts';
import { useTitle } from '../use-title.ts';
import { countryInWords, PRECISION_IN_WORDS } from '../words/annotations.ts';
import { counted } from '../words/counted.ts';

/** Rows of the list shown at once. */
const LISTED = 40;

type Drawn = ComponentType<{
  readonly places: readonly KeptPlace[];
  readonly world: boolean;
  readonly opened: PlaceSeen | undefined;
  readonly addressFor: (place: PlaceSeen) => string;
}>;

/** The ground is large: it comes when the map is opened. */
function useDrawing(): Drawn | null {
  const [drawn, setDrawn] = useState<{ readonly Map: Drawn } | null>(null);
  useEffect(() => {
    void import('../map/framed-map.tsx').then(({ FramedMap }) => setDrawn({ Map: FramedMap }));
  }, []);
  return drawn?.Map ?? null;
}

const countsBy = (places: readonly KeptPlace[], valueIn: (place: PlaceSeen) => string) => {
  const counts = new Map<string, number>();
  for (const { place } of places) counts.set(valueIn(place), (counts.get(valueIn(place)) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
};

function without(filter: MapFilter, name: keyof MapFilter): MapFilter {
  const { [name]: _, ...others } = filter;
  return others;
}

/** The filter with another stretch of time. */
const within = ({ from: _, to: __, ...others }: MapFilter, stretch: Stretch): MapFilter => ({ ...others, ...stretch });

/** Where what articles speak of lies, and when they spoke of it; the same as a list. */
export function MapView({ filter: kept }: { readonly filter: MapFilter }) {
  useTitle('Map');
  /** A stretch of time that is being drawn. */
  const [drawn, setDrawn] = useState<Stretch | null>(null);
  const filter = drawn === null ? kept : within(kept, drawn);
  const keep = (stretch: Stretch): void => {
    setDrawn(null);
    navigate(addressOfMap(within(kept, stretch)), { replace: true });
  };
  const answer = useAnswer<PlacesBody>('/places');
  const Drawing = useDrawing();
  const addressWith = (name: keyof MapFilter) => (value: string | undefined) => {
    const others = without(filter, name);
    return addressOfMap(value === undefined ? others : { ...others, [name]: value });
  };
  const searchFor = ({ form }: PlaceSeen): string => {
    const time = filter.from && filter.to ? ` after:${filter.from} before:${nextMonth(filter.to)}` : '';
    return `"${form.replaceAll('"', '')}"${time}`;
  };
  return (
    <>
      <h1>Map</h1>
      <p class="lead">
        Places that articles speak of, each drawn as wide as its name reaches. Where they lie is from{' '}
        <a href="https://www.geonames.org/" rel="noreferrer">
          GeoNames
        </a>{' '}
        (CC BY 4.0).
      </p>
      <Answered answer={answer} what="map">
        {({ items }) => {
          if (items.length === 0) return <Empty>No article here names a place that could be looked up.</Empty>;
          const months = monthsOf(items);
          const places = keptPlaces(items, filter);
          const addressFor = (place: PlaceSeen): string => addressOfMap({ ...filter, place: keyOfPlace(place, items) });
          const opened = items.find((place) => keyOfPlace(place, items) === filter.place);
          const anyPrecision = keptPlaces(items, without(filter, 'precision'));
          const anyCountry = keptPlaces(items, without(filter, 'country'));
          return (
            <div class="map-page">
              <div>
                {Drawing === null ? (
                  <div class="map-waiting" role="status" aria-label="Loading" />
                ) : (
                  <Drawing places={places} world={filter.world !== undefined} opened={opened} addressFor={addressFor} />
                )}
                <p class="small">
                  <a href={addressWith('world')(filter.world === undefined ? '1' : undefined)}>
                    {filter.world === undefined ? 'Show the whole world' : 'Show where places are'}
                  </a>
                </p>
                <TimeBrush
                  months={months}
                  counts={months.map((month) =>
                    items.reduce((sum, place) => sum + articlesIn(place, { from: month, to: month }), 0),
                  )}
                  kept={filter}
                  onDraw={setDrawn}
                  onKeep={keep}
                  onCancel={() => setDrawn(null)}
                />
                <div class="facets">
                  <FacetLinks
                    label="How wide"
                    values={countsBy(anyPrecision, ({ precision }) => precision)}
                    chosen={filter.precision}
                    addressFor={addressWith('precision')}
                    inWords={(value) => PRECISION_IN_WORDS[value as PlaceSeen['precision']] ?? value}
                    noun="place"
                  />
                  <FacetLinks
                    label="Country"
                    values={countsBy(anyCountry, ({ country }) => country)}
                    chosen={filter.country}
                    addressFor={addressWith('country')}
                    inWords={countryInWords}
                    noun="place"
                  />
                </div>
              </div>
              <div>
                {opened === undefined ? null : (
                  <PlaceCard
                    place={opened}
                    articles={articlesIn(opened, filter)}
                    search={searchFor(opened)}
                    searchAddress={addressOfSearch(searchFor(opened))}
                    closed={addressOfMap(without(filter, 'place'))}
                  />
                )}
                <section aria-labelledby="places-title">
                  <h2 id="places-title">{counted(places.length, 'place')}</h2>
                  {places.length === 0 ? (
                    <Empty>
                      No place fits all of this. <a href="/map">Show every place</a>
                    </Empty>
                  ) : (
                    <PlaceList places={places} opened={opened} addressFor={addressFor} />
                  )}
                </section>
              </div>
            </div>
          );
        }}
      </Answered>
    </>
  );
}

interface PlaceListProps {
  readonly places: readonly KeptPlace[];
  readonly opened: PlaceSeen | undefined;
  readonly addressFor: (place: PlaceSeen) => string;
}

function PlaceList({ places, opened, addressFor }: PlaceListProps) {
  const row = ({ place, articles }: KeptPlace) => (
    <li key={`${place.country}${place.name}${place.lat}`}>
      <a href={addressFor(place)} aria-current={place === opened ? 'true' : undefined}>
        {place.name}
      </a>{' '}
      <span class="figure" title={counted(articles, 'article')}>
        {articles}
      </span>
      <span class="small">{placeInWords(place)}</span>
    </li>
  );
  const others = places.slice(LISTED);
  return (
    <>
      <ol class="known place-list">{places.slice(0, LISTED).map(row)}</ol>
      {others.length === 0 ? null : (
        <details>
          <summary>{counted(others.length, 'more place')}</summary>
          <ol class="known place-list">{others.map(row)}</ol>
        </details>
      )}
    </>
  );
}
