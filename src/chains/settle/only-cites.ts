import type { Cast } from '../../identity/cast.ts';
import { isSomebody } from '../cited-at.ts';
import type { Place } from '../scene-of.ts';

const CITING = new Set(['cite', 'quote', 'credit']);
/** Longest cue: "has cited", "reported, citing". Tokens. */
const LONGEST = 4;

/**
 * True for a relation whose content is only who is cited: no statement of its own, but the origin of the clause beside it.
 *
 * > [T The pier was shut], [S Bay Wire] [C reported], citing Zayd Amin       and not also: [S Bay Wire] [C citing] [T Zayd Amin]
 * > [C Citing] [T the fire brigade], Bay Wire said …       [S Bay Wire] [C quoted] [T director Zayd Amin]
 * > Bay Wire, [C quoting] [T “sources close to the mayor”], wrote …
 */
export function onlyCites(cast: Cast, { cue, content }: Place): boolean {
  const { lower, document, quoted } = cast.reading;
  const [cited, ...more] = content;
  if (!cited || more.length > 0 || cue.to - cue.from > LONGEST || cited.from !== cue.to) return false;
  if (!CITING.has(document.tokens[cue.to - 1]?.lemma ?? '') || isSayingBehind(lower, cited.to)) return false;
  const marked = /^["“‘]$/u.test(lower[cited.from]!);
  let to = cited.to;
  while (marked && to > cited.from + 1 && /^[”"’',]$/u.test(lower[to - 1]!)) to--;
  const inside = marked ? { from: cited.from + 1, to } : cited;
  for (let i = inside.from; i < inside.to; i++)
    if ((quoted[i] && !marked) || (/^(?:VERB|AUX)$/u.test(document.tokens[i]!.pos) && cast.mentionAt[i] === -1))
      return false;
  const beside = cue.to - cue.from === 1 && lower[cue.from]!.endsWith('ing') && lower[cue.from - 1] === ',';
  return (beside && !marked) || isSomebody(cast, inside);
}

/** "cited the general | as saying that …": the content goes on. */
const isSayingBehind = (lower: readonly string[], at: number): boolean =>
  lower[at] === 'as' && (lower[at + 1]?.endsWith('ing') ?? false);
