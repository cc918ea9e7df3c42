import type { GraphNode } from './graph.ts';
import { edgeInWords, JOIN_IN_WORDS } from './graph-words.ts';
import type { PlacedEdge } from './layout.ts';
import { weightOf } from './line-weight.ts';
import type { LineLook } from './looks-of.ts';

/** The head of an arrow at the end of a step that closes a ring or stands in one. */
const headAt = (x: number, y: number): string => `M${x - 8} ${y - 4.5}L${x} ${y}L${x - 8} ${y + 4.5}`;

interface EdgeShapeProps {
  readonly placed: PlacedEdge;
  readonly from: GraphNode;
  readonly to: GraphNode;
  /** Where it ends, for the head of an arrow. */
  readonly end: { readonly x: number; readonly y: number };
  readonly look: LineLook;
  /** True for a copy, and for what is printed of one. */
  readonly copied: boolean;
  readonly dim: boolean;
  readonly entry: boolean;
  readonly open: boolean;
}

/** One step: a line that opens the words that prove it. */
export function EdgeShape({ placed, from, to, end, look, copied, dim, entry, open }: EdgeShapeProps) {
  const { edge, d, middle } = placed;
  const { kind, because, sure, inCircle, articles } = edge;
  const classes = [
    ...['graph-line', look],
    ...(kind === 'joined' ? [kind] : []),
    ...(copied ? ['copied'] : []),
    ...(sure ? [] : ['unsure']),
    ...(inCircle ? ['in-circle'] : []),
  ];
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing knows no button. */}
      <g
        data-stop={edge.id}
        class={`graph-edge${dim ? ' dim' : ''}${open ? ' open' : ''}`}
        role="button"
        aria-label={edgeInWords(edge, from, to)}
        aria-haspopup="dialog"
        aria-expanded={open}
        tabindex={entry ? 0 : -1}
      >
        <path data-live class="graph-hit" d={d} />
        <path class={classes.join(' ')} d={d} stroke-width={kind === 'joined' ? 1.5 : weightOf(articles)} />
        {inCircle ? <path class="graph-line in-circle" d={headAt(end.x, end.y)} stroke-width={2} /> : null}
        <circle data-live class="graph-bead" cx={middle.x} cy={middle.y} r={4} />
      </g>
      {kind !== 'joined' || because === null ? null : (
        <g class={dim ? 'dim' : undefined}>
          <text class="graph-reason" x={middle.x - 7} y={middle.y} text-anchor="end" dominant-baseline="central">
            {sure ? JOIN_IN_WORDS[because] : `${JOIN_IN_WORDS[because]}?`}
          </text>
        </g>
      )}
    </>
  );
}
