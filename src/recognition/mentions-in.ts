import { mayFollow, opensName, typeOf } from './labels.ts';

/** A run of tokens labelled as one name. */
export interface Labelled {
  readonly from: number;
  readonly to: number;
  /** Index into `NAME_TYPES`. */
  readonly type: number;
}

/** The names that labels spell, ascending. */
export function mentionsIn(labels: Uint8Array): Labelled[] {
  const found: Labelled[] = [];
  for (let i = 0; i < labels.length; ) {
    const label = labels[i]!;
    if (!opensName(label)) {
      i++;
      continue;
    }
    const from = i++;
    while (i < labels.length && !opensName(labels[i]!) && labels[i] !== 0 && mayFollow(labels[i - 1]!, labels[i]!)) i++;
    found.push({ from, to: i, type: typeOf(label) });
  }
  return found;
}
