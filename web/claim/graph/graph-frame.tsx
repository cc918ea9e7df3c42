import { counted } from '../../words/counted.ts';
import type { GraphLayout } from './layout.ts';

const AXIS_Y = 50;
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

/** Headings, dates and lanes: what stands still behind the lines. */
export function GraphFrame({ layout }: { readonly layout: GraphLayout }) {
  const { frame, lanes, width, height } = layout;
  const { columns, plot, undated } = frame;
  const bottom = lanes.at(-1)?.bottom ?? height;
  const denied = lanes.find(({ lane }) => lane === 'denied');
  return (
    <svg class="graph-frame" aria-hidden="true">
      {columns.map(({ x, heading }, at) =>
        heading === '' ? null : (
          <text key={at} class="graph-heading" x={x} y={14}>
            {heading}
          </text>
        ),
      )}
      {plot === null ? null : (
        <>
          <text class="graph-heading" x={plot.left + 4} y={14}>
            Article, by date of publication
          </text>
          <line class="graph-axis" x1={plot.left + 4} x2={plot.right} y1={AXIS_Y} y2={AXIS_Y} />
          {plot.axis.ticks.map(({ x, date }, at, all) => (
            <g key={date}>
              <line class="graph-tick" x1={x} x2={x} y1={AXIS_Y} y2={bottom} />
              <text class="graph-date" x={x} y={AXIS_Y - 9} text-anchor="middle">
                {tickInWords(date, all[at - 1]?.date)}
              </text>
            </g>
          ))}
          {plot.axis.breaks.map(({ x, days }) => (
            <g key={x}>
              <rect class="graph-gap" x={x - 5} y={AXIS_Y - 3} width={10} height={6} />
              <path class="graph-axis" d={`M${x - 6} ${AXIS_Y + 5}l4 -10M${x + 2} ${AXIS_Y + 5}l4 -10`} />
              <text class="graph-date left-out" x={x} y={AXIS_Y + 14} text-anchor="middle">
                {stretchInWords(days)}
              </text>
            </g>
          ))}
        </>
      )}
      {undated === null ? null : (
        <>
          <text class="graph-heading" x={undated.left + 4} y={14}>
            No date given
          </text>
          {plot === null ? null : (
            <line class="graph-undated" x1={undated.left - 4} x2={undated.left - 4} y1={4} y2={bottom} />
          )}
        </>
      )}
      {denied === undefined ? null : (
        <g>
          {lanes.length < 2 ? null : (
            <line class="graph-lane" x1={0} x2={width} y1={denied.top - 42} y2={denied.top - 42} />
          )}
          <text class="graph-heading denies" x={columns[0]?.x ?? 0} y={denied.top - (lanes.length < 2 ? 4 : 22)}>
            Denied by
          </text>
        </g>
      )}
    </svg>
  );
}
