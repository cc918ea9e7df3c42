import { describe, expect, it } from 'vitest';
import { appearanceOf } from '../../../src/corroboration/appearance.ts';
import { connectionOf } from '../../../src/corroboration/connections.ts';
import { mayConnect } from '../../../src/corroboration/may-connect.ts';
import { maybeSameSource, sameSource, soundsOf } from '../../../src/corroboration/same-source.ts';
import { foldName } from '../../../src/identity/fold-name.ts';
import { statement } from './statement.ts';

const NAMES = [
  ...[
    'Youssef Al Haddan',
    'Yusuf al-Haddan',
    'al-Haddan',
    'Hadan',
    'A. Berg',
    'Anna Berg',
    'Berg',
    'Anna',
    'Mohammed Ali',
  ],
  ...[
    'Mohamed Ali',
    'Hamid Mirhendi',
    'Hameed Mir-Hendi',
    'Oleg Zoritsky',
    'Oleg Zoritskiy',
    'Robert Nelson',
    'Robert Nilson',
  ],
  ...[
    'Oil Ministry',
    'Ministry',
    'Ministry of Oil',
    'Salem',
    'Hassan Salem',
    'Salem Hassan',
    'John Smith',
    'Le',
    'Abu Le',
  ],
];

describe('what is asked for a name', () => {
  it('is among what every name is filed under that may be the same', () => {
    const pairs = NAMES.flatMap((a) => NAMES.map((b) => [foldName(a), foldName(b)] as const));
    const alike = pairs.filter(([a, b]) => sameSource(a, b) || maybeSameSource(a, b));
    expect(alike.length).toBeGreaterThan(NAMES.length);
    for (const [a, b] of alike) {
      const filed = new Set(soundsOf(b).filed);
      expect([a, b, soundsOf(a).asked.some((sound) => filed.has(sound))]).toEqual([a, b, true]);
    }
  });
});

describe('the statements that one may be connected with', () => {
  const CONTENTS = [
    'the ferry to Kesmouth was late',
    'the ferry to Kesmouth was late for the third time this week because of a broken rudder',
  ];
  const appearances = [...NAMES, '?an official', '?the official', '@Bay Herald'].flatMap((name, n) =>
    CONTENTS.map((text, i) => {
      const outlet = ['Bay Herald', 'Marsh Post', 'Salem'][(n + i) % 3]!;
      const relay = n % 7 === 3 ? ['Northern Wire'] : [];
      const given = {
        article: `a${(n + i) % 5}`,
        outlet,
        mode: n % 5 === 4 ? ('direct' as const) : ('indirect' as const),
      };
      return appearanceOf(statement(text, { chain: [outlet, ...relay, name], ...given }));
    }),
  );

  it('are all with which one is connected, in the same order', () => {
    let found = 0;
    for (const [at, appearance] of appearances.entries()) {
      const before = appearances.slice(0, at);
      const reachable = mayConnect<number>(appearances);
      for (const [n, one] of before.entries()) reachable.add(n, one);
      const among = reachable.among([...before.keys()], appearance);
      expect(among).toEqual([...among].sort((a, b) => a - b));
      for (const [n, one] of before.entries()) {
        if (connectionOf(one, appearance) === null) continue;
        found += 1;
        expect([n, at, among.includes(n)]).toEqual([n, at, true]);
      }
    }
    expect(found).toBeGreaterThan(100);
  });

  it('are few among thousands of other names', () => {
    const reachable = mayConnect<number>([]);
    const letters = (i: number): string => [...String(i)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('a');
    const one = (i: number) => appearanceOf(statement(CONTENTS[0]!, { chain: ['Marsh Post', `Mara Q${letters(i)}`] }));
    const many = Array.from({ length: 1_000 }, (_, i) => i);
    for (const i of many) reachable.add(i, one(i));
    const among = reachable.among(many, one(77));
    expect(among).toContain(77);
    expect(among.length).toBeLessThan(10);
  });
});
