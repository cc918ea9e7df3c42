import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/model/span.ts';
import { innermost, type Mark, segmentsOf } from '../../../web/reader/segments.ts';

const TEXT = '“She told me ‘the light is out’ that night,” he said.';
const mark = (words: string, statement: string, part: Mark['part'] = 'content'): Mark => {
  const start = TEXT.indexOf(words);
  return { span: [start, start + words.length], part, statement };
};

/** Each segment as its words and the statements that cover it. */
const drawn = (marks: readonly Mark[]): string[] =>
  segmentsOf([0, TEXT.length], marks).map(
    ({ start, end, marks: over }) => `${TEXT.slice(start, end)}|${over.map(({ statement }) => statement).join('')}`,
  );

describe('segmentsOf', () => {
  it.each([
    ['leaves plain text whole', [], [`${TEXT}|`]],
    [
      'cuts before and after a mark',
      [mark('he said', 'a')],
      ['“She told me ‘the light is out’ that night,” |', 'he said|a', '.|'],
    ],
    [
      'keeps a nested statement inside its outer one',
      [mark('“She told me ‘the light is out’ that night,”', 'a'), mark('‘the light is out’', 'b')],
      ['“She told me |a', '‘the light is out’|ab', ' that night,”|a', ' he said.|'],
    ],
    [
      'draws the common part of two crossing statements once',
      [mark('told me ‘the light', 'a'), mark('the light is out', 'b')],
      ['“She |', 'told me ‘|a', 'the light|ab', ' is out|b', '’ that night,” he said.|'],
    ],
    [
      'draws two statements over the same words as one piece',
      [mark('he said', 'a'), mark('he said', 'b')],
      ['“She told me ‘the light is out’ that night,” |', 'he said|ab', '.|'],
    ],
  ])('%s', (_, marks, expected) => {
    expect(drawn(marks)).toEqual(expected);
  });

  it('takes only what lies in its range', () => {
    const segments = segmentsOf([5, 12], [mark('“She told', 'a'), mark('he said', 'b')]);
    expect(segments.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['told', ' me']);
  });

  it('tiles any range under any marks, none empty, each wholly in or out of every mark', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]);
    fc.assert(
      fc.property(span, fc.array(span), ([from, to], spans) => {
        const marks = spans.map((at): Mark => ({ span: at, part: 'content', statement: `${at}` }));
        const segments = segmentsOf([from, to], marks);
        expect(segments.map(({ start }) => start)).toEqual(
          from === to ? [] : [from, ...segments.slice(0, -1).map(({ end }) => end)],
        );
        expect(segments.at(-1)?.end ?? to).toBe(to);
        for (const { start, end, marks: over } of segments) {
          expect(end).toBeGreaterThan(start);
          for (const other of marks) {
            const inside = other.span[0] <= start && end <= other.span[1];
            expect(inside || other.span[1] <= start || end <= other.span[0]).toBe(true);
            expect(over.includes(other)).toBe(inside);
          }
        }
      }),
    );
  });
});

describe('innermost', () => {
  const lengths: Record<string, number> = { outer: 40, inner: 10 };
  const segment = (marks: Mark[]) => ({ start: 0, end: 1, marks });

  it('is the shorter of two statements', () => {
    const both = segment([mark('She', 'outer'), mark('She', 'inner')]);
    expect(innermost(both, (id) => lengths[id]!)).toBe('inner');
  });

  it('is none where only a cue or a source stands', () => {
    expect(innermost(segment([mark('said', 'outer', 'cue')]), () => 1)).toBeNull();
  });
});
