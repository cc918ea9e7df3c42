import type { ClaimGraph } from './graph.ts';
import type { Layers } from './layers-of.ts';
import { daysOf, type TimeAxis, timeAxis } from './time-axis.ts';

/** A column of names: where its rules begin and how long they are. */
interface NameColumn {
  readonly x: number;
  readonly width: number;
  /** Empty where the column before has the same. */
  readonly heading: string;
}

/** What stands still around the nodes, in pixels from the left. */
export interface Frame {
  readonly width: number;
  readonly columns: readonly NameColumn[];
  /** Where articles stand by their date; `null` when none has a date. */
  readonly plot: { readonly left: number; readonly right: number; readonly axis: TimeAxis } | null;
  /** Where articles without a date stand; `null` when all have one. */
  readonly undated: { readonly left: number; readonly right: number } | null;
}

/** Left of the origins, for the words on what joins them. */
const JOINS_PX = 98;
const MARGIN_PX = 8;
/** Left of outlets that cite each other: the line that closes their circle runs there. */
const CIRCLE_PX = 40;
/** Between the end of a name's rule and the next column. */
const GAP_PX = 28;
const LEAST_COLUMN_PX = 134;
const MOST_COLUMN_PX = 226;
const LEAST_PLOT_PX = 292;
const UNDATED_PX = 150;
/** What the articles get of the width that is not spoken for. */
const PLOT_SHARE = 0.4;
/** From the edges of the plot to the first and last day; at the right a written date must find room. */
const INSET_PX = { left: 16, right: 36 } as const;

function headings({ count, origins, relays }: Layers): string[] {
  const passing = Array<string>(relays).fill('Passed on by');
  const names = [...(origins ? ['Origin'] : []), ...passing, 'Printed by'].slice(0, count - 1);
  return names.map((name, at) => (name === names[at - 1] ? '' : name));
}

/** Columns and time axis of a graph on so many pixels; wider than these when it needs more. */
export function frameOf(graph: ClaimGraph, layers: Layers, widthPx: number): Frame {
  const names = headings(layers);
  const articles = graph.nodes.filter(({ level }) => level === 'article');
  const dates = articles.map(({ date }) => daysOf(date));
  const dated = dates.filter((days) => days !== null);
  const left = graph.edges.some(({ kind }) => kind === 'joined') ? JOINS_PX : layers.origins ? MARGIN_PX : CIRCLE_PX;
  const undatedPx = dates.length === dated.length ? 0 : UNDATED_PX;
  const least = left + undatedPx + names.length * LEAST_COLUMN_PX + (dated.length === 0 ? 0 : LEAST_PLOT_PX);
  const width = Math.max(widthPx, least);
  const free = width - left - undatedPx;
  const plotPx = dated.length === 0 ? 0 : Math.max(LEAST_PLOT_PX, free * PLOT_SHARE);
  const each = Math.min(MOST_COLUMN_PX, (free - plotPx) / Math.max(1, names.length));
  const columns = names.map((heading, at): NameColumn => ({ x: left + at * each, width: each - GAP_PX, heading }));
  const from = left + names.length * each;
  const to = width - undatedPx;
  if (dated.length === 0) return { width, columns, plot: null, undated: { left: from, right: width } };
  const axis = timeAxis(dated, [from + INSET_PX.left, to - INSET_PX.right]);
  return {
    width,
    columns,
    plot: { left: from, right: to, axis },
    undated: undatedPx === 0 ? null : { left: to + MARGIN_PX, right: width },
  };
}
