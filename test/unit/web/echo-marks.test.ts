import { describe, expect, it } from 'vitest';
import { hitRadii } from '../../../web/echo/hit-radius.ts';
import { placeLabels } from '../../../web/echo/place-labels.ts';
import { scaleBetween } from '../../../web/echo/scale.ts';
import { setApart } from '../../../web/echo/set-apart.ts';

describe('setApart', () => {
  const disc = (x: number, y: number, r = 5, reach = { x: 12, y: 12 }) => ({ x, y, r, reach });
  const far = (a: { x: number; y: number }, b: { x: number; y: number }): number => Math.hypot(a.x - b.x, a.y - b.y);

  it('leaves alone what does not touch', () => {
    expect(setApart([disc(0, 0), disc(30, 0)])).toEqual([
      { x: 0, y: 0 },
      { x: 30, y: 0 },
    ]);
  });

  it('moves the later one off the earlier one, within its reach', () => {
    const [first, second] = setApart([disc(0, 0), disc(0, 0)]);
    expect(first).toEqual({ x: 0, y: 0 });
    expect(far(first!, second!)).toBeGreaterThanOrEqual(10);
    expect(Math.abs(second!.x)).toBeLessThanOrEqual(12);
    expect(Math.abs(second!.y)).toBeLessThanOrEqual(12);
  });

  it('covers least where there is no room', () => {
    const cramped = setApart([disc(0, 0), disc(0, 0, 5, { x: 3, y: 0 })]);
    expect(cramped[1]).toEqual({ x: 3, y: 0 });
  });

  it('gives the same places each time', () => {
    const many = Array.from({ length: 60 }, (_, at) => disc(at % 7, at % 5, 4, { x: 60, y: 60 }));
    expect(setApart(many)).toEqual(setApart(many));
  });
});

describe('placeLabels', () => {
  const bounds = { left: 0, top: 0, right: 200, bottom: 100 };
  const at = (x: number, y: number, text = 'six px') => ({ x, y, r: 5, text });
  const dot = (x: number, y: number) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 });

  it('sets words right of the mark when there is room', () => {
    expect(placeLabels([at(50, 50)], [dot(50, 50)], bounds)).toEqual([
      { of: 0, text: 'six px', x: 60, y: 50, anchor: 'start', onLine: false },
    ]);
  });

  it('sets them left at the right edge', () => {
    expect(placeLabels([at(190, 50)], [dot(190, 50)], bounds)[0]?.anchor).toBe('end');
  });

  it('sets them above when both sides are taken', () => {
    const obstacles = [dot(50, 50), dot(70, 50), dot(30, 50)];
    const [label] = placeLabels([at(50, 50)], obstacles, bounds);
    expect([label?.anchor, (label?.y ?? 99) < 45]).toEqual(['middle', true]);
  });

  it('stands on a line only where no other room is', () => {
    const row = { left: 0, right: 200, top: 49, bottom: 51 };
    expect(placeLabels([at(50, 50)], [dot(50, 50)], bounds, [row])[0]?.anchor).toBe('middle');
    const low = { ...bounds, top: 40, bottom: 60 };
    expect(placeLabels([at(50, 50)], [dot(50, 50)], low, [row])[0]?.anchor).toBe('start');
  });

  it('leaves out what finds no room, and keeps the rest', () => {
    const labels = placeLabels([at(50, 50, 'words far too long for this drawing'), at(50, 50)], [], bounds);
    expect(labels.map(({ of }) => of)).toEqual([1]);
  });
});

describe('scaleBetween', () => {
  it('gives every number the same room up to twelve', () => {
    const { at, ticks } = scaleBetween(0, 4);
    expect([0, 1, 2, 3, 4].map(at)).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(ticks).toEqual([0, 1, 2, 3, 4]);
  });

  it('gives each doubling the same room beyond', () => {
    const { at, ticks } = scaleBetween(0, 63);
    expect([0, 1, 3, 7, 15, 31, 63].map((value) => at(value) * 6)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(ticks).toEqual([0, 1, 2, 5, 10, 20, 50]);
  });
});

describe('hitRadii', () => {
  it('gives a small dot 24 pixels across, a large one its own size, two near ones half the way each', () => {
    const dots = [
      { x: 0, y: 0, r: 5 },
      { x: 100, y: 0, r: 18 },
      { x: 200, y: 0, r: 5 },
      { x: 216, y: 0, r: 5 },
    ];
    expect(hitRadii(dots)).toEqual([12, 18, 8, 8]);
  });
});
