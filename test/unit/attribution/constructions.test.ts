import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/attribution/attribute.ts';
import { analyse } from '../../../src/language/analyse.ts';
import type { Relation } from '../../../src/model/statement.ts';
import { attributionModel } from '../../../src/models.ts';
import { agrees } from './agreement.ts';
import { type Row, readConstructions, readKnownFailures } from './construction-table.ts';
import { asWords } from './marked.ts';
import { relationsIn } from './relations-in.ts';

const rows = readConstructions();
const knownFailures = new Set(readKnownFailures());
const says = (row: Row): boolean => row.readings.some(({ relations }) => relations.length > 0);

const shown = (text: string, found: readonly Relation[], wanted: readonly string[][]): string =>
  `found ${JSON.stringify(found.map((relation) => asWords(text, relation)))}, not ${wanted.map((reading) => JSON.stringify(reading)).join(' or ')}`;

describe('the table of constructions', () => {
  it('has 150 sentences or more in 40 constructions or more, of both kinds', () => {
    expect(rows.length).toBeGreaterThanOrEqual(150);
    expect(new Set(rows.map(({ construction }) => construction)).size).toBeGreaterThanOrEqual(40);
    expect(rows.filter(says).length).toBeGreaterThanOrEqual(100);
    expect(rows.filter((row) => !says(row)).length).toBeGreaterThanOrEqual(40);
  });

  it('names as known failures only sentences it holds, and nine in ten are none', () => {
    const names = new Set(rows.map(({ name }) => name));
    expect([...knownFailures].filter((name) => !names.has(name))).toEqual([]);
    expect(knownFailures.size).toBeLessThanOrEqual(rows.length / 10);
  });
});

describe('the rules for constructions', () => {
  it('give spans that lie in the text whatever words come together', () => {
    const words = `Lund the mayor ’s said that reportedly it is believed not clear whether quoted was by as saying telling
      according to in opinion of words view claim from warning plans hopes confident “ ” " ‘ ’ , . : — and but who which
      minister study finds denies had been time last year Friday on to be shut put custom apart tell As In According`;
    const piece = fc.constantFrom(...words.trim().split(/\s+/u), '\n');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join(' ');
        for (const { source, cue, content } of attribute(analyse(text), attributionModel())) {
          for (const [start, end] of [...source, ...cue, ...content]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 1000, examples: [[[',', 'Lund', 'Lund', ',', 'denies']]] },
    );
  });
});

for (const construction of new Set(rows.map((row) => row.construction))) {
  describe(construction, () => {
    const here = rows.filter((row) => row.construction === construction);

    it.each(here.filter(({ name }) => !knownFailures.has(name)))('$name', (row) => {
      const { text, readings } = row;
      const found = relationsIn(row);
      const wanted = readings.map(({ relations }) => relations.map((relation) => asWords(text, relation)));
      expect(agrees(text, readings, found), shown(text, found, wanted)).toBe(true);
    });

    // A sentence that is read rightly by now has to leave the list: nothing is let fall behind again unseen.
    it.each(here.filter(({ name }) => knownFailures.has(name)))('not yet: $name', (row) => {
      const { text, readings, name } = row;
      expect(agrees(text, readings, relationsIn(row)), `holds now: take it out of known-failures.txt: ${name}`).toBe(
        false,
      );
    });
  });
}
