import { memberAtToken, mentionAtToken } from '../../identity/cast.ts';
import { speakerFor } from '../../identity/name-in-phrase.ts';
import { readPhrase } from '../../identity/phrase.ts';
import { hop } from '../phrase-at.ts';
import type { Construction } from '../scene.ts';

const STAFF = new Set(
  'correspondent reporter journalist photographer witness cameraman camerawoman crew team stringer'.split(' '),
);
const SEEING = new Set('see hear witness observe watch count notice film photograph spot find visit'.split(' '));

/**
 * What an outlet's own people saw is its observation; what they say is its word.
 *
 * > a Bay Wire correspondent saw …       an al-Nahr reporter at the scene said …
 */
export const witnessedBy: Construction = (scene) => {
  const { cast, source, cue, speaker } = scene;
  if (!source || speaker.kind === 'person') return null;
  const { reading } = cast;
  const { head } = readPhrase(reading, source.from, source.to);
  const noun = (reading.lower[head] ?? '').replace(/s$/u, '');
  if (!STAFF.has(noun) && noun !== 'witnesse') return null;
  const at = reading.lower[head - 1] === "'s" ? head - 2 : head - 1;
  const outlet = memberAtToken(cast, at);
  if (outlet?.kind !== 'outlet') return null;
  const saw = SEEING.has(reading.document.tokens[cue.to - 1]?.lemma ?? '');
  const own = speakerFor(outlet, mentionAtToken(cast, at)!.span, outlet.name);
  return { relays: [], origin: hop(scene, saw ? { ...own, kind: 'observation' } : own, cue.from, cue.to) };
};
