/** A text written as it was printed, and where each place of the other text went. */
export interface Untokenised {
  readonly text: string;
  /** New offset of an old one. */
  readonly moved: (offset: number) => number;
}

/** Spaces that the corpus’ tokeniser put in: "semi - final", "China’ s", "U. S.", "( AFP )". */
const SPACES =
  /(?<=[\p{L}\p{N}]) (?=- (?!A )[\p{L}\p{N}])|(?<=[\p{L}\p{N}] -) (?!A )(?=[\p{L}\p{N}])|(?<=\p{L}['’]) (?=(?:s|t|re|ve|ll|d|m)(?!\p{L}))|(?<=\bU\.) (?=[SKN]\.)|(?<=[([]) | (?=[)\],;:?!](?!\p{L}))/gu;

/** "6 May - Zayd Amin": a dash, not a hyphen. */
const DATELINE =
  /\d (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: -)?$/u;
const REACH = 16;

/**
 * Take out the spaces that a tokeniser put into a text, so that names and quotations read as in print.
 *
 * > The President ‘ s envoy, Kim Ha - na, said: " It is late. "      The President‘s envoy, Kim Ha-na, said: "It is late."
 */
export function untokenise(text: string): Untokenised {
  const inner = [...text.matchAll(SPACES)]
    .map(({ index }) => index)
    .filter((at) => !DATELINE.test(text.slice(0, at).slice(-REACH)));
  const cuts = [...inner, ...besideQuotes(text)].sort((a, b) => a - b);
  const places = cuts.filter((place, i) => place !== cuts[i - 1]);
  let out = '';
  let from = 0;
  for (const place of places) {
    out += text.slice(from, place);
    from = place + 1;
  }
  const moved = (offset: number): number => {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
  return { text: out + text.slice(from), moved };
}

/** Straight quotation marks with a space on both sides open and close in turn within a line. */
function besideQuotes(text: string): number[] {
  const cuts: number[] = [];
  for (const line of text.matchAll(/[^\n]+/gu)) {
    let open = false;
    for (const { index } of line[0].matchAll(/"/gu)) {
      const at = line.index + index;
      open = !open;
      if (open && text[at + 1] === ' ') cuts.push(at + 1);
      if (!open && text[at - 1] === ' ') cuts.push(at - 1);
    }
  }
  return cuts;
}
