import { describe, expect, it } from 'vitest';
import { LABELS, labelName, mayFollow, NAME_TYPES } from '../../../src/recognition/labels.ts';
import { mentionsIn } from '../../../src/recognition/mentions-in.ts';

const label = (name: string): number => LABELS.indexOf(name);

describe('labels of names', () => {
  it.each([
    ['outside', 'single place', true],
    ['outside', 'begin place', true],
    ['outside', 'last place', false],
    ['begin place', 'last place', true],
    ['begin place', 'inside place', true],
    ['begin place', 'last person', false],
    ['begin place', 'outside', false],
    ['inside place', 'begin place', false],
    ['last place', 'inside place', false],
    ['last place', 'begin person', true],
    ['single place', 'outside', true],
  ])('behind "%s" "%s" may stand: %s', (previous, next, may) => {
    expect(mayFollow(label(previous), label(next))).toBe(may);
  });

  it('open a sequence only with what opens a name, or none', () => {
    expect(LABELS.filter((_, y) => mayFollow(null, y))).toEqual([
      'outside',
      ...NAME_TYPES.flatMap((type) => [`begin ${type}`, `single ${type}`]),
    ]);
  });

  it('say of each name where it stands, of two side by side too', () => {
    const labels = new Uint8Array(8);
    labelName(labels, 1, 4, 0);
    labelName(labels, 4, 5, 0);
    labelName(labels, 6, 8, 2);
    expect([...labels].map((one) => LABELS[one])).toEqual([
      'outside',
      'begin person',
      'inside person',
      'last person',
      'single person',
      'outside',
      'begin organisation',
      'last organisation',
    ]);
    expect(mentionsIn(labels)).toEqual([
      { from: 1, to: 4, type: 0 },
      { from: 4, to: 5, type: 0 },
      { from: 6, to: 8, type: 2 },
    ]);
  });
});
