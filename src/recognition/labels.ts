/** What a name can be called. `group` is a people, faith or movement; `other` a name of something else: a law, a feast, a product. */
export const NAME_TYPES = ['person', 'place', 'organisation', 'group', 'other'] as const;
export type NameType = (typeof NAME_TYPES)[number];

/** As `begin-inside.ts` numbers them: outside, then begin and inside of each type. */
export const LABELS: readonly string[] = [
  'outside',
  ...NAME_TYPES.flatMap((type) => [`begin ${type}`, `inside ${type}`]),
];

export const beginLabel = (type: number): number => 1 + 2 * type;
export const insideLabel = (type: number): number => 2 + 2 * type;
export const isBegin = (label: number): boolean => label % 2 === 1;
/** Index into `NAME_TYPES`; -1 outside. */
export const typeOf = (label: number): number => (label === 0 ? -1 : (label - 1) >> 1);
