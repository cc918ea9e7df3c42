import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { explanationText, legendText } from '../../../src/cli/print/explanation.ts';
import { styleOf } from '../../../src/cli/style.ts';
import type { Explanation } from '../../../src/verbs/annotate-explain.ts';

const PLAIN = styleOf(new PassThrough(), {});

const EXPLANATION: Explanation = {
  article: '1',
  title: 'Pier shut',
  statement: 's1abfaccfaaae624a',
  source: 'Brandt',
  cue: 'told',
  content: '“The pier is shut,”',
  links: [
    {
      ...{ name: 'The Lund Post', kind: 'outlet', role: 'publisher' },
      rule: { name: 'publisher', because: 'is the article’s outlet' },
    },
    {
      ...{ name: 'Ola Brandt', kind: 'person', role: 'origin', words: 'Brandt', span: [20, 26], evidence: 'told' },
      rule: { name: 'source', because: 'is the statement’s source, by its cue' },
      named: {
        name: 'shorter name',
        because: 'these words name it in a shorter form',
        stands: { span: [120, 130], paragraph: 2 },
      },
    },
  ],
  spans: [
    {
      ...{ role: 'cue', words: 'told', span: [27, 31], rule: { name: 'model', because: 'by the fitted model' } },
      features: [
        { says: 'the word “told”', weight: 2.25 },
        { says: 'a comma\u001b[31m before', weight: -0.5 },
        { says: 'that “told” is a verb', weight: 0.5 },
      ],
    },
  ],
};

describe('legendText', () => {
  it.each([40, 60, 100])('says within %i columns what signs and brackets mean', (width) => {
    const lines = legendText(PLAIN, width).trimEnd().split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
    expect(lines.join(' ')).toMatch(/\+ for its reading, − against it/);
    expect(lines.join(' ')).toContain('[model]');
  });
});

describe('explanationText', () => {
  it('puts under each link and span why it is there', () => {
    expect(explanationText(EXPLANATION, PLAIN, 100)).toBe(
      [
        '“The pier is shut,”',
        'Pier shut · s1abfaccfaaae624a',
        'The Lund Post ← Ola Brandt',
        '  The Lund Post (publisher)',
        '    link    is the article’s outlet [publisher]',
        '  Ola Brandt (origin, person)',
        '    link    is the statement’s source, by its cue: “told” [source]',
        '    name    “Brandt”: these words name it in a shorter form; in full in paragraph 2 [shorter name]',
        '  cue “told”',
        '    found   by the fitted model [model]',
        '    for     +2.3 the word “told”',
        '            +0.5 that “told” is a verb',
        '    against −0.5 a comma [31m before',
        '',
      ].join('\n'),
    );
  });

  it('breaks rows at the screen’s width and sets further lines in', () => {
    const lines = explanationText(EXPLANATION, PLAIN, 48).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(48);
    expect(lines).toContain('            shorter form; in full in paragraph 2');
  });
});
