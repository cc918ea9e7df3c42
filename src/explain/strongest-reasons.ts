import type { Token, TokenRange } from '../language/document.ts';
import { placeAspectInWords, wordAspectInWords } from './aspect-in-words.ts';
import type { FeatureReason } from './explanation.ts';
import { type PlaceAspect, type Sight, type WordAspect, whilePlaceHidden, whileWordHidden } from './hide.ts';

const OF_WORDS: readonly WordAspect[] = ['word', 'class', 'likely'];
const OF_MARKS: readonly WordAspect[] = ['word'];
const OF_PLACES: readonly PlaceAspect[] = [
  'quotation',
  'frame',
  'nearest',
  'beside quotation',
  'headline',
  'first look',
];

/** Tokens of a span that are asked about, from its front: the work goes with their number. */
const ASKED = 8;
/** Tokens on either side that are hidden too. */
const BESIDE = 3;
/** Tokens of a cue that are hidden, from its front. */
const OF_CUE = 4;
/** Reasons given, and the share of the strongest that the weakest of them must have. */
const MOST = 5;
const LEAST_SHARE = 0.1;

interface Question {
  readonly tokens: readonly Token[];
  /** Changed on the way and put back. */
  readonly sight: Sight;
  readonly span: TokenRange;
  /** The cue that a source or content is tied to. */
  readonly cue?: TokenRange | undefined;
  /** How much speaks for the label of some of its tokens, by what is seen now: natural logarithm of odds. */
  readonly score: (asked: TokenRange) => number;
}

/**
 * What counted most for a span: each thing the model saw is hidden in turn (`whileWordHidden` says what that means), and what
 * its label then loses is the weight of that thing. A minus says that it spoke against the label.
 *
 * It asks the model itself and knows none of its features, so it holds for any features made of what is seen.
 */
export function strongestReasons({ tokens, sight, span, cue, score }: Question): FeatureReason[] {
  const asked = { from: span.from, to: Math.min(span.to, span.from + ASKED) };
  const whole = score(asked);
  const loss = (): number => whole - score(asked);
  const found: { readonly weight: number; readonly says: () => string }[] = [];
  for (const at of placesOf(tokens.length, asked, cue)) {
    const token = tokens[at]!;
    for (const aspect of token.pos === 'PUNCT' ? OF_MARKS : OF_WORDS) {
      const weight = whileWordHidden(sight, aspect, at, loss);
      if (weight) found.push({ weight, says: () => `${wordAspectInWords(aspect, token)}${where(at, span, cue)}` });
    }
  }
  for (const aspect of OF_PLACES) {
    const weight = whilePlaceHidden(sight, aspect, asked, loss);
    if (weight) found.push({ weight, says: () => placeAspectInWords(aspect, tokens, sight, asked) });
  }
  found.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const least = Math.abs(found[0]?.weight ?? 0) * LEAST_SHARE;
  return found
    .slice(0, MOST)
    .filter(({ weight }) => Math.abs(weight) >= least)
    .map(({ says, weight }) => ({ says: says(), weight: Math.round(weight * 100) / 100 }));
}

/** The tokens that are hidden one by one: those asked about, a few beside them, the cue's. */
function placesOf(length: number, { from, to }: TokenRange, cue?: TokenRange): Set<number> {
  const places = new Set<number>();
  for (let i = Math.max(0, from - BESIDE); i < Math.min(length, to + BESIDE); i++) places.add(i);
  if (cue) for (let i = cue.from; i < Math.min(cue.to, cue.from + OF_CUE); i++) places.add(i);
  return places;
}

function where(at: number, { from, to }: TokenRange, cue?: TokenRange): string {
  if (at >= from && at < to) return '';
  if (cue && at >= cue.from && at < cue.to) return ' (in its cue)';
  const distance = at < from ? from - at : at - to + 1;
  return ` (${distance === 1 ? 'right' : `${distance} words`} ${at < from ? 'before' : 'behind'} it)`;
}
