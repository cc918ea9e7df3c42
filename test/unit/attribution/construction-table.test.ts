import { describe, expect, it } from 'vitest';
import type { Relation } from '../../../src/model/statement.ts';
import { agrees } from './agreement.ts';
import { parseRows, readConstructions } from './construction-table.ts';
import { marked } from './marked.ts';

const ROW = '# inverted\n- {T The pier is shut for the whole winter}, {C said} {S *Ola Lund*, a docker}.\n';

/** A relation of words that stand in the row's text. */
function relation(text: string, source: string | null, cue: string, content: string): Relation {
  const { span } = marked(text);
  return { source: source === null ? [] : [span(source)], cue: [span(cue)], content: [span(content)] };
}

describe('the notation of the table', () => {
  it('gives the text without marks, and the spans of the marks in it', () => {
    const [row] = parseRows(ROW);
    expect(row).toMatchObject({
      construction: 'inverted',
      text: 'The pier is shut for the whole winter, said Ola Lund, a docker.',
      readings: [{ relations: [{ content: [[0, 37]], cue: [[39, 43]], source: [[44, 62]], sourceHead: [[44, 52]] }] }],
    });
  });

  it('shares a source between relations, and nests', () => {
    const [row] = parseRows('- {S1,2 Lund} {C1 said} {T1 {S3 Brandt} {C3 said} {T3 no}}, {C2 adding} {T2 yes}.');
    const lund = [[0, 4]];
    expect(row!.readings[0]!.relations.map(({ source }) => source)).toEqual([lund, lund, [[10, 16]]]);
  });

  it('refuses a second reading of other words', () => {
    expect(() => parseRows(`${ROW}| {T The pier is shut}, said Lund.`)).toThrow('not the words of the row above');
  });
});

describe('agreement', () => {
  const [row] = parseRows(ROW);
  const { text, readings } = row!;
  const whole = 'The pier is shut for the whole winter';

  it.each<[what: string, relations: Relation[], holds: boolean]>([
    ['the very same', [relation(text, 'Ola Lund, a docker', 'said', whole)], true],
    ['a source of its head alone', [relation(text, 'Ola Lund', 'said', whole)], true],
    ['a content short of one word', [relation(text, 'Ola Lund', 'said', 'pier is shut for the whole winter')], true],
    ['a content short of three words', [relation(text, 'Ola Lund', 'said', 'shut for the whole winter')], false],
    ['a source without its head', [relation(text, 'a docker', 'said', whole)], false],
    ['a source of other words mostly', [relation(text, text, 'said', whole)], false],
    ['no source', [relation(text, null, 'said', whole)], false],
    ['another cue', [relation(text, 'Ola Lund', 'shut', whole)], false],
    ['nothing', [], false],
    [
      'one relation too many',
      [relation(text, 'Lund', 'said', whole), relation(text, 'Ola Lund', 'said', whole)],
      false,
    ],
  ])('%s', (_, relations, holds) => {
    expect(agrees(text, readings, relations)).toBe(holds);
  });

  it('lets a relation with an optional cue be found or not', () => {
    const [{ text, readings }] = parseRows('- {S Lund} {C said}, {c citing} a map, {T that the pier is shut}.') as [
      ReturnType<typeof parseRows>[number],
    ];
    const said = relation(text, 'Lund', 'said', 'that the pier is shut');
    expect(agrees(text, readings, [said])).toBe(true);
    expect(agrees(text, readings, [said, relation(text, 'Lund', 'citing', 'a map')])).toBe(true);
    expect(agrees(text, readings, [said, relation(text, 'Lund', 'shut', 'a map')])).toBe(false);
  });
});

describe('the table', () => {
  const rows = readConstructions();

  it('holds no sentence twice', () => {
    expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
  });

  it('has a cue and a content in each relation', () => {
    const marks = rows.flatMap(({ readings }) => readings.flatMap(({ relations }) => relations));
    expect(marks.filter(({ cue, content }) => cue.length === 0 || content.length === 0)).toEqual([]);
  });

  it('agrees with itself', () => {
    const astray = rows.filter(({ text, readings }) => !agrees(text, readings, readings[0]!.relations));
    expect(astray).toEqual([]);
  });
});
