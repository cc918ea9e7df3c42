import type { Cast } from '../../identity/cast.ts';
import type { Range } from '../scene.ts';

/** Opening marks and what closes them. */
const CLOSING: Readonly<Record<string, RegExp>> = {
  '“': /^”$/u,
  '‘': /^[’']$/u,
  '«': /^»$/u,
  '»': /^[«»]$/u,
  '"': /^"$/u,
  "'": /^'$/u,
};

/**
 * A quotation inside a quotation, from its opening mark to the mark that closes it: “He said, | ‘Stay here,’ | and left.”
 *
 * @returns `null` where no mark opens there, or none closes it
 */
export function quotationFrom({ reading: { lower, quoted } }: Cast, from: number, to: number): Range | null {
  const closing = CLOSING[lower[from] ?? ''];
  if (closing === undefined || !quoted[from] || !quoted[from - 1]) return null;
  for (let i = from + 1; i < to; i++) if (closing.test(lower[i]!)) return { from, to: i + 1 };
  return null;
}
