import { isBegin, typeOf } from './labels.ts';

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
    if (!isBegin(label)) {
      i++;
      continue;
    }
    const from = i++;
    while (i < labels.length && labels[i] === label + 1) i++;
    found.push({ from, to: i, type: typeOf(label) });
  }
  return found;
}
