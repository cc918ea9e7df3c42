import { wordsOf } from '../identity/reading.ts';
import { FORMS_OF_BE } from './forms-of-be.ts';
import { outletAt, phraseAt } from './phrase-at.ts';
import type { Scene } from './scene.ts';

const TELLING = new Set(['tell', 'inform', 'notify', 'assure', 'remind', 'warn', 'urge', 'ask']);
const TO = new Set([
  'say',
  'speak',
  'announcement',
  'speech',
  'remark',
  'remarks',
  'statement',
  'explain',
  'talk',
  'suggest',
  'add',
  'reply',
  'describe',
]);

/** Who was spoken to, in the article's words: "reporters", "a news conference". An outlet is a relay instead. */
export function addresseeOf(scene: Scene): string | undefined {
  const { cast, cue, reach, free } = scene;
  const { lower, document } = cast.reading;
  for (let i = cue.from; i < Math.min(cue.to + 3, reach.to); i++) {
    if (!free(i)) return undefined;
    const { lemma } = document.tokens[i]!;
    const to = lower[i] === 'to' && (TO.has(document.tokens[i - 1]!.lemma) || TO.has(lower[i - 1]!));
    if (!to && !(TELLING.has(lemma) && i < cue.to)) continue;
    if (!to && FORMS_OF_BE.has(lower[i - 1] ?? '')) continue;
    if (document.tokens[i + 1]?.pos === 'VERB' || !free(i + 1)) continue;
    const phrase = phraseAt(scene, i + 1);
    if (phrase.to === phrase.from || !free(phrase.to - 1) || outletAt(scene, i + 1)) continue;
    return wordsOf(cast.reading, phrase.from, phrase.to);
  }
  return undefined;
}
