import { describe, expect, it } from 'vitest';
import type { LabelSpan } from '../../../src/attribution/label-spans.ts';
import type { CueSide, Role } from '../../../src/attribution/labels.ts';
import { link } from '../../../src/attribution/link.ts';
import { tokensIn } from '../../../src/language/tokens-in.ts';
import { marked } from './marked.ts';

const SIDES: Readonly<Record<string, [Role, CueSide | null]>> = {
  'S>': ['source', 'after'],
  'S<': ['source', 'before'],
  C: ['cue', null],
  'T>': ['content', 'after'],
  'T<': ['content', 'before'],
};

/** Links spans given as words; each must stand once in the text, in this order. */
function linked(text: string, spans: readonly (readonly [kind: string, words: string])[]): string[] {
  const { document, span } = marked(text);
  const given: LabelSpan[] = spans.map(([kind, words]) => {
    const [role, cueSide] = SIDES[kind]!;
    return { role, cueSide, ...tokensIn(document, span(words)) };
  });
  const words = (part: LabelSpan | null): string =>
    part ? text.slice(document.tokens[part.from]!.start, document.tokens[part.to - 1]!.end) : '–';
  return link(document, given).map(
    ({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${content.map(words).join(' … ')}`,
  );
}

describe('link', () => {
  it.each([
    {
      name: 'a quotation on both sides of its cue is one content',
      text: '“We wait,” Lund said, “and hope.”',
      spans: [
        ['T>', '“We wait,”'],
        ['S>', 'Lund'],
        ['C', 'said'],
        ['T<', '“and hope.”'],
      ],
      expected: ['Lund | said | “We wait,” … “and hope.”'],
    },
    {
      name: 'each content goes to the cue on its own side',
      text: 'Lund said the pier is shut. Brandt denied that it leaks.',
      spans: [
        ['S>', 'Lund'],
        ['C', 'said'],
        ['T<', 'the pier is shut'],
        ['S>', 'Brandt'],
        ['C', 'denied'],
        ['T<', 'that it leaks'],
      ],
      expected: ['Lund | said | the pier is shut', 'Brandt | denied | that it leaks'],
    },
    {
      name: 'a participle shares the subject of the verb before it',
      text: 'Lund praised the crew, adding that the pier is shut.',
      spans: [
        ['S>', 'Lund'],
        ['C', 'praised'],
        ['T<', 'the crew'],
        ['C', 'adding'],
        ['T<', 'that the pier is shut'],
      ],
      expected: ['Lund | praised | the crew', 'Lund | adding | that the pier is shut'],
    },
    {
      name: 'so does a second verb behind "and"',
      text: 'Lund praised the crew and warned that the pier is shut.',
      spans: [
        ['S>', 'Lund'],
        ['C', 'praised'],
        ['T<', 'the crew'],
        ['C', 'warned'],
        ['T<', 'that the pier is shut'],
      ],
      expected: ['Lund | praised | the crew', 'Lund | warned | that the pier is shut'],
    },
    {
      name: 'a subject is not carried into the next sentence',
      text: 'Lund praised the crew. Reportedly the pier is shut.',
      spans: [
        ['S>', 'Lund'],
        ['C', 'praised'],
        ['T<', 'the crew'],
        ['C', 'Reportedly'],
        ['T<', 'the pier is shut'],
      ],
      expected: ['Lund | praised | the crew', '– | Reportedly | the pier is shut'],
    },
    {
      name: 'a quotation alone in its paragraph goes on from the cue before',
      text: 'Lund said:\n“We wait.”',
      spans: [
        ['S>', 'Lund'],
        ['C', 'said'],
        ['T<', '“We wait.”'],
      ],
      expected: ['Lund | said | “We wait.”'],
    },
    {
      name: 'it does so over a paragraph that says nothing',
      text: 'Lund said:\nThe hall fell quiet.\n“We wait.”',
      spans: [
        ['S>', 'Lund'],
        ['C', 'said'],
        ['T<', '“We wait.”'],
      ],
      expected: ['Lund | said | “We wait.”'],
    },
    {
      name: 'but not over three of them',
      text: 'Lund said “No.”\nThe hall fell quiet.\nIt rained.\nThe pier is old.\n“We wait.”',
      spans: [
        ['S>', 'Lund'],
        ['C', 'said'],
        ['T<', '“No.”'],
        ['T<', '“We wait.”'],
      ],
      expected: ['Lund | said | “No.”'],
    },
    {
      name: 'a cue without content is no relation',
      text: 'Lund said nothing.',
      spans: [
        ['S>', 'Lund'],
        ['C', 'said'],
      ],
      expected: [],
    },
    {
      name: 'a content without any cue is no relation',
      text: 'The pier is shut.',
      spans: [['T<', 'The pier is shut']],
      expected: [],
    },
  ] as const)('$name', ({ text, spans, expected }) => {
    expect(linked(text, spans)).toEqual(expected);
  });
});
