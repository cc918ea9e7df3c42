/** Labels of the chain that looks for cues alone. */
export const CUE_LABELS = ['O', 'B-cue', 'I-cue'] as const;
export const BEGIN_CUE = 1;
export const INSIDE_CUE = 2;

/** The inside of a cue follows its beginning or more inside. */
export const cueMayFollow = (previous: number | null, label: number): boolean =>
  label !== INSIDE_CUE || previous === BEGIN_CUE || previous === INSIDE_CUE;
