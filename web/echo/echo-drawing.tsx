import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { placeInWords } from '../words/echo.ts';
import { addressOfPlace } from './address-of-place.ts';
import { hitRadii } from './hit-radius.ts';
import type { EchoDot, EchoLayout, EchoSize } from './layout.ts';

/** Radius of a dot with room for a number of so many letters. */
const roomFor = (written: string): number => Math.max(8, 2 + 3 * written.length);

const number = new Intl.NumberFormat('en-GB', { notation: 'compact' });

function Frame({ layout, size }: { readonly layout: EchoLayout; readonly size: EchoSize }) {
  const { plot, alone, across, up, band, apart } = layout;
  return (
    <svg class="echo-frame" aria-hidden="true">
      <rect
        class="echo-band"
        x={plot.left}
        y={band.top}
        width={plot.right - plot.left}
        height={band.bottom - band.top}
      />
      {up.map(({ at, value }) => (
        <g key={`up${value}`}>
          <line class={value === 1 ? 'echo-row one' : 'echo-row'} x1={plot.left} x2={plot.right} y1={at} y2={at} />
          <text class="echo-number" x={plot.left - 8} y={at} text-anchor="end" dominant-baseline="central">
            {value}
          </text>
        </g>
      ))}
      {across.map(({ at, value }) => (
        <text key={`across${value}`} class="echo-number" x={at} y={plot.bottom + 13} text-anchor="middle">
          {value}
        </text>
      ))}
      {apart.length > 1 ? (
        <polyline class="echo-apart" points={apart.map(({ x, y }) => `${x},${y}`).join(' ')} />
      ) : null}
      <line class="echo-axis" x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} />
      <line class="echo-alone" x1={alone} x2={alone} y1={plot.top} y2={plot.bottom} />
      <text class="echo-title" x={0} y={12}>
        ↑ unconnected origins
      </text>
      <text class="echo-title" x={plot.right} y={size.height - 4} text-anchor="end">
        articles that say it →
      </text>
    </svg>
  );
}

function Shape({ dot: { place, x, y, r, look, whisker } }: { readonly dot: EchoDot }) {
  const written = number.format(place.claims);
  const pill = 14 + 7 * written.length;
  return (
    <>
      {whisker === null ? null : (
        <path class="echo-whisker" d={`M${x} ${y - r}V${whisker}M${x - 3.5} ${whisker}H${x + 3.5}`} />
      )}
      {place.articles < 2 ? (
        <rect class="echo-pill" x={x - pill / 2} y={y - 10} width={pill} height={20} rx={10} />
      ) : (
        <circle class={`echo-mark ${look}`} cx={x} cy={y} r={r} />
      )}
      {place.articles < 2 || (place.claims > 1 && r >= roomFor(written)) ? (
        <text
          class={place.articles < 2 ? 'echo-count alone' : `echo-count ${look}`}
          x={x}
          y={y}
          text-anchor="middle"
          dominant-baseline="central"
        >
          {written}
        </text>
      ) : null}
    </>
  );
}

interface EchoDrawingProps {
  readonly layout: EchoLayout;
  readonly size: EchoSize;
  readonly drawing: RefObject<SVGSVGElement | null>;
  /** Position of the dot that is pointed at or has the focus. */
  readonly active: number | null;
  /** Position of the dot that Tab comes to. */
  readonly entry: number;
}

/** Lines from the dot that is pointed at to its numbers on both axes. */
function Cross({ dot: { x, y, r }, plot }: { readonly dot: EchoDot; readonly plot: EchoLayout['plot'] }) {
  return (
    <svg data-live class="echo-cross" aria-hidden="true">
      <path d={`M${plot.left} ${y}H${x - r}M${x} ${y + r}V${plot.bottom}`} />
      <circle cx={x} cy={y} r={r + 4} />
    </svg>
  );
}

/** The echo chart itself. Every dot is a link; the arrow keys go from one to the next. */
export function EchoDrawing({ layout, size, drawing, active, entry }: EchoDrawingProps) {
  const { dots, labels, plot } = layout;
  const pointed = active === null ? undefined : dots[active];
  const reach = useMemo(() => hitRadii(dots), [dots]);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the figure around it has the name; a title would hang over every dot.
    <svg ref={drawing} class="echo-drawing" viewBox={`0 0 ${size.width} ${size.height}`}>
      <Frame layout={layout} size={size} />
      {pointed === undefined ? null : <Cross dot={pointed} plot={plot} />}
      {dots.map((dot, at) => {
        const { heading, figures } = placeInWords(dot.place);
        return (
          <a
            key={`${dot.place.articles} ${dot.place.lower} ${dot.place.upper}`}
            href={addressOfPlace(dot.place)}
            data-dot={at}
            // In lower case: a drawing knows no other.
            tabindex={at === entry ? 0 : -1}
            aria-label={`${heading}: ${figures}`}
          >
            <circle data-live class="echo-hit" cx={dot.x} cy={dot.y} r={reach[at]} />
            <Shape dot={dot} />
          </a>
        );
      })}
      <svg aria-hidden="true" class="echo-labels">
        {labels.map(({ of, text, x, y, anchor, onLine }) => (
          <text
            key={of}
            class={onLine ? 'on-line' : undefined}
            x={x}
            y={y}
            text-anchor={anchor}
            dominant-baseline="central"
          >
            {text}
          </text>
        ))}
      </svg>
    </svg>
  );
}
