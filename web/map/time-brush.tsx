import { useRef } from 'preact/hooks';
import type { MapFilter } from '../routes.ts';
import { dateInWords } from '../words/dates.ts';

/** A stretch of months; empty for all of them. */
export type Stretch = Pick<MapFilter, 'from' | 'to'>;

interface TimeBrushProps {
  readonly months: readonly string[];
  readonly counts: readonly number[];
  readonly kept: Stretch;
  /** While it is drawn; what stands in the address waits for the end. */
  readonly onDraw: (stretch: Stretch) => void;
  readonly onKeep: (stretch: Stretch) => void;
  /** What was drawn is let go: a finger that scrolls. */
  readonly onCancel: () => void;
}

/** What falls into each month, to be drawn over with the pointer, and two sliders that do the same by keyboard. */
export function TimeBrush({ months, counts, kept, onDraw, onKeep, onCancel }: TimeBrushProps) {
  /** The month in which a stretch was begun to be drawn, and where it ends by now. */
  const drawn = useRef<{ readonly begun: number; readonly at: number } | null>(null);
  const last = months.length - 1;
  if (last < 1) return null;
  const placeOf = (month: string | undefined, otherwise: number): number => {
    const found = month === undefined ? -1 : months.indexOf(month);
    return found === -1 ? otherwise : found;
  };
  const [from, to] = [placeOf(kept.from, 0), placeOf(kept.to, last)];
  const stretch = (a: number, b: number): Stretch => {
    const [first, end] = [Math.min(a, b), Math.max(a, b)];
    return first === 0 && end === last ? {} : { from: months[first]!, to: months[end]! };
  };
  const monthUnder = ({ currentTarget, clientX }: PointerEvent): number => {
    const { left, width } = (currentTarget as Element).getBoundingClientRect();
    return Math.max(0, Math.min(last, Math.floor(((clientX - left) / width) * months.length)));
  };
  const onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    const at = monthUnder(event);
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    drawn.current = { begun: at, at };
    onDraw(stretch(at, at));
  };
  const onPointerMove = (event: PointerEvent): void => {
    const at = monthUnder(event);
    if (drawn.current === null || drawn.current.at === at) return;
    drawn.current = { ...drawn.current, at };
    onDraw(stretch(drawn.current.begun, at));
  };
  const onPointerUp = (): void => {
    if (drawn.current === null) return;
    const { begun, at } = drawn.current;
    drawn.current = null;
    onKeep(stretch(begun, at));
  };
  const onPointerCancel = (): void => {
    drawn.current = null;
    onCancel();
  };
  const most = Math.max(1, ...counts);
  const slider = (words: string, place: number, stretchAt: (value: number) => Stretch) => (
    <label>
      <span>
        {words} {dateInWords(months[place]!)}
      </span>
      <input
        type="range"
        min={0}
        max={last}
        value={place}
        aria-valuetext={dateInWords(months[place]!)}
        onInput={(event) => onDraw(stretchAt(Number(event.currentTarget.value)))}
        onChange={(event) => onKeep(stretchAt(Number(event.currentTarget.value)))}
      />
    </label>
  );
  return (
    <fieldset class="time-brush">
      <legend>Time</legend>
      <div
        class="brush-bars"
        aria-hidden="true"
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={onPointerCancel}
      >
        {counts.map((count, month) => (
          <span
            key={months[month]}
            class={month >= from && month <= to ? 'kept' : undefined}
            title={`${dateInWords(months[month]!)}: ${count}`}
          >
            <span style={{ height: `${(count / most) * 100}%` }} />
          </span>
        ))}
      </div>
      <p class="small brush-ends" aria-hidden="true">
        <span>{dateInWords(months[0]!)}</span>
        <span>Draw over the months to keep them</span>
        <span>{dateInWords(months[last]!)}</span>
      </p>
      {slider('From', from, (value) => stretch(Math.min(value, to), to))}
      {slider('To', to, (value) => stretch(from, Math.max(value, from)))}
    </fieldset>
  );
}
