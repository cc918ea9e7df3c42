import { fitText } from '../graph/fit-text.ts';
import { daysOf, type TimeAxis, timeAxis } from '../graph/time-axis.ts';
import type { Faces } from '../graph/words-of-node.ts';
import type { Appearance, AppearanceKind, OutletRow } from './appearances.ts';

/** One mark: an appearance, or several of one kind in one outlet that are too near each other to be told apart. */
export interface Mark {
  readonly kind: AppearanceKind;
  /** Oldest first. */
  readonly appearances: readonly Appearance[];
  readonly first: boolean;
  readonly x: number;
  readonly y: number;
}

/** The strip of one outlet: its name, and the line from its first mark to its last. */
interface Strip {
  readonly name: string;
  readonly y: number;
  /** Where the strip begins and ends. */
  readonly top: number;
  readonly bottom: number;
  readonly line: { readonly from: number; readonly to: number } | null;
}

export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly right: number; readonly axis: TimeAxis } | null;
  /** Where those without a date stand; `null` when all have one. */
  readonly undated: number | null;
  readonly strips: readonly Strip[];
  /** Strip by strip, each from the left. */
  readonly marks: readonly Mark[];
}

/** Marks are as far apart as fingers need. Source: WCAG 2.2, target size (minimum), 24 pixels. */
const APART_PX = 24;
const LANE_PX = 24;
const STRIP_PX = 34;
/** For the dates above. */
export const AXIS_PX = 34;
const NAME_PX = 14;
const NAMES = { share: 0.3, most: 230, least: 96 } as const;
const GAP_PX = 14;
const UNDATED_PX = 66;
/** A written date reaches so far to both sides of its day. */
const INSET_PX = { left: 22, right: 40 } as const;

/** Appearances of one kind that stand together, from the left. */
function gathered(appearances: readonly Appearance[], xOf: (one: Appearance) => number) {
  const groups: { kind: AppearanceKind; x: number; appearances: Appearance[] }[] = [];
  for (const one of appearances) {
    const x = xOf(one);
    const near = groups.find((group) => group.kind === one.kind && Math.abs(group.x - x) < APART_PX);
    if (near === undefined) groups.push({ kind: one.kind, x, appearances: [one] });
    else near.appearances.push(one);
  }
  return groups.sort((a, b) => a.x - b.x);
}

/** Marks of a strip in lanes: those of other kinds on the same days stand beneath one another. */
function lanesOf(groups: readonly { readonly x: number }[]): number[] {
  const ends: number[] = [];
  return groups.map(({ x }) => {
    const free = ends.findIndex((end) => x - end >= APART_PX);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = x;
    return lane;
  });
}

/**
 * The appearances of a claim with their places: outlets beneath one another, dates from the left to the right.
 *
 * @param widthPx - of the page
 */
export function layOutTimeline(rows: readonly OutletRow[], widthPx: number, faces: Faces): TimelineLayout {
  const all = rows.flatMap(({ appearances }) => appearances);
  const dates = all.map(({ published }) => daysOf(published)).filter((days) => days !== null);
  const namesPx = Math.max(NAMES.least, Math.min(NAMES.most, widthPx * NAMES.share));
  const hasUndated = dates.length < all.length;
  const right = widthPx - (hasUndated ? UNDATED_PX : 0);
  const left = namesPx + GAP_PX;
  const axis = dates.length === 0 ? null : timeAxis(dates, [left + INSET_PX.left, right - INSET_PX.right]);
  const undated = hasUndated ? widthPx - UNDATED_PX / 2 : null;
  const xOf = ({ published }: Appearance): number => {
    const days = daysOf(published);
    if (days === null || axis === null) return undated ?? right;
    return (axis.xOf(days.from) + axis.xOf(days.to)) / 2;
  };

  let top = AXIS_PX + 8;
  const strips: Strip[] = [];
  const marks: Mark[] = [];
  for (const { outlet, appearances } of rows) {
    const groups = gathered(appearances, xOf);
    const lanes = lanesOf(groups);
    const height = STRIP_PX + LANE_PX * Math.max(...lanes);
    const y = top + STRIP_PX / 2;
    const dated = groups.map(({ x }) => x).filter((x) => x < right);
    const line = dated.length < 2 ? null : { from: Math.min(...dated), to: Math.max(...dated) };
    const name = fitText(outlet ?? 'outlet not said', namesPx, NAME_PX, faces.article);
    strips.push({ name, y, top, bottom: top + height, line });
    for (const [at, { kind, x, appearances: own }] of groups.entries()) {
      marks.push({
        ...{ kind, x, appearances: own },
        first: own.some(({ first }) => first),
        y: y + lanes[at]! * LANE_PX,
      });
    }
    top += height;
  }
  return {
    width: widthPx,
    height: top + 4,
    plot: axis === null ? null : { left, right, axis },
    undated,
    strips,
    marks,
  };
}
