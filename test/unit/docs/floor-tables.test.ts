import { describe, expect, it } from 'vitest';
import { withFloors } from '../../../scripts/floor-tables.ts';
import { DOCUMENTS, textOf } from './markdown.ts';

describe('tables of measured figures', () => {
  it('take their second column from the floors', () => {
    const page =
      '<!-- floors: a -->\n| figure | ours | naive |\n|---|---|---|\n| f | 1.0 | 0.5 |\n| g | 2.0 | 0.5 |\n\n| f | 9 |\n';
    expect(withFloors(page, { a: { floors: { f: 70, g: 65.25 } } })).toBe(
      '<!-- floors: a -->\n| figure | ours | naive |\n|---|---|---|\n| f | 70.0 | 0.5 |\n| g | 65.3 | 0.5 |\n\n| f | 9 |\n',
    );
  });

  it.each(DOCUMENTS.filter((document) => textOf(document).includes('\n<!-- floors: ')))(
    'say what eval/floors.json says: %s',
    (document) => {
      // After "npm run eval -- --raise": npx tsx scripts/docs-examples.ts
      expect(withFloors(textOf(document))).toBe(textOf(document));
    },
  );
});
