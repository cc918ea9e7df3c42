import { counted } from '../../words/counted.ts';
import type { TimeAxis } from './time-axis.ts';

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** "4 Mar", with the year where it is another than before. */
const tickInWords = (date: string, before: string | undefined): string => {
  const words = day.format(new Date(date));
  return before?.slice(0, 4) === date.slice(0, 4) ? words : `${words} ${date.slice(0, 4)}`;
};

/** "2 years", "3 months": how much time is left out, roughly. */
const stretchInWords = (days: number): string =>
  days >= 700
    ? counted(Math.round(days / 365), 'year')
    : days >= 60
      ? counted(Math.round(days / 30.4), 'month')
      : counted(days, 'day');

interface DateAxisProps {
  readonly axis: TimeAxis;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** How far down each date is drawn. */
  readonly bottom: number;
}

/** Width of "20 months", in pixels. */
const STRETCH_PX = 64;

/** The breaks that are told in words: of some that stand close the first. */
function toldOf(breaks: TimeAxis['breaks']): ReadonlySet<number> {
  const told: number[] = [];
  for (const { x } of breaks) if (x - (told.at(-1) ?? Number.NEGATIVE_INFINITY) >= STRETCH_PX) told.push(x);
  return new Set(told);
}

/** Dates from the left to the right over what stands beneath them, and where empty time is left out. */
export function DateAxis({ axis: { ticks, breaks }, left, right, y, bottom }: DateAxisProps) {
  const told = toldOf(breaks);
  return (
    <>
      <line class="graph-axis" x1={left} x2={right} y1={y} y2={y} />
      {ticks.map(({ x, date }, at, all) => (
        <g key={date}>
          <line class="graph-tick" x1={x} x2={x} y1={y} y2={bottom} />
          <text class="graph-date" x={x} y={y - 9} text-anchor="middle">
            {tickInWords(date, all[at - 1]?.date)}
          </text>
        </g>
      ))}
      {breaks.map(({ x, days }) => (
        <g key={x}>
          <rect class="graph-gap" x={x - 5} y={y - 3} width={10} height={6} />
          <path class="graph-axis" d={`M${x - 6} ${y + 5}l4 -10M${x + 2} ${y + 5}l4 -10`} />
          {told.has(x) ? (
            <text class="graph-date left-out" x={x} y={y + 14} text-anchor="middle">
              {stretchInWords(days)}
            </text>
          ) : null}
        </g>
      ))}
    </>
  );
}
