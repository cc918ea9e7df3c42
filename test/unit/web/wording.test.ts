import { expect, it } from 'vitest';
import { asHeading } from '../../../web/words/wording.ts';

it.each([
  ['without its quotation marks', '“the light was out,”', 'The light was out'],
  ['without the comma before the cue', 'the light was out,', 'The light was out'],
  ['with the denial behind it, where it is only denied', 'denied: the light was out', 'The light was out (denied)'],
  ['as it is, where nothing else is left', '“”', '“”'],
  ['as it is, where a denial is what is said', 'he denied: nothing else', 'He denied: nothing else'],
])('a claim is a heading %s', (_, text, heading) => {
  expect(asHeading(text)).toBe(heading);
});
