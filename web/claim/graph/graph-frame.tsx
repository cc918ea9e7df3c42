import { DateAxis } from './date-axis.tsx';
import type { GraphLayout } from './layout.ts';

const AXIS_Y = 50;
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
          <DateAxis axis={plot.axis} left={plot.left + 4} right={plot.right} y={AXIS_Y} bottom={bottom} />
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
