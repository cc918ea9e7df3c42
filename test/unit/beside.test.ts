import { describe, expect, it } from 'vitest';
import { articleParts, joinParts } from '../../src/archive/sql/article-rows.ts';
import type { Article } from '../../src/model/article.ts';
import { annotate } from '../../src/pipeline.ts';

const BODY =
  'The pier will open in May, Ola Brandt, the minister of harbours, said on Monday.\n\n' +
  '“It is safe,” Brandt told Kesh Radio.';

const article = (head: Partial<Article>): Article => ({
  ...{ id: '1', title: null, outlet: 'The Lund Post', carriers: [], published: '2031-03-05', url: null, byline: null },
  ...{ language: 'en', text: BODY, blocks: [], captions: [], credits: [], origin: null, ...head },
});

describe('headlines', () => {
  it.each([
    ['Pier to open in May: minister', 'Pier to open in May', 'The Lund Post < Ola Brandt [minister]'],
    ['Minister says pier will open in May', 'pier will open in May', 'The Lund Post < Ola Brandt [Minister]'],
    ['“Pier is safe,” says Brandt', '“Pier is safe,”', 'The Lund Post < Ola Brandt [Brandt]'],
  ])('give %j to the person named further down', (title, content, chain) => {
    const [statement] = annotate(article({ title })).headlineStatements ?? [];
    expect(statement?.content.map((span) => title.slice(...span))).toEqual([content]);
    const links = statement?.chain.map(({ name, span }) => (span ? `${name} [${title.slice(...span)}]` : name));
    expect(links?.join(' < ')).toBe(chain);
  });

  it('that say nothing of who said what give none, and leave the statements of the body as they are', () => {
    const without = annotate(article({}));
    for (const title of ['Storm shuts pier', '“Pier is safe,” says Brandt']) {
      const { statements } = annotate(article({ title }));
      expect(statements).toEqual(without.statements);
    }
    expect(annotate(article({ title: 'Storm shuts pier' })).headlineStatements).toEqual([]);
  });

  it('have ids of their own, also where the body begins with the same words', () => {
    const text = '“The pier is safe,” Ola Brandt said.';
    const { statements, headlineStatements } = annotate(article({ title: text, text }));
    expect(headlineStatements).toHaveLength(1);
    expect(statements).toHaveLength(1);
    expect(headlineStatements?.[0]?.id).not.toBe(statements[0]?.id);
  });

  it('lose the statements of an earlier analysis when they are read again', () => {
    const first = annotate(article({ title: '“Pier is safe,” says Brandt' }));
    expect(first.headlineStatements).toHaveLength(1);
    expect(annotate({ ...first, title: 'Storm shuts pier' })).toMatchObject({ headlineStatements: [] });
  });
});

describe('captions', () => {
  it('give statements with offsets in their own words, each with its caption’s number', () => {
    const captions = [
      { text: 'The pier on Monday.', at: 0 },
      { text: '“It is safe,” said Brandt, centre.', at: BODY.length },
    ];
    const [statement, ...others] = annotate(article({ captions })).captionStatements ?? [];
    expect(others).toEqual([]);
    expect(statement?.caption).toBe(1);
    expect(statement?.content.map((span) => captions[1]!.text.slice(...span))).toEqual(['“It is safe,”']);
    expect(statement?.chain.at(-1)?.name).toBe('Ola Brandt');
  });
});

it('an archive keeps them with the analysis, apart from the evidence and from what claims are formed of', () => {
  const annotated = annotate(article({ title: '“Pier is safe,” says Brandt' }));
  const parts = articleParts(annotated);
  expect(Object.keys(parts.article)).not.toContain('headlineStatements');
  expect(parts.statements).toEqual(annotated.statements);
  expect(parts.analysis.headlineStatements).toHaveLength(1);
  expect(joinParts(parts)).toEqual(annotated);
});
