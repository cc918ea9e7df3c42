import { FORMS_OF_BE } from '../forms-of-be.ts';
import { hop, outletAt } from '../phrase-at.ts';
import type { Construction } from '../scene.ts';
import { whichCited } from './which-cited.ts';

const PARTICIPLES = new Set([
  'quoted',
  'cited',
  'interviewed',
  'asked',
  'questioned',
  'contacted',
  'reached',
  'approached',
]);
const EDGE = new Set([',', '(', '—', '–', 'when', 'if', 'later', 'once']);
const REACH = 4;

/** "who was | interviewed", "who had been | quoted". */
function isToldOfWho(lower: readonly string[], at: number): boolean {
  if (!FORMS_OF_BE.has(lower[at - 1] ?? '')) return false;
  return lower[at - 2] === 'who' || (lower[at - 1] === 'been' && lower[at - 3] === 'who');
}

/**
 * An outlet that asked or quoted, told in passing.
 *
 * > Interviewed by Harbour Radio, Amin said …       Amin, quoted by Bay Wire, said …       Asked by the Courier, Amin said …
 */
export const interviewedBy: Construction = (scene) => {
  const { lower } = scene.cast.reading;
  const { sentence, reach, cue } = scene;
  for (let i = reach.from; i < reach.to; i++) {
    if (!PARTICIPLES.has(lower[i]!) || !scene.free(i) || (i >= cue.from && i < cue.to)) continue;
    if (i > sentence.from && !EDGE.has(lower[i - 1]!) && !isToldOfWho(lower, i)) continue;
    for (let j = i + 1; j < i + REACH && j < reach.to && lower[j] !== ','; j++) {
      if (lower[j] !== 'by') continue;
      const outlet = outletAt(scene, j + 1);
      if (outlet) return { relays: [hop(scene, outlet, i, j + 1), ...whichCited(scene, outlet.end)] };
    }
  }
  return null;
};
