import { nodeInWords } from './graph-words.ts';
import { LINE_PX, NOTE_LINE_PX, type PlacedNode } from './layout.ts';
import { weightOf } from './line-weight.ts';
import type { LineLook } from './looks-of.ts';
import { ORIGIN_MARK_PX } from './words-of-node.ts';

const HIT_PX = 24;

function OriginMark({ x, y, look }: { readonly x: number; readonly y: number; readonly look: LineLook }) {
  return look === 'body' ? (
    <rect class={`graph-mark ${look}`} x={x - 5} y={y - 5} width={10} height={10} />
  ) : (
    <circle class={`graph-mark ${look}`} cx={x} cy={y} r={5.5} />
  );
}

/** A name over its rule, what is to be said of it beneath. */
function OnRule({ placed, look }: { readonly placed: PlacedNode; readonly look: LineLook }) {
  const { node, x, end, y, lines, note } = placed;
  const { level, folded, articles } = node;
  const origin = level === 'origin';
  const left = origin ? x + ORIGIN_MARK_PX : x;
  const above = LINE_PX * (lines.length - 1);
  return (
    <>
      <path class={`graph-rule ${look}`} d={`M${x} ${y}H${end}`} stroke-width={weightOf(articles)} />
      {folded.length === 0 ? null : <path class={`graph-rule more ${look}`} d={`M${left} ${y + 3}H${end - 6}`} />}
      {origin && folded.length === 0 ? <OriginMark x={x} y={y} look={look} /> : null}
      {lines.map((line, at) => (
        <text
          key={line}
          class={`graph-name ${level}${folded.length > 0 ? ' folded' : ''}`}
          x={left}
          y={y - 7 - above + at * LINE_PX}
        >
          {line}
        </text>
      ))}
      {note.map((line, at) => (
        <text key={line} class="graph-note" x={left} y={y + 15 + at * NOTE_LINE_PX}>
          {line}
        </text>
      ))}
    </>
  );
}

/** The sign of a change, here as on the timeline. */
export const diamond = (x: number, y: number): string => `M${x} ${y - 6}L${x + 6} ${y}L${x} ${y + 6}L${x - 6} ${y}Z`;

/** The mark of an article at its date, its headline beside it. */
function AtDate({ placed }: { readonly placed: PlacedNode }) {
  const { node, x, end, y, words, lines, note } = placed;
  const { first, date, folded, lane } = node;
  const right = words.side === 'right';
  const at = right ? end + 11 : x - 11;
  const anchor = right ? 'start' : 'end';
  const kind = `${lane}${date === null ? ' undated' : ''}`;
  return (
    <>
      {end > x ? <path class="graph-reach" d={`M${x} ${y}H${end}`} /> : null}
      {folded.length === 0 ? null : <rect class={`graph-article ${kind}`} x={x - 1} y={y - 7} width={8} height={8} />}
      {node.changed.length > 0 ? (
        <path class={`graph-article changed ${kind}`} d={diamond(x, y)} />
      ) : (
        <rect class={`graph-article ${kind}`} x={x - 4} y={y - 4} width={8} height={8} />
      )}
      {first ? <circle class="graph-first" cx={x} cy={y} r={10} /> : null}
      <text
        class={`graph-name article${folded.length > 0 ? ' folded' : ''}`}
        x={at + (first && right ? 4 : 0)}
        y={right ? y - 1 : y - 7}
        text-anchor={anchor}
      >
        {lines[0]}
      </text>
      <text class="graph-note" x={at + (first && right ? 4 : 0)} y={right ? y + 14 : y + 15} text-anchor={anchor}>
        {note[0]}
      </text>
    </>
  );
}

/** The room of a node: all of it answers the pointer. */
function roomOf({ node, x, end, y, words, lines, note }: PlacedNode) {
  if (node.level !== 'article') {
    const above = LINE_PX * (lines.length - 1);
    const below = NOTE_LINE_PX * Math.max(0, note.length - 1);
    return { x: x - 6, y: y - 24 - above, width: end - x + 6, height: 44 + above + below };
  }
  const half = HIT_PX / 2;
  const left = words.side === 'right' ? x - half : x - words.room;
  return { x: left, y: y - 18, width: words.room + end - x + half, height: 38 };
}

interface NodeShapeProps {
  readonly placed: PlacedNode;
  readonly look: LineLook;
  readonly dim: boolean;
  /** True for the one stop that Tab comes to. */
  readonly entry: boolean;
}

/** One node: a link to its page, a button where it is a fold, or words alone. */
export function NodeShape({ placed, look, dim, entry }: NodeShapeProps) {
  const { node } = placed;
  const name = nodeInWords(node);
  const stop = {
    'data-live': true,
    'data-stop': node.id,
    class: 'graph-stop',
    'aria-label': name,
    // In lower case: a drawing knows no other.
    tabindex: entry ? 0 : -1,
  };
  const room = (
    <rect class="graph-hit" {...roomOf(placed)}>
      <title>{name}</title>
    </rect>
  );
  return (
    <g class={`graph-node${dim ? ' dim' : ''}`}>
      {/* Cut and set in lines: a listener hears all of it from the room above it. */}
      <svg aria-hidden="true" overflow="visible">
        {node.level === 'article' ? <AtDate placed={placed} /> : <OnRule placed={placed} look={look} />}
      </svg>
      {node.href === null ? (
        <g {...stop} role={node.folded.length > 0 ? 'button' : 'img'}>
          {room}
        </g>
      ) : (
        <a {...stop} href={node.href}>
          {room}
        </a>
      )}
    </g>
  );
}
