import { memberAtToken } from '../../identity/cast.ts';
import { hop, outletAt } from '../phrase-at.ts';
import type { Construction } from '../scene.ts';

/** Tokens between the cue and "on" or "in": a day, "last week". */
const NEAR = 4;
const WRITING = new Set(['write', 'argue', 'publish']);

/**
 * Said on a programme or written in a paper.
 *
 * > Amin said Sunday on Harbour Radio that …       Amin wrote in The Oster Courier
 */
export const onAir: Construction = (scene) => {
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
