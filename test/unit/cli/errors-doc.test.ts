import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ERROR_CATALOGUE } from '../../../src/error-catalogue.ts';

const doc = readFileSync(new URL('../../../docs/errors.md', import.meta.url), 'utf8');

it('docs/errors.md lists exactly the errors of the catalogue, with what to do, exit code and HTTP status', () => {
  const rows = [...doc.matchAll(/^\| `([a-z.-]+)` \| .+? \| (.+?) \| (\d) \| (\d{3}) \|$/gm)];
  const listed = rows.map(([, code, hint, exit, status]) => [
    code,
    { status: Number(status), exit: Number(exit), hint },
  ]);
  expect(listed).toHaveLength(Object.keys(ERROR_CATALOGUE).length);
  expect(Object.fromEntries(listed)).toEqual(ERROR_CATALOGUE);
});
