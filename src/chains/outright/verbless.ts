import { type Cast, mentionAtToken } from '../../identity/cast.ts';
import type { Range } from '../scene.ts';

/** A verb that is no part of a name: the tagger takes "Works" of "Bay Works" for one. */
export const isVerb = (cast: Cast, at: number): boolean => {
  const { pos } = cast.reading.document.tokens[at]!;
  return (pos === 'VERB' || pos === 'AUX') && !mentionAtToken(cast, at);
};

const NAMES_ANEW = /^(?:called|known|named|dubbed)$/u;

/** True where no verb stands but such as only describe a noun: "shells fired by the Guard", "the Guard, also called the Greys". */
export function isVerbless(cast: Cast, { from, to }: Range): boolean {
  const { lower, document } = cast.reading;
  for (let i = from; i < to; i++) {
    const byWhom = lower[i + 1] === 'by' && i > from && document.tokens[i - 1]!.pos === 'NOUN';
    const describes = byWhom || (lower[i - 1] === 'also' && NAMES_ANEW.test(lower[i]!));
    if (isVerb(cast, i) && !describes) return false;
  }
  return true;
}
