import { describe, expect, it } from 'vitest';
import { placesIn } from './places-in.ts';

const found = (cases: readonly (readonly [marked: string, places: readonly string[]])[]): void => {
  for (const [marked, places] of cases) expect(placesIn(marked), marked).toEqual(places);
};

describe('places', () => {
  it('finds towns, regions and countries, each with its precision', () => {
    found([
      ['A bridge was opened in [Basra].', ['Basra: Basrah, IQ, city']],
      ['The river rose in [Bavaria].', ['Bavaria: Bavaria, DE, region']],
      ['Rain fell all over [Chile].', ['Chile: Chile, CL, country']],
      ['Workers left the [Green Zone].', ['Green Zone: Green Zone, IQ, point']],
    ]);
  });

  it('knows a town by its other spellings', () => {
    for (const name of ['Deir ez-Zor', 'Deir al-Zour', 'Dayr az-Zawr', 'Deir Ezzor'])
      expect(placesIn(`Trade came back to [${name}].`)).toEqual([`${name}: Deir ez-Zor, SY, city`]);
    for (const name of ['Baqouz', 'Baghouz', 'Baghuz'])
      expect(placesIn(`In [Syria] the road to [${name}] was mended.`)[1]).toBe(`${name}: Baghuz, SY, city`);
    found([
      ['A school in [Khan Younis] reopened.', ['Khan Younis: Khān Yūnis, PS, city']],
      ['A school in [Khan Yunis] reopened.', ['Khan Yunis: Khān Yūnis, PS, city']],
      ['Ships lay off [Hodeidah].', ['Hodeidah: Al Ḩudaydah, YE, city']],
      ['Ships lay off [Hudaydah].', ['Hudaydah: Al Ḩudaydah, YE, city']],
      ['Trams ran in [Kiev] and [Kharkov].', ['Kiev: Kyiv, UA, city', 'Kharkov: Kharkiv, UA, city']],
      ['Oil flowed at [West Qurna].', ['West Qurna: West Qurna, IQ, city']],
      ['A market in [Jenin] was rebuilt.', ['Jenin: Janīn, PS, city']],
    ]);
  });

  it('finds a name by its sound in a country that is spoken of, and nowhere else', () => {
    expect(placesIn('In [Syria], the Syrian town of [Salamiyeh] has a new school.')[1]).toBe(
      'Salamiyeh: As Salamīyah, SY, city',
    );
    expect(placesIn('The town of [Salamiyeh] has a new school.')).toEqual([]);
    expect(placesIn('In [Mexico], a visitor from [Canalla] was heard.')).toEqual(['Mexico: Mexico, MX, country']);
  });

  it('takes the place that lies in what stands behind it', () => {
    found([
      ['A fair in [Springfield], Illinois, drew crowds.', ['Springfield: Springfield, US, city']],
      ['A fair in [Paris], Texas, drew crowds.', ['Paris: Paris, US, city']],
      ['A fair in [London], Ontario, drew crowds.', ['London: London, CA, city']],
      ['The mill in [Macomb, Illinois] closed.', ['Macomb, Illinois: Macomb, US, city']],
      ['A clinic in [Lebanon], N.H., was opened.', ['Lebanon: Lebanon, US, city']],
      [
        'The dam near [Cordoba] ([Argentina]) leaks.',
        ['Cordoba: Córdoba, AR, city', 'Argentina: Argentina, AR, country'],
      ],
    ]);
  });

  it('takes a name for one place throughout', () => {
    const [first, second] = placesIn('A fair in [Springfield], Ohio, drew crowds. [Springfield] has a new mayor.');
    expect(first).toBe('Springfield: Springfield, US, city');
    expect(second).toBe(first);
  });

  it('holds two places of one name apart where the words do', () => {
    const marked = 'Teams from [Portland], Oregon, and [Portland], Maine, met.';
    expect(placesIn(marked)).toEqual(['Portland: Portland, US, city', 'Portland: Portland, US, city']);
  });

  it('lets the country that an article speaks of decide', () => {
    found([
      ['The Spanish bank has a branch in [Valencia].', ['Valencia: Valencia, ES, city']],
      [
        'In [Venezuela] prices rose. Venezuelan buyers in [Mérida] waited.',
        ['Venezuela: Venezuela, VE, country', 'Mérida: Mérida, VE, city'],
      ],
      [
        'In [Seychelles], the Seychellois market of [Victoria] sells fish.',
        ['Seychelles: Seychelles, SC, country', 'Victoria: Victoria, SC, city'],
      ],
    ]);
  });

  it('lets the outlet’s country speak when nothing else does', () => {
    expect(placesIn('The library in [Hamilton] opens late.', { countries: ['NZ'] })).toEqual([
      'Hamilton: Hamilton, NZ, city',
    ]);
    expect(placesIn('The library in [Hamilton] opens late.')).toEqual(['Hamilton: CA,NZ,US,GB,AU?']);
  });

  it('says that a name is ambiguous where nothing tells which place is meant', () => {
    const [answer] = placesIn('The choir of [Springfield] sang.');
    expect(answer).toBe('Springfield: US?');
    expect(placesIn('A choir came from [Savar].')).toEqual(['Savar: SE?']);
  });

  it('leaves out the only place of a name when the article speaks of other countries', () => {
    expect(placesIn('In [Bangladesh], a choir came from [Savar].')).toEqual(['Bangladesh: Bangladesh, BD, country']);
  });

  it('tells a province from its chief town', () => {
    found([
      ['Two wells in [Kirkuk] province went dry.', ['Kirkuk: Kirkuk Governorate, IQ, region']],
      ['Two wells in the province of [Kirkuk] went dry.', ['Kirkuk: Kirkuk Governorate, IQ, region']],
      ['Two wells in [Kirkuk] went dry.', ['Kirkuk: Kirkuk, IQ, city']],
      ['Farmers in [Nineveh Governorate] sowed.', ['Nineveh Governorate: Nineveh Province, IQ, region']],
    ]);
  });

  it('says "region" of a district that is called after its town', () => {
    expect(placesIn('In [Kenya], the [Kitale] district has new roads.')[1]).toBe('Kitale: Kitale, KE, region');
  });

  it('takes a region among regions and a country among countries', () => {
    expect(placesIn('Farmers in [Ohio], [Georgia] and [Texas] sowed.')).toContain('Georgia: Georgia, US, region');
    expect(placesIn('Farmers in [Armenia], [Georgia] and [Turkey] sowed.')).toContain('Georgia: Georgia, GE, country');
    expect(placesIn('Farmers in [Vermont] and [New York] sowed.')).toContain('New York: New York, US, region');
    expect(placesIn('Trains from [Chicago] to [New York] were late.')).toContain('New York: New York City, US, city');
  });

  it('does not take a list for containment', () => {
    expect(placesIn('Ships of [Denmark], [Norway] and [Germany] met.')).toEqual([
      'Denmark: Denmark, DK, country',
      'Norway: Norway, NO, country',
      'Germany: Germany, DE, country',
    ]);
  });

  it('has no pin for waters, wide areas and half names', () => {
    for (const marked of [
      'Peace in the [Middle East] is near.',
      'Ships left the [Persian Gulf].',
      'Fields along the [Euphrates] were green.',
      'Birds rest in the [Jordan] valley.',
      'All of [Asia] watched.',
      'They met in [Santo Domingo] de los Colorados.',
      'It cost [US] $5 million.',
      'The bill went to [Congress].',
      'In Ghana the office in [WA] closed.',
      'A judge of the [Southern District] ruled.',
    ])
      expect(placesIn(marked), marked).toEqual([]);
  });

  it('knows a town by what stands behind it where its name is a common word', () => {
    found([
      [
        'The mill in [Independence], [Missouri], closed.',
        ['Independence: Independence, US, city', 'Missouri: Missouri, US, region'],
      ],
      [
        'Boats left [Salé] near [Rabat] in [Morocco].',
        ['Salé: Sale, MA, city', 'Rabat: Rabat, MA, city', 'Morocco: Morocco, MA, country'],
      ],
      ['Shops in [Basra] do not open.', ['Basra: Basrah, IQ, city']],
      ['When [Aleppo] falls, it is over.', ['Aleppo: Aleppo, SY, city']],
    ]);
    expect(placesIn('Rain fell in [Rio] do Sul.')).toEqual([]);
    expect(placesIn('They saw [Victoria] Falls.')).toEqual([]);
  });

  it('looks through the side that is named', () => {
    found([
      ['Snow fell in [Northern Iraq].', ['Northern Iraq: Iraq, IQ, country']],
      ['Shops in [Downtown Cairo] closed.', ['Downtown Cairo: Cairo, EG, city']],
      ['Snow fell in [North Dakota].', ['North Dakota: North Dakota, US, region']],
      ['Roads in [Northern Territory], Australia, are long.', ['Northern Territory: Northern Territory, AU, region']],
    ]);
  });

  it('passes over people and bodies that are called like a place', () => {
    for (const kind of ['person', 'organisation', 'outlet', 'group', 'nationality'] as const)
      expect(placesIn('A word from [Paris] was enough.', { kind })).toEqual([]);
  });

  it('pins a name of unknown kind only when it is certain', () => {
    expect(placesIn('The [Kirkuk] road in Iraqi hills was mended.', { kind: 'unknown' })).toHaveLength(1);
    expect(placesIn('The [Halden] works closed.', { kind: 'unknown' })).toEqual([]);
  });
});
