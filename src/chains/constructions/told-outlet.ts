import { FORMS_OF_BE } from '../forms-of-be.ts';
import { hop, outletAt } from '../phrase-at.ts';
import type { Construction } from '../scene.ts';

/** Verbs that name whom they speak to, and "to" phrases that do. */
const TELLING = new Set(['tell', 'inform']);
const SPEAKING = new Set([
  'speak',
  'speaking',
  'talk',
  'said',
  'say',
  'comments',
  'remarks',
  'statement',
  'email',
  'interview',
  'confirmed',
]);

const EVERYBODY = /^(?:the )?(?:press|media)$/iu;

/**
 * Said to an outlet, which passes it on. Anybody else who is told is an addressee and no link.
 *
 * > Amin told al-Nahr news website that …       speaking to Bay Wire, …       in comments to the Courier
 */
export const toldOutlet: Construction = (scene) => {
  const { lower, document } = scene.cast.reading;
  for (let i = scene.reach.from; i < scene.reach.to; i++) {
    const { lemma } = document.tokens[i]!;
    const telling =
      TELLING.has(lemma) && lower[i] !== 'telling' ? !isPassive(lower, i) : TELLING.has(lemma) && inCue(scene.cue, i);
    const speaking =
      lower[i] === 'to' && (SPEAKING.has(lower[i - 1] ?? '') || SPEAKING.has(document.tokens[i - 1]?.lemma ?? ''));
    if ((!telling && !speaking) || !scene.free(i)) continue;
    const outlet = outletAt(scene, i + 1);
    // "told the press" is told reporters; "told local media" is told those who passed it on.
    if (outlet && !EVERYBODY.test(outlet.name)) return { relays: [hop(scene, outlet, speaking ? i - 1 : i, i + 1)] };
  }
  return null;
};

const inCue = (cue: { readonly from: number; readonly to: number }, i: number): boolean => i >= cue.from && i < cue.to;

const isPassive = (lower: readonly string[], i: number): boolean => FORMS_OF_BE.has(lower[i - 1] ?? '');
