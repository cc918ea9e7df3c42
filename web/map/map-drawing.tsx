import { useMemo, useRef } from 'preact/hooks';
import { useFaces } from '../claim/graph/use-faces.ts';
import { FigureButtons } from '../figure/figure-buttons.tsx';
import { useWidth } from '../figure/use-width.ts';
import { counted } from '../words/counted.ts';
import type { KeptPlace } from './kept-places.ts';
import { NAME_PX, namePlaces } from './name-places.ts';
import { areaOf, type Frame, groundPath, isClose, UNIT, xOf, yOf } from './projection.ts';

interface MapDrawingProps {
  readonly places: readonly KeptPlace[];
  readonly frame: Frame;
  /** The one that is open beside the map. */
  readonly opened: KeptPlace['place'] | undefined;
  readonly addressFor: (place: KeptPlace['place']) => string;
}

const MERIDIANS = Array.from({ length: 13 }, (_, at) => at * 30 - 180);
const PARALLELS = [-60, -30, 0, 30, 60];

/** The ground, and each place as an area with its name where there is room. The list beside it says the same in words. */
export function MapDrawing({ places, frame, opened, addressFor }: MapDrawingProps) {
  const drawing = useRef<SVGSVGElement>(null);
  const figure = useRef<HTMLElement>(null);
  const pixels = useWidth(figure);
  const faces = useFaces();
  const close = isClose(frame);
  const ground = useMemo(() => groundPath(close), [close]);
  const [left, top, width, height] = frame;
  const most = Math.max(1, ...places.map(({ articles }) => articles));
  // Wide areas first, so that what lies in them can be pointed at.
  const areas = places
    .map((kept) => ({ ...kept, ...areaOf(kept.place, width) }))
    .sort((a, b) => b.ry - a.ry || b.articles - a.articles);
  /** Drawn units a pixel is wide: names are as large on the page wherever the frame is. */
  const unit = width / Math.max(1, pixels);
  const names =
    pixels === 0
      ? []
      : namePlaces(
          areas
            .toSorted((a, b) => b.articles - a.articles)
            .map(({ place, rx, ry }) => ({
              name: place.name,
              x: (xOf(place.lon) - left) / unit,
              y: (yOf(place.lat) - top) / unit,
              rx: rx / unit,
              ry: ry / unit,
            })),
          { width: pixels, height: height / unit },
          (words) => faces.note(words, NAME_PX),
        );
  return (
    <figure ref={figure} class="map-figure">
      <svg ref={drawing} class="map-drawing" viewBox={frame.join(' ')} aria-hidden="true">
        <g class="graticule" stroke-width={width / 1400}>
          {MERIDIANS.map((lon) => (
            <path key={lon} d={`M${xOf(lon)} 0v${180 * UNIT}`} />
          ))}
          {PARALLELS.map((lat) => (
            <path key={lat} d={`M0 ${yOf(lat)}h${360 * UNIT}`} />
          ))}
        </g>
        <path class={close ? 'ground close' : 'ground'} d={ground} />
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
        <g class="place-names" font-size={NAME_PX * unit} stroke-width={3 * unit}>
          {names.map(({ name, x, y, anchor }) => (
            <text key={`${name} ${x} ${y}`} x={left + x * unit} y={top + y * unit} text-anchor={anchor}>
              {name}
            </text>
          ))}
        </g>
      </svg>
      <FigureButtons
        drawing={drawing}
        name="places"
        caption="Places that articles speak of. Where they lie: GeoNames, CC BY 4.0"
      />
    </figure>
  );
}
