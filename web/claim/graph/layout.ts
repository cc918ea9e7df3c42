import { columnsOf, isPoint } from './columns-of.ts';
import { type Place, wayBack, wayBetween, wayThrough } from './edge-way.ts';
import { type Frame, frameOf } from './frame-of.ts';
import type { ClaimGraph, GraphEdge, GraphNode, Lane } from './graph.ts';
import { heightsOf } from './heights-of.ts';
import { layersOf } from './layers-of.ts';
import { daysOf } from './time-axis.ts';
import { ANY_FACES, type Faces, type NodeWords, wordsAtMark, wordsOnRule } from './words-of-node.ts';

/** A node as drawn: a name on its rule, or the mark of an article. In pixels from the top left. */
export interface PlacedNode {
  readonly node: GraphNode;
  readonly column: number;
  /** Where the rule begins; of an article, the middle of its mark. */
  readonly x: number;
  /** Where the rule ends; of an article, how far its date may reach. */
  readonly end: number;
  readonly y: number;
  /** Where the words stand: on the rule, or on the side of the mark that has more room, and how much. */
  readonly words: { readonly side: 'on' | 'right' | 'left'; readonly room: number };
  /** The name, cut to its room: two lines at most. */
  readonly lines: readonly string[];
  /** What is said of it, cut as well: two lines at most, of an article one. */
  readonly note: readonly string[];
}

/** A step as drawn. */
export interface PlacedEdge {
  readonly edge: GraphEdge;
  readonly d: string;
  /** A point on it, away from its ends. */
  readonly middle: { readonly x: number; readonly y: number };
  /** True for a step from the right to the left, which closes a ring. */
  readonly back: boolean;
}

export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  readonly frame: Frame;
  readonly lanes: readonly { readonly lane: Lane; readonly top: number; readonly bottom: number }[];
  /** Column by column, each from the top. */
  readonly nodes: readonly PlacedNode[];
  /** By where they begin: column by column, each from the top. */
  readonly edges: readonly PlacedEdge[];
}

/** Height that each takes: a name above its rule and a note beneath. */
const ROOM_PX = { origin: 56, medium: 46, article: 46, point: 20 } as const;
/** What a second line of a name takes more, and one of a note. */
export const LINE_PX = 18;
export const NOTE_LINE_PX = 15;
/** For the headings and the dates above the first lane. */
const TOP_PX = 66;
/** Between the lanes, for the heading of the second. */
const LANE_GAP_PX = 58;
const BOTTOM_PX = 12;
const MARK_PX = 10;
/** Words stand right of a mark where they have at least so much room. */
const RIGHT_PX = 190;

const LANES: readonly Lane[] = ['told', 'denied'];

function placeArticle(node: GraphNode, { plot, undated }: Frame): Pick<PlacedNode, 'x' | 'end' | 'words'> {
  const days = daysOf(node.date);
  if (days === null || plot === null) {
    const x = (undated?.left ?? 0) + MARK_PX;
    return { x, end: x, words: { side: 'right', room: (undated?.right ?? 0) - x - MARK_PX } };
  }
  const x = plot.axis.xOf(days.from);
  const end = Math.max(x, plot.axis.xOf(days.to));
  const [left, right] = [x - plot.left - MARK_PX, plot.right - end - MARK_PX];
  const side = right >= RIGHT_PX || right >= left ? 'right' : 'left';
  return { x, end, words: { side, room: side === 'right' ? right : left } };
}

/** How far a step back may rise to be clear of what stands between; beyond that it runs behind the names. */
const MOST_RISE_PX = 150;

/** A height above two names at which a level line between their columns crosses no other name. */
function clearAbove(from: PlacedNode, to: PlacedNode, nodes: readonly PlacedNode[]): number {
  const topOf = (one: PlacedNode): number => one.y - 30 - moreOf(one).above;
  const between = nodes.filter(({ column }) => column >= to.column && column <= from.column);
  const lowest = Math.min(topOf(from), topOf(to));
  for (let above = lowest; above > lowest - MOST_RISE_PX; ) {
    const met = between.find((one) => topOf(one) < above && above < one.y + 20 + moreOf(one).below);
    if (met === undefined) return above;
    above = topOf(met);
  }
  return lowest;
}

