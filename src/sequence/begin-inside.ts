/**
 * The usual labels for spans: 0 is outside, each odd label begins a span of one kind, and the even one behind it goes on
 * inside it. Source: Ramshaw and Marcus 1995.
 */

/** True when a label may stand behind another; `null` is before the first. */
export const mayFollow = (previous: number | null, label: number): boolean =>
  label === 0 || label % 2 === 1 || previous === label || previous === label - 1;

/** Make each inside label that lost its beginning one. */
export function repair(labels: Uint8Array): void {
  for (let i = 0; i < labels.length; i++) {
    if (!mayFollow(i === 0 ? null : labels[i - 1]!, labels[i]!)) labels[i]!--;
  }
}
