import { describe, expect, it } from 'vitest';
import { gazetteer } from '../../../src/models.ts';
import { readGazetteer } from '../../../src/places/gazetteer.ts';
import { homeOf } from '../../../src/places/home-of.ts';
import { placeKey } from '../../../src/places/place-key.ts';

describe('the gazetteer', () => {
  const places = gazetteer();
  const readings = (name: string) => places.named(placeKey(name));

  it('has a row for every country the press names', () => {
    for (const code of 'AF AL AM AR AU AZ BA BD BR CA CD CN CY DE EG ET FR GB GE HK IL IN IQ IR JP KP KR LB LY MM NG PK PS QA RU SA SD SO SS SY TR TW UA US VA XK YE ZA'.split(
      ' ',
    )) {
      const row = places.countryRow(code);
      expect(row, code).toBeDefined();
      expect(places.country(row!)).toBe(code);
    }
  });

  it('tells where a place lies, of what kind it is and in which region', () => {
    const row = readings('Mosul').find(({ usual }) => usual)!.row;
    expect(places.name(row)).toBe('Mosul');
    expect(places.kind(row)).toBe('regional seat');
    expect(places.country(row)).toBe('IQ');
    expect(places.name(places.region(row))).toContain('Nineveh');
    expect(places.geonames(row)).toBe(99072);
    expect(Math.round(places.lat(row))).toBe(36);
    expect(Math.round(places.lon(row))).toBe(43);
    expect(Math.round(places.size(row))).toBe(6);
  });

  it('has nothing under what is no place', () => {
    expect(readings('Qwertzuiop')).toEqual([]);
    expect(places.named('')).toEqual([]);
    expect(places.soundingLike('')).toEqual([]);
  });

  it('refuses bytes that are something else', () => {
    expect(() => readGazetteer(new Uint8Array(64))).toThrow();
  });
});

describe('homeOf', () => {
  const home = (outlet: string | null, url: string | null = null): string[] => homeOf(gazetteer(), { outlet, url });

  it('is told by the outlet’s name or the end of its address', () => {
    expect(home('Chilean Courier')).toEqual(['CL']);
    expect(home('Herald of Kenya')).toEqual(['KE']);
    expect(home(null, 'https://www.courier.co.uk/a/b.html')).toEqual(['GB']);
    expect(home('The Courier', 'http://courier.ng:8080/x')).toEqual(['NG']);
  });

  it('is nothing where nothing tells it', () => {
    expect(home(null)).toEqual([]);
    expect(home('The Courier', 'https://courier.com/news.ir')).toEqual([]);
    expect(home('The Courier', 'https://courier.io/')).toEqual([]);
    expect(home('x'.repeat(100_000), 'y'.repeat(100_000))).toEqual([]);
  });
});
