import { navigate } from '../navigation.ts';
import { addressOfMap, type MapFilter } from '../routes.ts';
import { dateInWords } from '../words/dates.ts';

interface TimeBrushProps {
  readonly months: readonly string[];
  readonly counts: readonly number[];
  readonly filter: MapFilter;
}

/** Two sliders over the months, with what falls into each drawn above them. */
export function TimeBrush({ months, counts, filter }: TimeBrushProps) {
  const last = months.length - 1;
  if (last < 1) return null;
  const at = (month: string | undefined, otherwise: number): number => {
    const found = month === undefined ? -1 : months.indexOf(month);
    return found === -1 ? otherwise : found;
  };
  const [from, to] = [at(filter.from, 0), at(filter.to, last)];
  const keep = (first: number, end: number): void => {
    const { from: _, to: __, ...others } = filter;
    const whole = first === 0 && end === last;
    const time = whole ? {} : { from: months[first]!, to: months[end]! };
    navigate(addressOfMap({ ...others, ...time }), { replace: true });
  };
  const most = Math.max(1, ...counts);
  return (
    <fieldset class="time-brush">
      <legend>Time</legend>
      <div class="brush-bars" aria-hidden="true">
        {counts.map((count, month) => (
          <span
            key={months[month]}
            class={month >= from && month <= to ? 'kept' : undefined}
            style={{ height: `${(count / most) * 100}%` }}
          />
        ))}
      </div>
      <label>
        <span>From {dateInWords(months[from]!)}</span>
        <input
          type="range"
          min={0}
          max={last}
          value={from}
          aria-valuetext={dateInWords(months[from]!)}
          onInput={(event) => keep(Math.min(Number(event.currentTarget.value), to), to)}
        />
      </label>
      <label>
        <span>To {dateInWords(months[to]!)}</span>
        <input
          type="range"
          min={0}
          max={last}
          value={to}
          aria-valuetext={dateInWords(months[to]!)}
          onInput={(event) => keep(from, Math.max(Number(event.currentTarget.value), from))}
        />
      </label>
    </fieldset>
  );
}
