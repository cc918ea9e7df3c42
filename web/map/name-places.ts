/** A place as it is drawn, in pixels of the drawing. */
export interface Spot {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
}

/** Where a name stands: its baseline, and the side on which it is held. */
export interface PlacedName {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Height of the letters, in pixels. */
export const NAME_PX = 12;
const GAP = 4;
/** An area wider than so many pixels has its name in its middle, and other names may stand on it. */
const WIDE_PX = 40;
/** Names beyond this many are a thicket; the list beside the map has them. */
const MOST = 40;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function boxOf({ x, y, anchor }: PlacedName, width: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - NAME_PX, bottom: y + 3 };
}

const middleLine = (y: number): number => y + NAME_PX / 3;

/** Where the name of an area could stand, the best first. */
function candidates({ name, x, y, rx, ry }: Spot): PlacedName[] {
  const beside: PlacedName[] = [
    { name, x: x + rx + GAP, y: middleLine(y), anchor: 'start' },
    { name, x: x - rx - GAP, y: middleLine(y), anchor: 'end' },
    { name, x, y: y - ry - GAP, anchor: 'middle' },
    { name, x, y: y + ry + GAP + NAME_PX - 2, anchor: 'middle' },
  ];
  return rx > WIDE_PX ? [{ name, x, y: middleLine(y), anchor: 'middle' }, ...beside] : beside;
}

/**
 * Names beside their places, as many as find room: none over another, over a small place, or out of the drawing.
 *
 * @param spots - the most important first: it is named where there is room for one
 * @param widthOf - of words in letters of NAME_PX
 */
export function namePlaces(
  spots: readonly Spot[],
  drawing: { readonly width: number; readonly height: number },
  widthOf: (words: string) => number,
): PlacedName[] {
  const taken: Box[] = spots
    .filter(({ rx }) => rx <= WIDE_PX)
    .map(({ x, y, rx, ry }) => ({ left: x - rx, right: x + rx, top: y - ry, bottom: y + ry }));
  const placed: PlacedName[] = [];
  for (const spot of spots) {
    if (placed.length === MOST) break;
    const width = widthOf(spot.name);
    const inside = ({ left, right, top, bottom }: Box): boolean =>
      left >= 2 && right <= drawing.width - 2 && top >= 2 && bottom <= drawing.height - 2;
    for (const candidate of candidates(spot)) {
      const box = boxOf(candidate, width);
      if (!inside(box) || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      placed.push(candidate);
      break;
    }
  }
  return placed;
}
