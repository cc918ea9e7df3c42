import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../../src/archive/sqlite/migrations.ts';
import { ROOT, rowsOf, sectionOf, textOf } from './markdown.ts';

/** The rows of the layer test's table, read from its source: the test itself exports nothing. */
const mayImport = [
  ...textOf('test/unit/layers.test.ts')
    .split('const MAY_IMPORT')[1]!
    .split('\n};')[0]!
    .matchAll(/^ {2}'?([\w-]+)'?: \[([^\]]*)\],$/gm),
].map(([, layer = '', targets = '']) => [layer, targets.match(/[\w-]+/g) ?? []]);

const unquoted = (cell: string): string[] => cell.match(/[\w-]+/g) ?? [];

describe('docs/architecture.md', () => {
  it('has the table of imports that the layer test holds', () => {
    const rows = rowsOf(sectionOf('docs/architecture.md', '## What may import what'));
    expect(mayImport.length).toBeGreaterThan(10);
    expect(rows.map(([layer = '', targets = '']) => [unquoted(layer)[0], unquoted(targets)])).toEqual(mayImport);
  });

  it('names every folder of src', () => {
    const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const text = textOf('docs/architecture.md');
    expect(folders.map(({ name }) => name).filter((name) => !text.includes(name))).toEqual([]);
  });

  it('names every table of the archive', () => {
    const steps = MIGRATIONS.map(({ sql }) => sql).join('\n');
    const tables = [...steps.matchAll(/create (?:virtual )?table (\w+)/g)].map(([, table = '']) =>
      table.replace(/^.*_search$/, '…_search'),
    );
    const text = sectionOf('docs/architecture.md', '## Storage');
    expect(tables.filter((table) => !text.includes(`\`${table}\``))).toEqual([]);
  });
});

describe('docs/decisions', () => {
  const files = readdirSync(join(ROOT, 'docs/decisions')).sort();

  it('are numbered without a gap', () => {
    expect(files.map((name) => name.slice(0, 5))).toEqual(files.map((_, at) => `${String(at + 1).padStart(4, '0')}-`));
  });

  it.each(files)('have context, choice, price, and what would change our mind, on half a page: %s', (name) => {
    const text = textOf(`docs/decisions/${name}`);
    const parts = [...text.matchAll(/^\*\*(.+?)\.\*\* /gm)].map(([, part]) => part);
    expect(parts).toEqual(['Context', 'Choice', 'Price', 'What would change our mind']);
    expect(text.split(/\s+/).length).toBeLessThan(350);
  });
});
