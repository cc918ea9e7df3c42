import type { Speaker } from '../identity/speakers.ts';
import type { Scene } from './scene.ts';

const REACH = 14;
const BETWEEN = new Set([
  'has',
  'had',
  'have',
  'was',
  'were',
  'is',
  'are',
  'been',
  'also',
  'later',
  'then',
  'first',
  'earlier',
  'widely',
  'previously',
]);
const EDGE = /^[,“”":;—–]$/u;

/** Whom the words right before a verb name: back to a comma, a mark or the sentence's start. `null` when there are none. */
export function subjectBefore({ cast, sentence, resolve }: Scene, verb: number): Speaker | null {
  const { lower } = cast.reading;
  let end = verb;
  while (end > sentence.from && BETWEEN.has(lower[end - 1]!)) end--;
  let from = end;
  while (from > sentence.from && from > end - REACH && !EDGE.test(lower[from - 1]!)) from--;
  return from < end ? resolve(from, end) : null;
}
