import { memberAtToken, mentionAtToken } from '../../identity/cast.ts';
import { speakerFor } from '../../identity/name-in-phrase.ts';
import { hop, outletAt } from '../phrase-at.ts';
import type { Construction } from '../scene.ts';

/** What an outlet holds or prints of somebody: "an interview with Harbour Radio". */
export const TALKS = new Set([
  'interview',
  'interviews',
  'conversation',
  'appearance',
  'briefing',
  'column',
  'op-ed',
  'article',
  'essay',
  'call',
  'chat',
  'discussion',
]);
export const TALK_WITH = new Set(['with', 'to', 'on', 'for', 'in', 'by', 'published', 'aired', 'broadcast']);

/**
 * An interview that an outlet held.
 *
 * > He said in an interview with Harbour Television that …       During an interview with al-Nahr, …       in a CNN interview
 */
export const inAnInterviewWith: Construction = (scene) => {
  const { cast } = scene;
  const { lower } = cast.reading;
  for (let i = scene.reach.from; i < scene.reach.to; i++) {
    if (!TALKS.has(lower[i]!) || !scene.free(i)) continue;
    const before = memberAtToken(cast, i - 1);
    if (before?.kind === 'outlet') {
      const mention = mentionAtToken(cast, i - 1)!;
      return { relays: [hop(scene, speakerFor(before, mention.span, before.name), mention.from, i + 1)] };
    }
    if (lower[i] === 'briefing') continue;
    let at = i + 1;
    while (at < scene.sentence.to && at < i + 5 && TALK_WITH.has(lower[at]!)) {
      const outlet = outletAt(scene, at + 1);
      if (outlet) return { relays: [hop(scene, outlet, i, at + 1)] };
      at++;
    }
  }
  return null;
};
