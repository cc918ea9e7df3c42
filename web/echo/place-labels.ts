/** A rectangle by two opposite corners. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Words that would like to stand beside a mark. */
export interface Wanted {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly text: string;
}

export interface Label {
  /** Position of the mark in what was wanted. */
  readonly of: number;
  readonly text: string;
  readonly x: number;
  /** Of the middle of the letters. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** True where it covers a thin line. */
  readonly onLine: boolean;
}

/** Source: measured on Georgia, Charter and Liberation Serif at 13 px; a letter of English text is 5.9 to 6.5 px wide. */
const LETTER_PX = 6.5;
const LINE_PX = 17;
const GAP = 5;

const textWidth = (text: string): number => text.length * LETTER_PX;

const crosses = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const inside = (a: Box, b: Box): boolean =>
  a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;

type Spot = Omit<Label, 'of' | 'onLine'>;

function boxOf({ x, y, anchor, text }: Spot): Box {
  const width = textWidth(text);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - LINE_PX / 2, bottom: y + LINE_PX / 2 };
}

/** Right of the mark, left, above, below, and above or below to either side. */
function spots({ x, y, r, text }: Wanted): Spot[] {
  const [up, down] = [y - r - GAP - LINE_PX / 2, y + r + GAP + LINE_PX / 2];
  return [
    { text, x: x + r + GAP, y, anchor: 'start' },
    { text, x: x - r - GAP, y, anchor: 'end' },
    { text, x, y: up, anchor: 'middle' },
    { text, x, y: down, anchor: 'middle' },
    { text, x: x + r, y: up, anchor: 'end' },
    { text, x: x + r, y: down, anchor: 'end' },
    { text, x: x - r, y: up, anchor: 'start' },
    { text, x: x - r, y: down, anchor: 'start' },
    // Clear of a whisker that stands on the mark.
    { text, x: x - r - GAP, y: up, anchor: 'end' },
    { text, x: x + r + GAP, y: up, anchor: 'start' },
  ];
}

/**
 * Labels that cover neither a mark nor one another and stay within bounds. What finds no room goes without.
 *
 * @param wanted - the most telling first
 * @param obstacles - all marks, those that want a label too
 * @param lines - thin ones, covered only where no other room is
 */
export function placeLabels(
  wanted: readonly Wanted[],
  obstacles: readonly Box[],
  bounds: Box,
  lines: readonly Box[] = [],
): Label[] {
  const taken = [...obstacles];
  return wanted.flatMap((want, of): Label[] => {
    const free = spots(want).filter((candidate) => {
      const box = boxOf(candidate);
      return inside(box, bounds) && !taken.some((other) => crosses(box, other));
    });
    const clear = free.find((candidate) => !lines.some((line) => crosses(boxOf(candidate), line)));
    const spot = clear ?? free[0];
    if (spot === undefined) return [];
    taken.push(boxOf(spot));
    return [{ ...spot, of, onLine: clear === undefined }];
  });
}
