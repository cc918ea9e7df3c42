/** What a name names. `nationality` is an adjective or people ("Iraqi", "Americans"); `country` includes capitals. */
export type NameKind = 'person' | 'organisation' | 'outlet' | 'country' | 'place' | 'nationality' | 'group';

/** One mention of a name: half-open token ranges. */
export interface Name {
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind;
  /** True when the words around it say so; false for a guess from its shape. */
  readonly sure: boolean;
  /** Title words directly in front: "Iraqi Prime Minister". Empty range when there are none. */
  readonly title: { readonly from: number; readonly to: number };
}
