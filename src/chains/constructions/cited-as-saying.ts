import { FORMS_OF_BE } from '../forms-of-be.ts';
import { hop, outletAt, phraseAt } from '../phrase-at.ts';
import type { Construction, Scene } from '../scene.ts';
import { subjectBefore } from '../subject-before.ts';

const CITED = new Set(['cite', 'quote']);
const BACK = 14;

/**
 * One speaker passes on another's words.
 *
 * > Baker cited the general as saying that …       The Courier quoted Dravec as telling Harbour Radio that …
 *   ^^^^^ relay  ^^^^^^^ origin                        ^^^^^^^ relay   ^^^^^^ origin   ^^^^^^^^^^^^^ inner relay
 */
export const citedAsSaying: Construction = (scene) => {
  const { cast, source, sentence } = scene;
  const { lower, document } = cast.reading;
  const from = Math.max(sentence.from, (source ?? scene.cue).from - BACK);
  for (let i = from; i < Math.min(sentence.to, scene.cue.to + BACK); i++) {
    const token = document.tokens[i]!;
    if (
      !CITED.has(token.lemma) ||
      lower[i] === 'citing' ||
      lower[i] === 'quoting' ||
      FORMS_OF_BE.has(lower[i - 1] ?? '')
    )
      continue;
    if (!scene.free(i)) continue;
    const as = asSaying(scene, i + 1);
    if (as < 0) continue;
    const quoted = phraseAt(scene, i + 1);
    if (quoted.to === quoted.from) return null;
    const inner = lower[as + 1] === 'telling' ? outletAt(scene, as + 2) : null;
    const relays = inner ? [hop(scene, inner, as, as + 2)] : [];
    const saysIt = source && source.from >= i && source.from < as;
    if (saysIt) {
      const relay = subjectBefore(scene, i);
      return relay ? { relays: [hop(scene, relay, i, as + 2), ...relays] } : { relays };
    }
    if (source && source.to <= i && i - source.to < 6) {
      const origin = hop(scene, scene.resolveOther(quoted.from, as), i, as + 2);
      return { relays: [hop(scene, scene.speaker, i, as + 2), ...relays], origin };
    }
  }
  return null;
};

/** Index of the "as" of "as saying", or -1. */
function asSaying({ cast, sentence }: Scene, from: number): number {
  const { lower } = cast.reading;
  for (let i = from; i < Math.min(from + 24, sentence.to - 1); i++) {
    if (lower[i] === 'as' && (lower[i + 1] === 'saying' || lower[i + 1] === 'telling' || lower[i + 1] === 'warning'))
      return i;
    if (lower[i] === '“' || lower[i] === '"') return -1;
  }
  return -1;
}
