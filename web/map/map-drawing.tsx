import { useMemo, useRef } from 'preact/hooks';
import { FigureButtons } from '../figure/figure-buttons.tsx';
import { counted } from '../words/counted.ts';
import type { KeptPlace } from './kept-places.ts';
import { areaOf, type Frame, groundPath, UNIT, xOf, yOf } from './projection.ts';

interface MapDrawingProps {
  readonly places: readonly KeptPlace[];
  readonly frame: Frame;
  /** The one that is open beside the map. */
  readonly opened: KeptPlace['place'] | undefined;
  readonly addressFor: (place: KeptPlace['place']) => string;
}

const MERIDIANS = Array.from({ length: 13 }, (_, at) => at * 30 - 180);
const PARALLELS = [-60, -30, 0, 30, 60];

/** The ground, and each place as an area. The list beside it says the same in words. */
export function MapDrawing({ places, frame, opened, addressFor }: MapDrawingProps) {
  const drawing = useRef<SVGSVGElement>(null);
  const ground = useMemo(groundPath, []);
  const [, , width] = frame;
  const most = Math.max(1, ...places.map(({ articles }) => articles));
  // Wide areas first, so that what lies in them can be pointed at.
  const areas = places
    .map((kept) => ({ ...kept, ...areaOf(kept.place, width) }))
    .sort((a, b) => b.ry - a.ry || b.articles - a.articles);
  return (
    <figure class="map-figure">
      <svg ref={drawing} class="map-drawing" viewBox={frame.join(' ')} aria-hidden="true">
        <g class="graticule" stroke-width={width / 1400}>
          {MERIDIANS.map((lon) => (
            <path key={lon} d={`M${xOf(lon)} 0v${180 * UNIT}`} />
          ))}
          {PARALLELS.map((lat) => (
            <path key={lat} d={`M0 ${yOf(lat)}h${360 * UNIT}`} />
          ))}
        </g>
        <path class="ground" d={ground} />
        {areas.map(({ place, articles, rx, ry }) => (
          <a key={`${place.country}${place.name}${place.lat}`} href={addressFor(place)} tabindex={-1}>
            <ellipse
              class={`area ${place.precision}${place === opened ? ' opened' : ''}`}
              cx={xOf(place.lon)}
              cy={yOf(place.lat)}
              rx={rx}
              ry={ry}
              fill-opacity={0.12 + 0.4 * Math.sqrt(articles / most)}
              stroke-width={width / 900}
            >
              <title>{`${place.name}: ${counted(articles, 'article')}`}</title>
            </ellipse>
          </a>
        ))}
      </svg>
      <FigureButtons
        drawing={drawing}
        name="places"
        caption="Places that articles speak of. Where they lie: GeoNames, CC BY 4.0"
      />
    </figure>
  );
}
