import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** Which folders of `src/` each folder may import. A file directly in `src/` is named without its ending. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  'error-catalogue': [],
  errors: ['error-catalogue'],
  sequence: [],
  calendar: [],
  names: [],
  intake: ['model', 'errors', 'calendar'],
  language: ['model'],
  attribution: ['model', 'language', 'sequence', 'calendar'],
  recognition: ['model', 'language', 'sequence'],
  identity: ['model', 'language', 'sequence', 'calendar', 'recognition'],
  times: ['model', 'language', 'calendar'],
  quantities: ['model', 'language'],
  places: ['model', 'language', 'identity', 'sequence'],
  chains: ['model', 'language', 'attribution', 'identity', 'calendar', 'times'],
  corroboration: ['model', 'identity', 'names', 'calendar'],
  reuse: ['model', 'intake', 'language', 'sequence', 'identity', 'names', 'calendar'],
  models: ['attribution', 'recognition', 'places'],
  entities: ['model', 'language', 'identity', 'names'],
  beside: ['model', 'models', 'language', 'attribution', 'identity', 'chains'],
  pipeline: [
    'model',
    'models',
    'language',
    'attribution',
    'recognition',
    'identity',
    'times',
    'quantities',
    'places',
    'chains',
    'beside',
  ],
  explain: ['model', 'models', 'language', 'attribution', 'identity', 'chains', 'pipeline'],
  archive: ['model', 'errors', 'corroboration', 'identity', 'entities', 'reuse'],
  export: ['model', 'errors', 'archive'],
  digest: ['model', 'errors', 'archive'],
  dossier: ['model', 'errors', 'archive', 'digest'],
  verbs: [
    'model',
    'errors',
    'intake',
    'pipeline',
    'explain',
    'archive',
    'export',
    'digest',
    'dossier',
    'identity',
    'entities',
  ],
  serve: ['model', 'errors', 'intake', 'archive', 'corroboration', 'entities', 'digest', 'dossier', 'verbs'],
  cli: ['model', 'errors', 'verbs', 'serve', 'archive', 'export', 'digest', 'entities'],
  index: [
    'model',
    'errors',
    'intake',
    'pipeline',
    'explain',
    'archive',
    'export',
    'verbs',
    'serve',
    'identity',
    'names',
    'entities',
  ],
};

const layerOf = (file: string): string => {
  const [first = ''] = relative(SRC, file).split('/');
  return first.replace(/\.ts$/, '');
};

const sourceFiles = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(SRC, name));

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)].map((m) =>
    resolve(dirname(file), m[1] ?? ''),
  );

describe('layers', () => {
  it('has a row for every folder of src', () => {
    expect([...new Set(sourceFiles.map(layerOf))].filter((layer) => !(layer in MAY_IMPORT))).toEqual([]);
  });

  it('has no arrow backwards', () => {
    const backwards = sourceFiles.flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith(SRC))
        .map(layerOf)
        .filter((to) => to !== layerOf(file) && !MAY_IMPORT[layerOf(file)]?.includes(to))
        .map((to) => `${relative(SRC, file)} → ${to}`),
    );
    expect(backwards).toEqual([]);
  });
});
