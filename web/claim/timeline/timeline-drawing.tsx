import type { RefObject } from 'preact';
import { DateAxis } from '../graph/date-axis.tsx';
import { AXIS_PX, type Mark, type TimelineLayout } from './layout.ts';
import { MarkShape } from './mark-shape.tsx';
import { markInWords } from './timeline-words.ts';

interface TimelineDrawingProps {
  readonly layout: TimelineLayout;
  readonly drawing: RefObject<SVGSVGElement | null>;
  /** Position of the mark that Tab comes to. */
  readonly entry: number;
}

function Strips({ layout: { plot, undated, strips, width, height } }: Pick<TimelineDrawingProps, 'layout'>) {
  const bottom = strips.at(-1)?.bottom ?? height;
  return (
    <svg aria-hidden="true">
      {plot === null ? null : (
        <DateAxis axis={plot.axis} left={plot.left} right={plot.right} y={AXIS_PX} bottom={bottom} />
      )}
      {undated === null ? null : (
        <text class="graph-date" x={undated} y={AXIS_PX - 9} text-anchor="middle">
          no date
        </text>
      )}
      {strips.map(({ name, y, bottom: end, line }, at) => (
        <g key={end}>
          {at === strips.length - 1 ? null : <line class="timeline-rule" x1={0} x2={width} y1={end} y2={end} />}
          {line === null ? null : <line class="timeline-span" x1={line.from} x2={line.to} y1={y} y2={y} />}
          <text class="timeline-name" x={0} y={y} dominant-baseline="central">
            {name}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** How many articles stand in one mark. */
const countOf = ({ appearances }: Mark): string | null => (appearances.length === 1 ? null : `×${appearances.length}`);

/** The timeline itself: each mark is a link to the article. */
export function TimelineDrawing({ layout, drawing, entry }: TimelineDrawingProps) {
  const { width, height, marks } = layout;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the figure around it has the name; a title would hang over every mark.
    <svg ref={drawing} class="timeline-drawing" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <Strips layout={layout} />
      {marks.map((mark, at) => {
        const { kind, x, y, first, appearances } = mark;
        const words = markInWords(mark);
        return (
          <a
            key={`${kind} ${appearances[0]!.article}`}
            class="timeline-stop"
            href={appearances[0]!.href}
            data-mark={at}
            // In lower case: a drawing knows no other.
            tabindex={at === entry ? 0 : -1}
            aria-label={words}
          >
            <rect data-live class="timeline-hit" x={x - 12} y={y - 12} width={24} height={24} />
            <MarkShape kind={kind} x={x} y={y} first={first} />
            {countOf(mark) === null ? null : (
              <text class="timeline-count" x={x + (first ? 12 : 9)} y={y - 5}>
                {countOf(mark)}
              </text>
            )}
          </a>
        );
      })}
    </svg>
  );
}
