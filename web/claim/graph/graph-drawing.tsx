import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ClaimGraph } from './graph.ts';
import { EdgeShape } from './graph-edge.tsx';
import { GraphFrame } from './graph-frame.tsx';
import { NodeShape } from './graph-node.tsx';
import type { GraphLayout } from './layout.ts';
import { looksOf } from './looks-of.ts';
import { onlyCopied } from './only-copied.ts';
import { waysThrough } from './ways-through.ts';

interface GraphDrawingProps {
  readonly graph: ClaimGraph;
  readonly layout: GraphLayout;
  readonly drawing: RefObject<SVGSVGElement | null>;
  /** The stop that is pointed at or has the focus: what does not run through it steps back. */
  readonly active: string | null;
  /** The stop that Tab comes to. */
  readonly entry: string | undefined;
  /** The step whose words are open. */
  readonly open: string | null;
}

/** The provenance graph itself: lines beneath, names above. */
export function GraphDrawing({ graph, layout, drawing, active, entry, open }: GraphDrawingProps) {
  const looks = useMemo(() => looksOf(graph), [graph]);
  const copied = useMemo(() => onlyCopied(graph), [graph]);
  const lit = useMemo(() => (active === null ? null : waysThrough(graph, active)), [graph, active]);
  const placed = useMemo(() => new Map(layout.nodes.map((one) => [one.node.id, one])), [layout]);
  const { width, height } = layout;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the figure around it has the name; a title would hang over every name.
    <svg ref={drawing} class="graph-drawing" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <GraphFrame layout={layout} />
      {layout.edges.map((one) => {
        const { id, from, to, kind } = one.edge;
        const [source, target] = [placed.get(from)!, placed.get(to)!];
        return (
          <EdgeShape
            key={id}
            placed={one}
            from={source.node}
            to={target.node}
            end={target}
            look={kind === 'joined' ? 'several' : (looks.get(from) ?? 'several')}
            copied={kind === 'copied' || copied.has(from)}
            dim={lit !== null && !lit.has(id)}
            entry={id === entry}
            open={id === open}
          />
        );
      })}
      {layout.nodes.map((one) => (
        <NodeShape
          key={one.node.id}
          placed={one}
          look={looks.get(one.node.id) ?? 'several'}
          dim={lit !== null && !lit.has(one.node.id)}
          entry={one.node.id === entry}
        />
      ))}
    </svg>
  );
}
