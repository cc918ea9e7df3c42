import { describe, expect, it } from 'vitest';
import { withFigures } from '../../../scripts/figure-tables.ts';
import { DOCUMENTS, textOf } from './markdown.ts';

const TABLE = '| figure | ours | naive |\n|---|---|---|\n| f | 1.0 | 0.5 |\n| g | 2.0 | 0.5 |\n';

describe('tables of measured figures', () => {
  it('take their second column from what was measured, and keep the rest', () => {
    const page = `<!-- floors: a -->\n${TABLE}\n| f | 9 |\n`;
    expect(withFigures(page, { 'floors: a': { f: '70.0' }, 'floors: b': { g: '1.0' } })).toBe(
      `<!-- floors: a -->\n${TABLE.replace('1.0', '70.0')}\n| f | 9 |\n`,
    );
  });

  it('may have a column for each of several sets', () => {
    expect(
      withFigures(`<!-- floors: a, b -->\n${TABLE}`, { 'floors: a': { f: '7.0' }, 'floors: b': { g: '1.5' } }),
    ).toBe('<!-- floors: a, b -->\n| figure | ours | naive |\n|---|---|---|\n| f | 7.0 | 0.5 |\n| g | 2.0 | 1.5 |\n');
  });

  it.each(DOCUMENTS.filter((document) => /^<!-- (?:floors|bench): /m.test(textOf(document))))(
    'say what was measured last: %s',
    (document) => {
      // After "npm run eval -- --raise" or "npm run bench -- --write": npx tsx scripts/docs-examples.ts
      expect(withFigures(textOf(document))).toBe(textOf(document));
    },
  );
});
