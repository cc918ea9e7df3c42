import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRecords } from '../../../src/entities/csv.ts';
import { KNOWN_OUTLETS } from '../../../src/entities/outlets/known-outlets.ts';
import { knownOutlets, outletTable } from '../../../src/entities/outlets/outlet-table.ts';
import { readOutlets } from '../../../src/entities/outlets/read-outlets.ts';
import type { Persona } from '../../../src/entities/types.ts';
import { matchWatched, watchedKeys, watchKeys } from '../../../src/entities/watch/match-watched.ts';
import { readWatchList } from '../../../src/entities/watch/read-watch-list.ts';

const fieldsOf = (text: string) => [...csvRecords(text)].map(({ line, fields }) => [line, ...fields]);

describe('CSV', () => {
  it.each([
    [
      'a,b\nc,d',
      [
        [1, 'a', 'b'],
        [2, 'c', 'd'],
      ],
    ],
    [
      '\uFEFFa,"b, ""c"""\r\n\r\nd,\r\n',
      [
        [1, 'a', 'b, "c"'],
        [3, 'd', ''],
      ],
    ],
    [
      '"a\nb",c\nd,e',
      [
        [1, 'a\nb', 'c'],
        [3, 'd', 'e'],
      ],
    ],
    ['', []],
  ])('reads %j', (text, expected) => {
    expect(fieldsOf(text)).toEqual(expected);
  });

  it.each([
    ['a,"never closed\nb,c', [1]],
    ['a,b\n"x\ny",c\nd,"never closed, e\nf,g', [4]],
    ['"a","b"\n"c","d\n"e","f"\n"g","h"', [2]],
    ['a,"', [1]],
  ])('names the line of a stray mark in %j and goes on behind it', (text, lines) => {
    const records = [...csvRecords(text)];
    expect(records.filter(({ problem }) => problem !== undefined).map(({ line }) => line)).toEqual(lines);
    const behind = text.split('\n').slice(lines[0] ?? 0);
    expect(records.filter(({ line }) => line > (lines[0] ?? 0)).map(({ fields }) => fields)).toEqual(
      behind.map((line) => line.replaceAll('"', '').split(',')),
    );
  });

  it('gives back whatever was written', () => {
    const written = (fields: readonly string[]) => fields.map((field) => `"${field.replaceAll('"', '""')}"`).join(',');
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        expect([...csvRecords(rows.map(written).join('\n'))].map(({ fields }) => fields)).toEqual(rows);
      }),
    );
  });
});

