import { DOCUMENT_NOUNS, MEDIA_NOUNS } from '../../identity/lexicon/heads.ts';
import { readPhrase } from '../../identity/phrase.ts';
import type { Speaker } from '../../identity/speakers.ts';
import { citedAt, isSomebody } from '../cited-at.ts';
import { hop, outletAt, phraseAt } from '../phrase-at.ts';
import type { Construction, Scene } from '../scene.ts';
import { reportedIn } from './report-in-outlet.ts';
import { whichCited } from './which-cited.ts';

/**
 * Somebody's words that the article has from an outlet, a paper or somebody else, behind them or at the sentence's front.
 *
 * > “…,” Amin said, according to Bay Wire.       Amin told the crew, according to court records.       According to al-Nahr, Amin said …
 */
export const accordingTo: Construction = (scene) => {
  const { lower } = scene.cast.reading;
  const { cue, source, sentence } = scene;
  if (!source || lower[cue.from] === 'according') return null;
  for (let i = sentence.from; i < sentence.to; i++) {
    const size = lower[i] === 'according' && lower[i + 1] === 'to' ? 2 : isPer(lower, i) ? 1 : 0;
    if (size === 0 || !scene.free(i)) continue;
    const front = i === sentence.from && i < cue.from && i < source.from;
    const behind = i >= cue.to && i < scene.reach.to && i >= source.to && lower[i - 1] === ',';
    if (!front && !behind) continue;
    const outlet = outletAt(scene, i + size) ?? paperAt(scene, i + size) ?? somebodyAt(scene, i + size);
    if (outlet) return { relays: [hop(scene, outlet, i, i + size), ...whichCited(scene, outlet.end)] };
  }
  return null;
};

/** Anybody else who passes it on: "According to Lund, | Varga said …". */
function somebodyAt(scene: Scene, at: number): (Speaker & { readonly end: number }) | null {
  const range = citedAt(scene, at);
  const { reading } = scene.cast;
  if (range.to <= range.from || !isSomebody(scene.cast, range) || !/^[,.;]$/u.test(reading.lower[range.to] ?? '.'))
    return null;
  return { ...scene.resolveOther(range.from, range.to), end: range.to };
}

/** "…, per a Bay Wire report": behind a comma, or "per cent" and rates would count. */
const isPer = (lower: readonly string[], i: number): boolean => lower[i] === 'per' && lower[i - 1] === ',';

/** A report that names its outlet, else a paper: "court records", "a Bay Wire report", "local media". */
function paperAt(scene: Scene, at: number): (Speaker & { readonly end: number }) | null {
  const { reading } = scene.cast;
  const range = phraseAt(scene, at);
  if (range.to <= range.from) return null;
  const outlet = reportedIn(scene, range);
  if (outlet) return { ...outlet, end: range.to };
  const word = reading.lower[readPhrase(reading, range.from, range.to).head] ?? '';
  if (!DOCUMENT_NOUNS.has(word) && !MEDIA_NOUNS.has(word)) return null;
  return { ...scene.resolve(range.from, range.to), end: range.to };
}
