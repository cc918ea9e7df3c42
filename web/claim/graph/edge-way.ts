/** A stretch that a step runs along level: a name's rule, or the room between two columns it passes. */
export interface Place {
  readonly x: number;
  readonly end: number;
  readonly y: number;
}

interface EdgeWay {
  readonly d: string;
  readonly middle: { readonly x: number; readonly y: number };
}

/** How far left of the names a join runs; one that is not sure nearer, so that both can be told apart. */
const JOIN_PX = { sure: 22, unsure: 13 } as const;
const ROUND_PX = 7;

function curve(from: Place, to: Place): string {
  const bend = (to.x - from.end) / 2;
  return `C${from.end + bend} ${from.y} ${to.x - bend} ${to.y} ${to.x} ${to.y}`;
}

/** From the end of the first rule through all places to the last; level along each. */
export function wayThrough(places: readonly Place[]): EdgeWay {
  const [first, second] = [places[0]!, places[1]!];
  const parts = places.slice(1).map((place, at) => {
    const level = place.end > place.x ? `H${place.end}` : '';
    return `${curve(places[at]!, place)}${level}`;
  });
  return {
    d: `M${first.end} ${first.y}${parts.join('')}`,
    middle: { x: (first.end + second.x) / 2, y: (first.y + second.y) / 2 },
  };
}

/** From the end of one rule back to the beginning of another, for a step that closes a ring: level at `above`, clear of names. */
export function wayBack(from: Place, to: Place, above: number): EdgeWay {
  const [right, left] = [from.end + 26, to.x - 26];
  const d =
    `M${from.end} ${from.y}C${right} ${from.y} ${right} ${above} ${from.end - 8} ${above}` +
    `H${to.x + 8}C${left} ${above} ${left} ${to.y} ${to.x} ${to.y}`;
  return { d, middle: { x: (from.end + to.x) / 2, y: above } };
}

/** A bracket before two names of one column; a bow between names of two. */
export function wayBetween(a: Place, b: Place, sure: boolean): EdgeWay {
  const [upper, lower] = a.y <= b.y ? [a, b] : [b, a];
  if (upper.x !== lower.x) {
    const out = 46;
    return {
      d: `M${upper.x} ${upper.y}C${upper.x - out} ${upper.y} ${lower.x - out} ${lower.y} ${lower.x} ${lower.y}`,
      middle: { x: (upper.x + lower.x) / 2 - out * 0.75, y: (upper.y + lower.y) / 2 },
    };
  }
  const x = upper.x - (sure ? JOIN_PX.sure : JOIN_PX.unsure);
  const round = Math.min(ROUND_PX, (lower.y - upper.y) / 2);
  const start = upper.x - 4;
  const d =
    `M${start} ${upper.y}H${x + round}Q${x} ${upper.y} ${x} ${upper.y + round}` +
    `V${lower.y - round}Q${x} ${lower.y} ${x + round} ${lower.y}H${start}`;
  return { d, middle: { x, y: lower.y - Math.min(22, (lower.y - upper.y) / 2) } };
}
