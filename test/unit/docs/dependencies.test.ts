import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PACKAGE, ROOT, rowsOf, sectionOf } from './markdown.ts';

const PARTS = [
  { heading: '## At run time', listed: PACKAGE.dependencies },
  { heading: '## For development', listed: PACKAGE.devDependencies },
] as const;

const licenceOf = (name: string): string =>
  (JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')) as { license: string }).license;

describe.each(PARTS)('docs/dependencies.md, $heading', ({ heading, listed }) => {
  const rows = rowsOf(sectionOf('docs/dependencies.md', heading));

  it('lists what package.json lists', () => {
    expect(rows.map(([name = '']) => name.replaceAll('`', ''))).toEqual(Object.keys(listed).sort());
  });

  it('says of each why, its size, whether it is native, and its licence', () => {
    expect(rows.filter((row) => row.length !== 5 || row.some((cell) => cell === ''))).toEqual([]);
  });

  it('gives the licence the package itself gives', () => {
    const said = rows.map(([name = '', , , , licence = '']) => [name.replaceAll('`', ''), licence.toUpperCase()]);
    const own = rows.map(([name = '']) => name.replaceAll('`', ''));
    expect(said).toEqual(own.map((name) => [name, licenceOf(name).toUpperCase()]));
  });
});
