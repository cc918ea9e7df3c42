import { expect, it } from 'vitest';
import type { StatementRecord } from '../../../src/archive/archive.ts';
import type { Link } from '../../../src/model/statement.ts';
import { saidFacets } from '../../../src/serve/said-facets.ts';

const link = (name: string, role: Link['role']): Link => ({ name, role, kind: 'outlet' });
const { through } = saidFacets((name) => name === 'Mara Quill');
const chain = (...relays: string[]): Link[] => [
  link('Bay Gazette', 'publisher'),
  ...relays.map((name) => link(name, 'relay')),
  link('Mara Quill', 'origin'),
];

it.each([
  ['what an outlet heard itself is kept by "directly"', [], ['directly']],
  [
    'what came through somebody is kept by each of them, and by "others"',
    ['Ferry Radio', 'Pier Wire'],
    ['others', 'Ferry Radio', 'Pier Wire'],
  ],
  ['a source is nobody else where it passes on its own words', ['Mara Quill'], ['directly']],
])('%s', (_, relays, values) => {
  expect(through({ chain: chain(...relays) } as unknown as StatementRecord)).toEqual(values);
});
