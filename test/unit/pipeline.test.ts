import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { ANALYSIS_VERSION, annotate } from '../../src/pipeline.ts';

/** Which weights each analysis version was made with: first 16 digits of their SHA-256. */
const WEIGHTS: Readonly<Record<string, string>> = {
  1: '91ab2e2515b1fab8',
  2: 'a8a86b5e1d23ceda',
  3: 'a8a86b5e1d23ceda',
  4: 'a8a86b5e1d23ceda',
  5: 'a8a86b5e1d23ceda',
  6: 'a8a86b5e1d23ceda',
};

const article = (text: string): Article => ({
  ...{ id: 'sha256:00', title: null, outlet: 'The Lund Post', carriers: [], published: '2031-03-05', url: null },
  ...{ byline: null, language: 'en', text, blocks: [], captions: [], credits: [], origin: null },
});

describe('annotate', () => {
  it('names outlet, relay and origin of a statement, each with its words', () => {
    const text = '“The pier is shut,” Ola Brandt, the harbour master, told Kesh Radio on Monday.';
    const [statement] = annotate(article(text)).statements;
    expect(statement?.chain.map(({ name, role }) => [role, name])).toEqual([
      ['publisher', 'The Lund Post'],
      ['relay', 'Kesh Radio'],
      ['origin', 'Ola Brandt'],
    ]);
    expect(statement?.chain.slice(1).map(({ span }) => text.slice(...span!))).toEqual([
      'Kesh Radio',
      'Ola Brandt, the harbour master,',
    ]);
    expect(statement?.mode).toBe('direct');
    expect(statement?.said).toBe('2031-03-03');
  });

  it('lists the times of the text, each with its words and a value', () => {
    const text = 'Last week Ola Brandt said the pier would open on 3 May and stay open for two months.';
    expect(
      annotate(article(text)).times.map(({ start, end, type, value }) => [text.slice(start, end), type, value]),
    ).toEqual([
      ['Last week', 'DATE', '2031-W09'],
      ['3 May', 'DATE', '2031-05-03'],
      ['two months', 'DURATION', 'P2M'],
    ]);
  });

  it('gives the same records for the same article, every span inside the text and every chain with an end', () => {
    const piece = fc.constantFrom(
      'Lund ',
      'said ',
      '“',
      '” ',
      'told Kesh Radio',
      ', ',
      '. ',
      '\n',
      'the pier is shut',
      'He ',
      '—',
      '"',
      '’s ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
        const input = article(pieces.join(''));
        const { statements, entities } = annotate(input);
        expect(annotate(input).statements).toEqual(statements);
        for (const { source, cue, content, chain } of statements) {
          expect(chain.length).toBeGreaterThan(0);
          const links = chain.flatMap(({ span, evidence }) => [span, evidence]).filter((span) => span !== undefined);
          for (const [start, end] of [...source, ...cue, ...content, ...links]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(input.text.length);
          }
        }
        for (const { start, end } of entities) expect(end).toBeGreaterThan(start);
      }),
      { numRuns: 60 },
    );
  });

  it('has a version of its own for these weights', () => {
    const weights = readFileSync(new URL('../../src/attribution/model/attribution.bin', import.meta.url));
    expect(createHash('sha256').update(weights).digest('hex').slice(0, 16)).toBe(WEIGHTS[ANALYSIS_VERSION]);
  });
});
