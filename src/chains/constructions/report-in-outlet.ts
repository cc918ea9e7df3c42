import { memberAtToken, mentionAtToken } from '../../identity/cast.ts';
import { speakerFor } from '../../identity/name-in-phrase.ts';
import { readPhrase } from '../../identity/phrase.ts';
import type { Speaker } from '../../identity/speakers.ts';
import { hop, outletAt } from '../phrase-at.ts';
import type { Construction, Range, Scene } from '../scene.ts';
import { whichCited } from './which-cited.ts';

/** What an outlet brings out. */
const REPORTS = new Set(
  'report reports article articles story stories investigation dispatch dispatches interview editorial account accounts coverage'.split(
    ' ',
  ),
);
const POSTS = new Set(['post', 'posts', 'tweet', 'tweets', 'message', 'messages', 'video']);
const IN = new Set(['in', 'by', 'from', 'on', 'of']);
const REACH = 8;

/**
 * A report is its outlet's word, a post is its owner's.
 *
 * > a report in the Oster Post said …       reports in the Harbour Times and Bay Wire       a post on the network by the ministry
 */
export const reportInOutlet: Construction = (scene) => {
  const { source, speaker, cue } = scene;
  if (!source || speaker.member !== null || (speaker.kind !== 'document' && speaker.kind !== 'post' && !speaker.plural))
    return null;
  const outlet = reportedIn(scene, source);
  if (!outlet) return null;
  const origin = hop(scene, outlet, cue.from, cue.to);
  const cited = whichCited(scene, source.to);
  return cited.length > 0 ? { relays: [origin, ...cited.slice(0, -1)], origin: cited.at(-1)! } : { relays: [], origin };
};

/** The outlet a report in a range of tokens is from, or the name a post is by. */
export function reportedIn(scene: Scene, { from, to }: Range): Speaker | null {
  const { cast } = scene;
  const { reading } = cast;
  const { lower } = reading;
  const { head } = readPhrase(reading, from, to);
  const post = POSTS.has(lower[head] ?? '');
  if (!post && !REPORTS.has(lower[head] ?? '')) return null;
  const before = memberAtToken(cast, head - 1) ?? memberAtToken(cast, head - 2);
  if (before?.kind === 'outlet' && head > from) {
    const mention = mentionAtToken(cast, head - 1) ?? mentionAtToken(cast, head - 2)!;
    return speakerFor(before, mention.span, before.name);
  }
  for (let i = head + 1; i < Math.min(head + REACH, scene.sentence.to); i++) {
    // "reports and an account from …": two things.
    if (lower[i] === 'and') return null;
    if (!IN.has(lower[i]!)) continue;
    const outlet = outletAt(scene, i + 1);
    if (outlet && (outlet.member !== null || (outlet.plural && outlet.kind === 'outlet'))) return outlet;
    const owner = memberAtToken(cast, lower[i + 1] === 'the' ? i + 2 : i + 1);
    if (post && lower[i] === 'by' && owner) {
      const { span } = mentionAtToken(cast, lower[i + 1] === 'the' ? i + 2 : i + 1)!;
      return speakerFor(owner, span, owner.name);
    }
  }
  return null;
}
