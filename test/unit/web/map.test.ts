import { describe, expect, it } from 'vitest';
import type { PlaceSeen } from '../../../src/serve/api.ts';
import { articlesIn, keptPlaces, monthsOf, nextMonth } from '../../../web/map/kept-places.ts';
import { namePlaces, type Spot } from '../../../web/map/name-places.ts';
import { areaOf, frameOf, groundPath, isClose, reachOf, WORLD } from '../../../web/map/projection.ts';

const place = (given: Partial<PlaceSeen>): PlaceSeen => ({
  ...{ name: 'Valdivia', form: 'Valdivia', country: 'CL', lat: -39.8, lon: -73.2, precision: 'city', geonames: null },
  months: { '2031-03': 2 },
  ...given,
});
const PLACES = [
  place({ months: { '2030-11': 1, '2031-02': 2, '': 4 } }),
  place({ name: 'Chile', precision: 'country', lat: -33, months: { '2031-01': 5 } }),
  place({ name: 'Cusco', country: 'PE', lat: -13.5, lon: -72, months: { '2031-02': 1 } }),
];

describe('places in time', () => {
  it('has every month from the first to the last', () => {
    expect(monthsOf(PLACES)).toEqual(['2030-11', '2030-12', '2031-01', '2031-02']);
    expect(monthsOf([place({ months: { '': 3 } })])).toEqual([]);
    expect(nextMonth('2030-12')).toBe('2031-01');
  });

  it('counts the articles of a stretch of months, and all of them without one', () => {
    expect(articlesIn(PLACES[0]!, {})).toBe(7);
    expect(articlesIn(PLACES[0]!, { from: '2031-01', to: '2031-02' })).toBe(2);
    expect(articlesIn(PLACES[0]!, { from: '2030-12', to: '2031-01' })).toBe(0);
  });

  it.each([
    [{}, ['Valdivia', 'Chile', 'Cusco']],
    [{ precision: 'country' }, ['Chile']],
    [{ country: 'PE' }, ['Cusco']],
    [{ from: '2031-02', to: '2031-02' }, ['Valdivia', 'Cusco']],
    [{ country: 'PE', precision: 'country' }, []],
  ])('keeps what fits %j, those of the most articles first', (filter, names) => {
    expect(keptPlaces(PLACES, filter).map((kept) => kept.place.name)).toEqual(names);
  });
});

describe('the map', () => {
  it('draws a country wider than a town, and a name farther north wider than high', () => {
    const [town, country] = [PLACES[0]!, PLACES[1]!];
    expect(reachOf(country)).toBeGreaterThan(300);
    expect(reachOf(town)).toBeLessThan(20);
    const area = areaOf({ ...town, lat: 60 }, 720);
    expect(area.rx / area.ry).toBeCloseTo(2, 1);
    expect(areaOf(town, 720).ry).toBeGreaterThan(2);
  });

  it('shows all places with room around them, never less than a region, always twice as wide as high', () => {
    expect(frameOf([])).toEqual(WORLD);
    for (const places of [
      PLACES,
      [PLACES[0]!],
      [place({ lat: 89, lon: 179 })],
      [place({ lon: -170 }), place({ lon: 170 })],
    ]) {
      const [left, top, width, height] = frameOf(places);
      expect(width).toBe(2 * height);
      expect(width).toBeGreaterThanOrEqual(48);
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(720);
      for (const { lat, lon } of places) {
        expect((lon + 180) * 2).toBeGreaterThanOrEqual(left);
        expect((lon + 180) * 2).toBeLessThanOrEqual(left + width);
        expect((90 - lat) * 2).toBeGreaterThanOrEqual(top);
        expect((90 - lat) * 2).toBeLessThanOrEqual(top + height);
      }
    }
  });

  it('has ground under towns and none at sea', () => {
    const path = groundPath(false);
    const dot = (lat: number, lon: number): string =>
      `M${Math.floor(lon + 180) * 2 + 0.5} ${Math.floor(90 - lat) * 2 + 0.5}h`;
    expect(path).toContain(dot(-33.45, -70.66));
    expect(path).toContain(dot(51.5, -0.12));
    expect(path).not.toContain(dot(0, -30));
    expect(path).not.toContain(dot(-85, 100));
  });

  it('joins the ground of a near view to whole degrees, with the same coasts', () => {
    const stretches = [...groundPath(true).matchAll(/M(\d+) (\d+)H(\d+)v2H\1z/g)].map((part) =>
      part.slice(1).map(Number),
    );
    const isGround = (lat: number, lon: number): boolean => {
      const [x, y] = [Math.floor(lon + 180) * 2, Math.floor(90 - lat) * 2];
      return stretches.some(([left = 0, top = 0, right = 0]) => top === y && left <= x && x < right);
    };
    expect(isGround(51.5, -0.12)).toBe(true);
    expect(isGround(-33.45, -70.66)).toBe(true);
    expect(isGround(0, -30)).toBe(false);
    const degrees = stretches.reduce((sum, [left = 0, , right = 0]) => sum + (right - left) / 2, 0);
    expect(degrees).toBe(groundPath(false).match(/M/g)?.length);
  });

  it('shows one region near, and more than a third of the world far', () => {
    expect(isClose(frameOf([PLACES[0]!]))).toBe(true);
    expect(isClose(WORLD)).toBe(false);
  });
});

describe('names on the map', () => {
  const spot = (name: string, x: number, y: number, r = 4): Spot => ({ name, x, y, rx: r, ry: r });
  const DRAWING = { width: 400, height: 200 };
  const named = (spots: readonly Spot[]) => namePlaces(spots, DRAWING, (words) => words.length * 6);

  it('stand beside their places, on the side where there is room', () => {
    expect(named([spot('Oster', 100, 100)])).toEqual([{ name: 'Oster', x: 108, y: 104, anchor: 'start' }]);
    expect(named([spot('Oster', 390, 100)])[0]?.anchor).toBe('end');
  });

  it('stand in the middle of a wide area', () => {
    expect(named([spot('Talvern', 200, 100, 80)])[0]).toEqual({ name: 'Talvern', x: 200, y: 104, anchor: 'middle' });
  });

  it('are left out where none has room, the most important being named', () => {
    const crowd = ['Oster', 'Kesh', 'Ilvan', 'Sarrane', 'Moll', 'Dunmere', 'Quay', 'Fenn'].map((name) =>
      spot(name, 200, 100),
    );
    const names = named(crowd).map(({ name }) => name);
    expect(names[0]).toBe('Oster');
    expect(names.length).toBeLessThan(crowd.length);
    expect(
      named([spot('A name that is far too long for any side of this small drawing to hold it', 200, 100)]),
    ).toEqual([]);
  });

  it('stand over no other name and no other place', () => {
    const placed = named([spot('Oster', 100, 100), spot('Kesh', 118, 100), spot('Ilvan', 110, 112)]);
    expect(placed.find(({ name }) => name === 'Oster')?.anchor).toBe('end');
    expect(placed.find(({ name }) => name === 'Kesh')?.anchor).toBe('start');
  });
});
