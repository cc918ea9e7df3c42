import { memberAtToken, mentionAtToken } from '../../identity/cast.ts';
import { speakerFor } from '../../identity/name-in-phrase.ts';
import { readPhrase } from '../../identity/phrase.ts';
import type { Speaker } from '../../identity/speakers.ts';
import { citedAt, isSomebody } from '../cited-at.ts';
import { hop, outletAt } from '../phrase-at.ts';
import type { Hop, Range, Scene } from '../scene.ts';
import { TALK_WITH, TALKS } from './in-an-interview-with.ts';

const CITING = new Set(['cite', 'quote', 'credit']);

/**
 * A relay that itself relied on another: "…, which cited Harbour Radio".
 *
 * @param at - the token behind the relay
 */
export function whichCited(scene: Scene, at: number): Hop[] {
  const { lower, document } = scene.cast.reading;
  let i = at;
  if (lower[i] === ',') i++;
  if (lower[i] === 'which' || lower[i] === 'who' || lower[i] === 'that') i++;
  else if (!lower[i]?.endsWith('ing')) return [];
  while (i < scene.sentence.to && i < at + 5 && document.tokens[i]!.pos !== 'VERB') i++;
  if (i >= scene.sentence.to || !CITING.has(document.tokens[i]!.lemma)) return [];
  const phrase = citedAt(scene, i + 1);
  if (phrase.to === phrase.from) return [];
  const talk = talkHeldBy(scene, phrase);
  // "citing high water" is a reason.
  if (!talk && lower[i]!.endsWith('ing') && !isSomebody(scene.cast, phrase)) return [];
  const speaker = talk ?? scene.resolve(phrase.from, phrase.to);
  return [hop(scene, speaker, i, i + 1)];
}

/** "an interview with Kesh Radio", "a Kesh Radio interview": the outlet that held it. `null` when the phrase is no talk, or names no outlet. */
function talkHeldBy(scene: Scene, phrase: Range): Speaker | null {
  const { reading } = scene.cast;
  const { head } = readPhrase(reading, phrase.from, phrase.to);
  if (!TALKS.has(reading.lower[head] ?? '')) return null;
  const holder = memberAtToken(scene.cast, head - 1);
  if (holder?.kind === 'outlet') return speakerFor(holder, mentionAtToken(scene.cast, head - 1)!.span, holder.name);
  for (let i = head + 1; i < Math.min(scene.sentence.to, head + 6); i++) {
    if (!TALK_WITH.has(reading.lower[i]!)) continue;
    const outlet = outletAt(scene, i + 1);
    if (outlet) return outlet;
  }
  return null;
}