/** What the second lines take, above the rule and below it. */
const moreOf = ({ lines, note }: NodeWords): { readonly above: number; readonly below: number } => ({
  above: LINE_PX * Math.max(0, lines.length - 1),
  below: NOTE_LINE_PX * Math.max(0, note.length - 1),
});

/**
 * The graph of a claim with its places: origins left, articles right by their date, each lane with few crossings and level lines.
 * Pure: the same graph and width always give the same drawing.
 *
 * @param widthPx - of the page; a graph of many columns takes more
 * @param faces - how wide words are; roughly unless told
 */
export function layOutGraph(graph: ClaimGraph, widthPx: number, faces: Faces = ANY_FACES): GraphLayout {
  const layers = layersOf(graph);
  const frame = frameOf(graph, layers, widthPx);
  const nodeOf = new Map(graph.nodes.map((node) => [node.id, node]));
  const onRule = new Map(
    graph.nodes
      .filter(({ level }) => level !== 'article')
      .map((node) => [node.id, wordsOnRule(node, frame.columns[0]?.width ?? 0, faces)]),
  );
  const moreFor = (slot: string) => moreOf(onRule.get(slot) ?? { lines: [], note: [] });
  const roomFor = (slot: string): number => {
    if (isPoint(slot)) return ROOM_PX.point;
    const { above, below } = moreFor(slot);
    return ROOM_PX[nodeOf.get(slot)!.level] + above + below;
  };
  const placed = new Map<string, PlacedNode>();
  const points = new Map<string, Place>();
  const through = new Map<string, readonly string[]>();
  const lanes: GraphLayout['lanes'][number][] = [];
  let top = TOP_PX;

  for (const lane of LANES) {
    if (!graph.nodes.some((node) => node.lane === lane)) continue;
    const laid = columnsOf(graph, layers, lane);
    const heights = heightsOf(laid, roomFor);
    if (lanes.length > 0) top += LANE_GAP_PX;
    for (const [id, slots] of laid.through) through.set(id, slots);
    laid.columns.forEach((column, at) => {
      const { x = 0, width = 0 } = frame.columns[at] ?? {};
      for (const { id } of column) {
        const y = Math.round(top + heights.of.get(id)!);
        const node = nodeOf.get(id);
        points.set(id, { x, end: x + width, y });
        if (node === undefined) continue;
        const on = { x, end: x + width, words: { side: 'on', room: width } } as const;
        const place = node.level === 'article' ? placeArticle(node, frame) : on;
        // A name stands above its rule, a note beneath: what they take more, they take there.
        const { above, below } = moreFor(id);
        const rule = y + (above - below) / 2;
        const words = onRule.get(id) ?? wordsAtMark(node, place.words.room, faces);
        placed.set(id, { node, column: at, y: rule, ...place, ...words });
        points.set(id, { x, end: x + width, y: rule });
      }
    });
    lanes.push({ lane, top, bottom: top + heights.height });
    top += heights.height;
  }

  const inOrder = [...placed.values()].sort((a, b) => a.column - b.column || a.y - b.y);
  const rank = new Map(inOrder.map(({ node }, at) => [node.id, at]));
  const articlesLeft = frame.plot?.left ?? frame.undated?.left ?? frame.width;
  const edges = graph.edges
    .map((edge): PlacedEdge => {
      const [from, to] = [placed.get(edge.from)!, placed.get(edge.to)!];
      if (edge.kind === 'joined') return { edge, ...wayBetween(from, to, edge.sure), back: false };
      const slots = through.get(edge.id);
      if (slots === undefined) return { edge, ...wayBack(from, to, clearAbove(from, to, inOrder)), back: true };
      const stops = slots.slice(0, -1).map((slot) => points.get(slot)!);
      const last = to.node.level === 'article' ? { x: articlesLeft, end: to.x, y: to.y } : { ...to, end: to.x };
      return { edge, ...wayThrough([...stops, last]), back: false };
    })
    .sort(
      (a, b) =>
        rank.get(a.edge.from)! - rank.get(b.edge.from)! ||
        rank.get(a.edge.to)! - rank.get(b.edge.to)! ||
        (a.edge.id < b.edge.id ? -1 : 1),
    );
  return { width: frame.width, height: Math.ceil(top + BOTTOM_PX), frame, lanes, nodes: inOrder, edges };
}
