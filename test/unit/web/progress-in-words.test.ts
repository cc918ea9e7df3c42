import { expect, it } from 'vitest';
import type { DropProgress } from '../../../web/drop/add-files.ts';
import { progressInWords } from '../../../web/drop/progress-in-words.ts';

it.each<[string, DropProgress, string]>([
  ['files are sent', { step: 'sending', share: 0, files: 2, total: 12 }, 'Taking in 3 of 12 files'],
  ['files are read', { step: 'reading', share: 0.4, articles: 7 }, 'Reading: 40 %, 7 articles'],
  [
    'texts are compared',
    { step: 'matching', share: 0.25, articles: 200 },
    'Looking for shared text in 200 articles: 25 %',
  ],
  ['claims are formed', { step: 'comparing', share: 0.5, statements: 2 }, 'Comparing 2 statements: 50 %'],
  ['names are gathered', { step: 'naming', share: 1, articles: 1 }, 'Looking for who is who in 1 article: 100 %'],
])('the drop zone says how far it is while %s', (_, progress, words) => {
  expect(progressInWords(progress)).toBe(words);
});