describe('watch lists', () => {
  it('are read from targets.simple.csv; bad lines are named, the rest is taken', () => {
    const { entries, bad, passedOver } = readWatchList(
      [
        '"id","schema","name","aliases","birth_date","countries","sanctions","dataset"',
        '"w1","Person","Yusuf Haddan","Youssef Haddan;Yousuf Haddan","1970","CL;pe","Port measures","Invented list"',
        '"w2","Company","Quay Holdings","","","","",""',
        '"w3","Vessel","Crane Queen","","","","",""',
        '"w4","Person","","","","","",""',
        '"w5","Person"',
      ].join('\n'),
    );
    expect(entries).toEqual([
      {
        ...{ id: 'w1', class: 'person', schema: 'Person', name: 'Yusuf Haddan' },
        ...{ aliases: ['Youssef Haddan', 'Yousuf Haddan'], countries: ['cl', 'pe'], birthDates: ['1970'] },
        ...{ listed: ['Port measures'], datasets: ['Invented list'] },
      },
      expect.objectContaining({ id: 'w2', class: 'body', aliases: [] }),
    ]);
    expect(passedOver).toBe(1);
    expect(bad).toEqual([
      { line: 5, problem: 'it has no name' },
      { line: 6, problem: 'it has 2 fields, the first line has 8' },
    ]);
  });

  it('are read from FollowTheMoney entities, one a line', () => {
    const record = {
      ...{ id: 'w1', schema: 'Person', caption: 'Yusuf Haddan', datasets: ['invented'] },
      properties: {
        name: ['Yusuf Haddan'],
        alias: ['Abu Omar'],
        nationality: ['cl'],
        topics: ['sanction'],
        notes: [3],
      },
    };
    const { entries, bad, passedOver } = readWatchList(
      [JSON.stringify(record), '', '{"id":', '[1]', '{"id":"a1","schema":"Address"}', '{"schema":"Person"}'].join('\n'),
    );
    expect(entries).toEqual([
      expect.objectContaining({ name: 'Yusuf Haddan', aliases: ['Abu Omar'], countries: ['cl'], listed: ['sanction'] }),
    ]);
    expect(passedOver).toBe(1);
    expect(bad.map(({ line }) => line)).toEqual([3, 4, 6]);
  });

  it('of another form are refused with the reason', () => {
    expect(readWatchList('name,country\nYusuf,cl')).toMatchObject({
      entries: [],
      bad: [{ line: 1, problem: 'no column is called "id"' }],
    });
    expect(readWatchList('')).toEqual({ entries: [], bad: [], passedOver: 0 });
  });

  it('say of some that they are a person or a body, and pass over schemas that only sound like words of a program', () => {
    const { entries, passedOver } = readWatchList(
      'id,schema,name\nw1,LegalEntity,Yusuf Haddan\nw2,constructor,Odo Fenn\nw3,toString,Odo Fenn',
    );
    expect(passedOver).toBe(2);
    const [entry] = entries;
    expect(entry?.class).toBe('either');
    const facts = { country: null, office: null, field: null, article: null, beside: [] };
    for (const own of ['person', 'body'] as const) {
      const persona: Persona = {
        ...{ id: 'p1', class: own, kind: own === 'person' ? 'person' : 'organisation', name: 'yusuf haddan' },
        ...facts,
      };
      expect(matchWatched(persona, entry!)?.score).toBe(1);
      expect(watchedKeys(persona).some((key) => watchKeys(entry!).includes(key))).toBe(true);
    }
  });

  it('never break the reader', () => {
    fc.assert(fc.property(fc.string(), (text) => void readWatchList(text)));
  });
});

describe('outlets', () => {
  it('are read in any order of columns; a link without a source is refused', () => {
    const { outlets, bad } = readOutlets(
      'country,names,link,source,domains\ncl,Quay Courier|QC,,,https://www.quay.example\nCL,Oster News,owned by the port,,\nChile,Sarrane,,,\n,,,,\ncl,Marsh Post\n',
    );
    expect(outlets).toEqual([
      {
        ...{ id: 'quay courier', names: ['Quay Courier', 'QC'], domains: ['quay.example'], country: 'CL' },
        ...{ language: null, agency: false, link: null },
      },
    ]);
    expect(bad).toEqual([
      { line: 3, problem: 'its link has no source' },
      { line: 4, problem: '"CHILE" is no country of two letters (ISO 3166)' },
      { line: 5, problem: 'it has no name' },
      { line: 6, problem: 'it has 2 fields, the first line has 5' },
    ]);
  });

  it('known to Hearsay are whole: no bad line, no name or domain of two', () => {
    expect(readOutlets(KNOWN_OUTLETS).bad).toEqual([]);
    expect(knownOutlets().length).toBeGreaterThanOrEqual(150);
    const names = knownOutlets().flatMap((outlet) => [...new Set(outlet.names)]);
    const twice = (all: readonly string[]) => all.filter((one, at) => all.indexOf(one) !== at);
    expect(twice(names)).toEqual([]);
    expect(twice(knownOutlets().flatMap(({ domains }) => domains))).toEqual([]);
    for (const { link } of knownOutlets()) if (link) expect(link.source).toMatch(/^https:\/\//);
  });

  it('are found by name and address; a user’s own stand before', () => {
    const [known] = knownOutlets();
    const [name = '', domain = ''] = [known?.names[0], known?.domains[0]];
    expect(outletTable().find(name.toUpperCase())).toBe(known);
    expect(outletTable().find(`https://www.${domain}/page`)).toBe(known);
    const own = { ...known!, country: 'CL' };
    expect(outletTable([own]).find(name)).toBe(own);
    expect(outletTable().find('Quay Courier')).toBeUndefined();
  });
});
