/**
 * Fits what `compareNames` weighs by: `npx tsx training/fit-names.ts`. Deterministic.
 *
 * First what it costs to take one sound for another, on the spellings of one Arabic name against spellings of others; then
 * a logistic regression for persons and one for organisations, on pairs known to be one or two. Only the `fit` halves of
 * both collections are read.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SoundCosts } from '../src/names/sound-costs.ts';
import { fitSoundCosts } from './fit-sound-costs.ts';
import { alikePairs, benchPairs, fullNames, randomPairs, spellings, variantPairs } from './name-pairs.ts';

const path = fileURLToPath(new URL('../src/names/score.model.json', import.meta.url));
const former = JSON.parse(readFileSync(path, 'utf8')) as { readonly sounds: SoundCosts };
const write = (model: object): void => writeFileSync(path, `${JSON.stringify(model, null, 2)}\n`);

/** Where the search for costs begins. */
const START: SoundCosts = {
  nearVowel: 0.2,
  otherVowel: 0.35,
  vowelOut: 0.3,
  lastVowelOut: 0.2,
  lastAOut: 0.3,
  nearConsonant: 0.3,
  likeConsonant: 0.6,
  hOut: 0.2,
  glideOut: 0.4,
  glideForVowel: 0.2,
  consonantOut: 0.9,
};

const names = spellings('fit');
const [same, alike] = [variantPairs(names), alikePairs(names, 2_000)];
const sounds = fitSoundCosts(START, { same, different: randomPairs(names, 20_000), alike }, (line) =>
  console.error(line),
);
write({ ...former, sounds });
// What it imports reads the costs just written.
const { weightsOf } = await import('./fit-name-weights.ts');
write({ sounds, ...weightsOf(benchPairs('fit'), { full: fullNames(names, 4_000), single: [...same, ...alike] }) });
