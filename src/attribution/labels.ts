/** The three parts of an attribution relation. */
export type Role = 'source' | 'cue' | 'content';

/** On which side of a source or content span its cue stands; a cue has none. */
export type CueSide = 'before' | 'after';

interface Label {
  readonly name: string;
  readonly role: Role | null;
  readonly cueSide: CueSide | null;
  readonly begins: boolean;
}

const SPAN_KINDS: readonly (readonly [Role, CueSide | null])[] = [
  ['source', 'after'],
  ['source', 'before'],
  ['cue', null],
  ['content', 'after'],
  ['content', 'before'],
];

/** Outside first, then a beginning and an inside label for each kind of span. */
export const LABELS: readonly Label[] = [
  { name: 'O', role: null, cueSide: null, begins: false },
  ...SPAN_KINDS.flatMap(([role, cueSide]) =>
    [true, false].map((begins) => ({
      name: `${begins ? 'B' : 'I'}-${role}${cueSide ? `-cue-${cueSide}` : ''}`,
      role,
      cueSide,
      begins,
    })),
  ),
];

/** Index of the label that begins a span of this kind; the inside label follows it. */
export const beginLabel = (role: Role, cueSide: CueSide | null): number =>
  LABELS.findIndex((label) => label.begins && label.role === role && label.cueSide === cueSide);

/** True for the beginning and the inside of a cue. */
export const isCueLabel = (label: number): boolean => LABELS[label]!.role === 'cue';
