/** Labels of the chain that looks for cues alone. */
export const CUE_LABELS = ['O', 'B-cue', 'I-cue'] as const;
export const BEGIN_CUE = 1;
export const INSIDE_CUE = 2;
