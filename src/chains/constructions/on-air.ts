import { memberAtToken } from '../../identity/cast.ts';
import { hop, outletAt } from '../phrase-at.ts';
import type { Construction, Scene } from '../scene.ts';

/** Tokens between the cue and "on" or "in": a day, "last week". */
const NEAR = 4;
const WRITING = new Set(['write', 'argue', 'publish']);

/**
 * Said on a programme or written in a paper.
 *
 * > Amin said Sunday on Harbour Radio that …       Amin wrote in The Oster Courier
 * > Speaking on Harbour Radio, Amin said …
 */
export const onAir: Construction = (scene) => atCue(scene) ?? speakingOn(scene);

const SPEAKING = new Set(['speaking', 'appearing', 'talking', 'interviewed']);

/** "Speaking on Harbour Radio", anywhere around the cue. */
function speakingOn(scene: Scene): ReturnType<Construction> {
  const { lower } = scene.cast.reading;
  for (let i = scene.reach.from; i + 1 < scene.reach.to; i++) {
    if (!SPEAKING.has(lower[i]!) || lower[i + 1] !== 'on' || !scene.free(i)) continue;
    const outlet = outletAt(scene, i + 2);
    if (outlet && (outlet.member !== null || memberAtToken(scene.cast, i + 2)))
      return { relays: [hop(scene, outlet, i, i + 2)] };
  }
  return null;
}

const atCue: Construction = (scene) => {
  const { cast, cue } = scene;
  const { lower, document } = cast.reading;
  const writes = WRITING.has(document.tokens[cue.to - 1]?.lemma ?? '');
  for (let i = cue.from; i < Math.min(cue.to + NEAR, scene.reach.to); i++) {
    if (!scene.free(i)) return null;
    if (lower[i] !== 'on' && !(lower[i] === 'in' && writes)) continue;
    const outlet = outletAt(scene, i + 1);
    // The outlet must be named: "on television" says nothing.
    if (outlet && (outlet.member !== null || memberAtToken(cast, i + 1)))
      return { relays: [hop(scene, outlet, i, i + 1)] };
  }
  return null;
};
