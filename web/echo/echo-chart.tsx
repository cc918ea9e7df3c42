import { useMemo, useRef, useState } from 'preact/hooks';
import type { EchoPlace } from '../../src/serve/api.ts';
import { FigureButtons } from '../figure/figure-buttons.tsx';
import { useWidth } from '../figure/use-width.ts';
import { navigate } from '../navigation.ts';
import { counted } from '../words/counted.ts';
import { placeInWords } from '../words/echo.ts';
import { asHeading } from '../words/wording.ts';
import { addressOfPlace } from './address-of-place.ts';
import { EchoDrawing } from './echo-drawing.tsx';
import { type EchoDot, type EchoSize, layOutEcho } from './layout.ts';
import { nearestDot } from './nearest-dot.ts';
import { nextDot } from './next-dot.ts';

const KEY_ID = 'echo-key';
const NARROW_PX = 560;

const sizeFor = (width: number): EchoSize => ({ width, height: width < NARROW_PX ? 320 : 390 });

/** Where Tab enters the chart: at the claim said most often for its origins. */
function entryOf(dots: readonly EchoDot[]): number {
  const echo = ({ place: { articles, upper } }: EchoDot): number => articles / Math.max(1, upper);
  return dots.reduce((best, dot, at) => (echo(dot) > echo(dots[best]!) ? at : best), 0);
}

/** The dot that is pointed at, in words. Beside it on a wide page, beneath the chart on a narrow one. */
function Card({ dot, size }: { readonly dot: EchoDot | undefined; readonly size: EchoSize }) {
  if (dot === undefined) return <p class="echo-card empty">Choose a dot to see which claim it is.</p>;
  const { place, x, y, r } = dot;
  const { heading, figures } = placeInWords(place);
  const sides = `${x > size.width / 2 ? 'to-left' : 'to-right'} ${y > size.height / 2 ? 'above' : 'below'}`;
  return (
    <p class={`echo-card ${sides}`} style={{ '--x': `${x}px`, '--y': `${y}px`, '--r': `${r}px` }}>
      <a href={addressOfPlace(place)} tabIndex={-1} class="claim-words">
        {heading}
      </a>
      <span class="small">{figures}</span>
      {place.claims === 1 ? null : <span class="small">Among them: {asHeading(place.claim.text)}</span>}
    </p>
  );
}

function Key({ apart }: { readonly apart: boolean }) {
  return (
    <p class="small echo-key" id={KEY_ID}>
      <span>
        <i class="key-dot one" /> one origin
      </span>
      <span>
        <i class="key-dot several" /> two or more that nothing connects
      </span>
      <span>
        <i class="key-dot unnamed" /> nobody named
      </span>
      <span>
        <i class="key-range" /> perhaps up to here
      </span>
      {apart ? (
        <span>
          <i class="key-apart" /> as many origins as articles
        </span>
      ) : null}
    </p>
  );
}

/** Every claim by how many articles say it and how many unconnected origins it has. */
export function EchoChart({ places }: { readonly places: readonly EchoPlace[] }) {
  const frame = useRef<HTMLDivElement>(null);
  const drawing = useRef<SVGSVGElement>(null);
  const width = useWidth(frame);
  const size = sizeFor(width);
  const layout = useMemo(() => (width === 0 ? null : layOutEcho(places, size)), [places, width]);
  const [active, setActive] = useState<number | null>(null);
  /** What was said when the finger came down: by the time of the click the dot has the focus and is said already. */
  const pressed = useRef<number | null>(null);
  const dots = layout?.dots ?? [];

  const pointedAt = (event: MouseEvent): number | null => {
    const box = drawing.current?.getBoundingClientRect();
    return box === undefined ? null : nearestDot(dots, event.clientX - box.left, event.clientY - box.top);
  };
  const onClick = (event: MouseEvent): void => {
    // The key that opens a link makes a click without a place: the link knows where it leads.
    if (event.detail === 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest('.echo-card') !== null) return;
    const meant = pointedAt(event);
    event.preventDefault();
    // A finger hides what it points at: the first touch says the claim, a second one opens it.
    const firstTouch = (event as PointerEvent).pointerType === 'touch' && meant !== pressed.current;
    if (meant === null || firstTouch) setActive(meant);
    else navigate(addressOfPlace(dots[meant]!.place));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (active === null || event.metaKey || event.ctrlKey || event.altKey) return;
    const next = nextDot(dots, active, event.key);
    if (next === null) return;
    event.preventDefault();
    drawing.current?.querySelector<SVGAElement>(`[data-dot="${next}"]`)?.focus();
  };
  const onFocus = (event: FocusEvent): void => {
    const dot = event.target instanceof Element ? event.target.closest('[data-dot]') : null;
    if (dot !== null) setActive(Number(dot.getAttribute('data-dot')));
  };

  const onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    // Not when it goes to the card, nor when a finger lifts: only when it is elsewhere on the page.
    if (relatedTarget instanceof Node && frame.current?.contains(relatedTarget) === false) setActive(null);
  };

  const claims = places.reduce((sum, place) => sum + place.claims, 0);
  return (
    <figure class="echo" aria-labelledby="echo-title" aria-describedby={KEY_ID}>
      <Key apart={(layout?.apart.length ?? 0) > 1} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only hears what happens to the links inside it. */}
      <div
        ref={frame}
        class={active === null ? 'echo-frame-box' : 'echo-frame-box pointing'}
        style={{ '--height': `${size.height}px` }}
        onPointerMove={(event) => event.pointerType === 'mouse' && setActive(pointedAt(event))}
        onPointerLeave={(event) => event.pointerType === 'mouse' && setActive(null)}
        onPointerDown={() => {
          pressed.current = active;
        }}
        onClick={onClick}
        onKeyDown={onKeyDown}
        onFocusIn={onFocus}
        onFocusOut={onFocusOut}
      >
        {layout === null ? null : (
          <EchoDrawing layout={layout} size={size} drawing={drawing} active={active} entry={active ?? entryOf(dots)} />
        )}
        <Card dot={active === null ? undefined : dots[active]} size={size} />
      </div>
      <FigureButtons
        drawing={drawing}
        name="echo-chart"
        caption={`Echo chart: ${counted(claims, 'claim')} by articles that say them and origins that nothing connects`}
      />
    </figure>
  );
}
