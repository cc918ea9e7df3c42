import { expect, it } from 'vitest';
import { bearersOf } from '../../../src/archive/bearers-of.ts';
import type { EntitySummary } from '../../../src/archive/entity-archive.ts';
import { findSource } from '../../../src/serve/find-source.ts';
import { source } from '../../../src/verbs/source.ts';

const entity = (id: string, name: string, alone = false, kind = 'person') =>
  ({ id, name, kind, alone, asOrigin: 2, asRelay: 0, articles: 1 }) as unknown as EntitySummary;

const HELD = [
  entity('e1', 'Pavel Dravec'),
  entity('e2', 'Dravec', true),
  entity('e3', 'Mara Dravec'),
  entity('e4', 'Dravec Shipping'),
  entity('e5', 'Ilse van Dravec'),
  entity('e6', 'Osric Vane'),
  entity('e7', 'House of Dravec', false, 'organisation'),
];

const summary = { key: 'dravec', name: 'Dravec', kind: 'person', asOrigin: 1, asRelay: 0, articles: 1 };

/** As much of an archive as a source is looked up in. */
const archive = {
  entities: async ({ words = '' } = {}) => HELD.filter(({ name }) => name.toLowerCase().includes(words.toLowerCase())),
  entitiesNamed: async (name: string) => HELD.filter((held) => held.name === name),
  entity: async () => null,
  source: async (key: string) => (key.toLowerCase() === 'dravec' ? { summary, statements: [] } : null),
  sources: async () => [],
};

const namesOf = (found: readonly EntitySummary[] = []): string[] => found.map(({ name }) => name);

it.each([
  ['of a lone surname are those whose names end in it', 'Dravec', ['Pavel Dravec', 'Mara Dravec', 'Ilse van Dravec']],
  ['of a surname in other capitals too', 'DRAVEC', ['Pavel Dravec', 'Mara Dravec', 'Ilse van Dravec']],
  ['of a full name are none', 'Pavel Dravec', []],
  ['of a given name are none', 'Pavel', []],
  ['of nothing are none', ' ', []],
])('bearers %s', async (_, name, bearers) => {
  expect(namesOf(await bearersOf(archive, name))).toEqual(bearers);
});

it('stand on the page of a surname, and in the list of its source', async () => {
  const bearers = ['Pavel Dravec', 'Mara Dravec', 'Ilse van Dravec'];
  expect(namesOf((await findSource(archive as never, 'dravec'))?.several)).toEqual(bearers);
  const stub = { ...archive, entitiesNamed: async () => [] };
  expect(namesOf((await source(stub as never, 'Dravec')).bearers)).toEqual(bearers);
});
