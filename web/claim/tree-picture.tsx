import type { Claim } from '../../src/model/claim.ts';
import type { StatementRecord } from '../../src/serve/api.ts';
import { DateOf } from '../dateline.tsx';
import { counted } from '../words/counted.ts';
import { KIND_IN_WORDS, lookOf } from '../words/link-kinds.ts';
import { type TreeNode, treeOf } from './tree.ts';
import { layOutTree, type PlacedNode, type TreeLayout } from './tree-layout.ts';

/** Height of one leaf in pixels; the style sheet sets the text on it. */
const ROW_PX = 74;
/** Part of the width left of the origins, where the claim itself stands, in per cent. */
const ROOT_PERCENT = 3;
/** Share of a column that stays free for the curve to the next. */
const GAP = 0.16;

interface Geometry {
  readonly left: (column: number) => number;
  readonly width: number;
  readonly top: (row: number) => number;
}

const geometryOf = ({ columns }: TreeLayout): Geometry => {
  const each = (100 - ROOT_PERCENT) / columns;
  return {
    left: (column) => ROOT_PERCENT + each * column + each * GAP,
    width: each * (1 - GAP),
    top: (row) => (row + 0.62) * ROW_PX,
  };
};

/** How heavy a line is: one step for each article that hangs on it, up to five. */
const weightOf = ({ leaves }: PlacedNode): number => 1 + Math.min(4, leaves - 1) * 0.6;

const lookOfRoot = ({ node }: PlacedNode): string => (node.denies ? 'denies' : lookOf(node.kind ?? 'person'));

interface Line {
  readonly d: string;
  readonly look: string;
  readonly weight: number;
}

/** From the end of one rule to the height of another. */
function curve(fromX: number, fromY: number, toX: number, toY: number): string {
  const bend = (toX - fromX) * 0.6;
  return `M${fromX} ${fromY}C${fromX + bend} ${fromY} ${toX - bend} ${toY} ${toX} ${toY}`;
}

/** The rule a node stands on, the curves to its children, and all of theirs. */
function linesFrom(placed: PlacedNode, look: string, geometry: Geometry): Line[] {
  const { left, width, top } = geometry;
  const [start, end, y] = [left(placed.column), left(placed.column) + width, top(placed.row)];
  return [
    { d: `M${start} ${y}H${end}`, look, weight: weightOf(placed) },
    ...placed.children.flatMap((child) => [
      // At once to the child's own row, then straight on: a line never crosses the names of columns between.
      {
        d: `${curve(end, y, left(placed.column + 1), top(child.row))}H${left(child.column)}`,
        look,
        weight: weightOf(child),
      },
      ...linesFrom(child, look, geometry),
    ]),
  ];
}

function Lines({ layout, geometry }: { readonly layout: TreeLayout; readonly geometry: Geometry }) {
  const middle = geometry.top((layout.rows - 1) / 2);
  const lines = layout.roots.flatMap((root): Line[] => {
    const look = lookOfRoot(root);
    const stem = curve(0.6, middle, geometry.left(0), geometry.top(root.row));
    return [{ d: stem, look, weight: weightOf(root) }, ...linesFrom(root, look, geometry)];
  });
  return (
    <svg class="tree-lines" viewBox={`0 0 100 ${layout.rows * ROW_PX}`} preserveAspectRatio="none" aria-hidden="true">
      {lines.map(({ d, look, weight }) => (
        <path key={d} d={d} class={look} stroke-width={weight} />
      ))}
    </svg>
  );
}

/** Said where the drawing and its headings are not seen: on a narrow page, on paper, to a listener. */
function roleOf({ level, children }: TreeNode): string | null {
  switch (level) {
    case 'relay':
      return children.some((child) => child.level === 'article') ? 'printed and passed on by' : 'passed on by';
    case 'outlet':
      return 'printed by';
    case 'origin':
    case 'article':
      return null;
    default:
      return level satisfies never;
  }
}

function Node({ placed, geometry }: { readonly placed: PlacedNode; readonly geometry: Geometry }) {
  const { node, column, row, children } = placed;
  const role = roleOf(node);
  const place = {
    '--left': `${geometry.left(column)}%`,
    '--width': `${geometry.width}%`,
    '--top': `${geometry.top(row)}px`,
  };
  return (
    <li>
      <div class={`tree-node ${node.level} ${node.denies ? 'denies' : lookOf(node.kind ?? 'person')}`} style={place}>
        {role === null ? null : <span class="tree-role">{role} </span>}
        {node.href === null ? (
          <span class="tree-label">{node.label}</span>
        ) : (
          <a class="tree-label" href={node.href} title={node.label}>
            {node.label}
          </a>
        )}
        <span class="tree-note">
          {node.level === 'article' ? <DateOf iso={node.published} /> : null}
          {node.statements > 1 ? ` · ${counted(node.statements, 'statement')}` : null}
          {node.level === 'origin' && node.kind !== null ? KIND_IN_WORDS[node.kind] : null}
          {node.level === 'origin' && node.published !== null ? (
            <>
              {' '}
              · said <DateOf iso={node.published} />
            </>
          ) : null}
          {node.level === 'origin' && node.denies ? ' · denies it' : null}
        </span>
      </div>
      {children.length === 0 ? null : (
        <ul>
          {children.map((child) => (
            <Node key={child.node.id} placed={child} geometry={geometry} />
          ))}
        </ul>
      )}
    </li>
  );
}

interface TreePictureProps {
  readonly claim: Pick<Claim, 'origins' | 'denials'>;
  readonly statements: readonly StatementRecord[];
  readonly outletNames: readonly (readonly string[])[];
}

/**
 * The way of a claim from its origins to the articles: a drawing on a wide page, the same list indented on a narrow one.
 * The nodes are nested lists of links, so the picture reads and tabs in its own order without the drawing.
 */
export function TreePicture({ claim, statements, outletNames }: TreePictureProps) {
  const layout = layOutTree(treeOf(claim, statements, outletNames));
  const geometry = geometryOf(layout);
  return (
    <figure class="tree" aria-label="The way of this claim, from its origins to the articles">
      <div class="tree-headings" aria-hidden="true">
        {layout.headings.map((heading, column) => (
          <span key={column} style={{ '--left': `${geometry.left(column)}%` }}>
            {heading === layout.headings[column - 1] ? '' : heading}
          </span>
        ))}
      </div>
      <div
        class="tree-canvas"
        style={{ '--height': `${layout.rows * ROW_PX}px`, '--root': `${geometry.top((layout.rows - 1) / 2)}px` }}
      >
        <Lines layout={layout} geometry={geometry} />
        <ul class="tree-nodes">
          {layout.roots.map((root) => (
            <Node key={root.node.id} placed={root} geometry={geometry} />
          ))}
        </ul>
      </div>
    </figure>
  );
}
