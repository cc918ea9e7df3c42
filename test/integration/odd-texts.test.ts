import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { benchArticle } from '../../bench/corpus.ts';
import { ODD_TEXTS } from '../../bench/odd-texts.ts';
import type { Span } from '../../src/model/span.ts';
import { annotate } from '../../src/pipeline.ts';

const PROSE = readFileSync(new URL('../../sample/digest.txt', import.meta.url), 'utf8');
/** Of what `bench/odd-texts.ts` makes: enough to never end where time grows with the square of the length. */
const SIZE = 0.2;

describe('annotate comes to an end, with every span in its place, on', () => {
  it.each(Object.entries(ODD_TEXTS))(
    '%s',
    (_, make) => {
      const text = make(SIZE, PROSE);
      const { statements, entities } = annotate(benchArticle(text));
      const spans: Span[] = [];
      for (const { source, cue, content, chain } of statements) {
        expect(chain.length).toBeGreaterThan(0);
        for (const span of [...source, ...cue, ...content]) spans.push(span);
        for (const { span, evidence } of chain) for (const one of [span, evidence]) if (one) spans.push(one);
      }
      for (const { start, end } of entities) spans.push([start, end]);
      expect(spans.filter(([start, end]) => !(start >= 0 && start < end && end <= text.length))).toEqual([]);
      expect(entities.filter(({ start }, i) => start < (entities[i - 1]?.end ?? 0))).toEqual([]);
    },
    180_000,
  );
});

describe('annotate finds what is said in', () => {
  it('a paragraph of very many statements', () => {
    const { statements } = annotate(benchArticle('“It is safe,” Ola Brandt said. '.repeat(2000).trim()));
    expect(statements.length).toBeGreaterThan(1900);
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
    expect(statements.filter(({ chain }) => chain.at(-1)?.name === 'Ola Brandt').length).toBeGreaterThan(1900);
  });

  it('a sentence behind a word longer than any, and behind more blanks than can be counted', () => {
    const said = '“The pier is shut,” Ola Brandt said.';
    for (const before of [`${'ab1'.repeat(70_000)} `, ' '.repeat(200_000)]) {
      const text = `${before}\n\n${said}`;
      const [statement] = annotate(benchArticle(text)).statements;
      expect(statement?.content.map((span) => text.slice(...span))).toEqual(['“The pier is shut,”']);
    }
  });
});
