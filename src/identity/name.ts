/** What a name names. `nationality` is an adjective or people ("Chilean", "Kenyans"); `country` includes capitals; `unknown` is a name of nobody knows what. */
export type NameKind = 'person' | 'organisation' | 'outlet' | 'country' | 'place' | 'nationality' | 'group' | 'unknown';

/** One mention of a name: half-open token ranges. */
export interface Name {
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind;
  /** True when the words around it say so; false for a guess from its shape. */
  readonly sure: boolean;
  /** Title words directly in front: "Chilean Prime Minister". Empty range when there are none. */
  readonly title: { readonly from: number; readonly to: number };
}
