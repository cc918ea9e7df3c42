import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/model/span.ts';
import { sharedPart } from '../../../src/reuse/shared-part.ts';
import { article, FERRY, ORCHARD, pairOf } from './articles.ts';

const COPY = `${ORCHARD}\n${FERRY.replace('within the hour', 'soon')}`;
const pair = pairOf([article({ id: 'a', text: FERRY }), article({ id: 'b', text: COPY })], 'a', 'b')!;

const spanIn = (text: string, words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];

describe('sharedPart', () => {
  it.each([
    ['the same words', 'Nobody was hurt', 'Nobody was hurt', 1],
    ['words of which one has more', 'Nobody was hurt', 'Nobody was hurt, but two lorries slid across the car deck', 1],
    ['words that follow each other', 'Nobody was hurt', 'but two lorries slid across the car deck', 0],
    ['other words of the passage', 'dropped both anchors', 'spent the night in the school hall', 0],
    ['words outside of it', 'Nobody was hurt', 'Growers in the upper valley', 0],
  ])('is of %s: %s | %s', (_, a, b, part) => {
    expect(sharedPart(pair.passages, [spanIn(FERRY, a)], [spanIn(COPY, b)])).toBeCloseTo(part, 1);
  });

  it('counts what was changed as not shared', () => {
    const [a, b] = ['which reached the vessel within the hour', 'which reached the vessel soon'];
    const part = sharedPart(pair.passages, [spanIn(FERRY, a)], [spanIn(COPY, b)]);
    expect(part).toBeGreaterThan(0.7);
    expect(part).toBeLessThan(1);
  });
});
