/** What a name can be called. `group` is a people, faith or movement; `other` a name of something else: a law, a feast, a product. */
export const NAME_TYPES = ['person', 'place', 'organisation', 'group', 'other'] as const;
export type NameType = (typeof NAME_TYPES)[number];

/** Where in a name a word stands. Source: Ratinov and Roth 2009, who found that ends and single words are worth labels of their own. */
export const PLACE = { begin: 0, inside: 1, last: 2, single: 3 } as const;
const PLACES = Object.keys(PLACE);

/** Outside, then the places in a name of each type. */
export const LABELS: readonly string[] = [
  'outside',
  ...NAME_TYPES.flatMap((type) => PLACES.map((place) => `${place} ${type}`)),
];

/** The first of a type's labels; places are counted from it. */
export const firstLabel = (type: number): number => 1 + PLACES.length * type;

/** Index into `NAME_TYPES`; -1 outside. */
export const typeOf = (label: number): number => (label === 0 ? -1 : Math.floor((label - 1) / PLACES.length));

const placeOf = (label: number): number => (label === 0 ? -1 : (label - 1) % PLACES.length);

/** True for the first word of a name. */
export const opensName = (label: number): boolean => placeOf(label) === PLACE.begin || placeOf(label) === PLACE.single;

/** True where a name goes on behind its word. */
const goesOn = (label: number): boolean => placeOf(label) === PLACE.begin || placeOf(label) === PLACE.inside;

/** Labels told apart by what opens a name and what does not: all that other places of a word can tell of it. */
export const ROUGH_LABELS = 1 + 2 * NAME_TYPES.length;
export const roughly = (label: number): number =>
  label === 0 ? 0 : 1 + 2 * typeOf(label) + (opensName(label) ? 0 : 1);

/** True when a label may stand behind another; `null` is before the first. */
export function mayFollow(previous: number | null, label: number): boolean {
  if (previous === null || !goesOn(previous)) return label === 0 || opensName(label);
  return typeOf(label) === typeOf(previous) && !opensName(label);
}

/** Labels the tokens from `from` up to `to` as one name. */
export function labelName(labels: Uint8Array, from: number, to: number, type: number): void {
  const first = firstLabel(type);
  if (to - from === 1) {
    labels[from] = first + PLACE.single;
    return;
  }
  labels.fill(first + PLACE.inside, from, to);
  labels[from] = first + PLACE.begin;
  labels[to - 1] = first + PLACE.last;
}
