import { describe, expect, it } from 'vitest';
import { chainWords, follow } from './marked.ts';

/** Marked sentence and the links behind the publisher. */
type Row = readonly [notation: string, links: string];

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'quoted as saying by': [
    [
      '“[T The pier is shut],” [S Zayd Amin] [C was quoted as saying] by the al-Nahr news website.',
      'al-Nahr < Zayd Amin',
    ],
    ['[S Zayd Amin] [C was quoted by al-Nahr newspaper as saying] that [T the pier was shut].', 'al-Nahr < Zayd Amin'],
    ['[S Zayd Amin] [C was cited as saying] by Harbour Radio that [T the pier was shut].', 'Harbour Radio < Zayd Amin'],
    [
      '“[T The pier is shut],” [S the Harbour Ministry] [C was quoted as saying] by Bay Wire on Monday.',
      'Bay Wire < Harbour Ministry',
    ],
    [
      '“[T The pier is shut],” [S Zayd Amin] [C was quoted as saying] by al-Nahr, the newspaper of his party.',
      'al-Nahr < Zayd Amin',
    ],
    ['“[T The pier is shut],” [S Zayd Amin] [C has been quoted as saying] by local media.', 'local media < Zayd Amin'],
    [
      '“[T The pier is shut],” [S Zayd Amin] [C was quoted as saying] by the al-Qantir website, which cited Harbour Radio.',
      'al-Qantir < Harbour Radio < Zayd Amin',
    ],
    ['“[T The pier is shut],” Zayd Amin [C was quoted as saying by] [S al-Nahr newspaper].', 'al-Nahr < Zayd Amin'],
    ['“[T The pier is shut],” [S Zayd Amin] [C was quoted as saying].', 'Zayd Amin'],
    ['[S Zayd Amin] [C said] [T the report was cited by nobody].', 'Zayd Amin'],
  ],
  'told an outlet': [
    ['[S Zayd Amin] [C told] the al-Nahr news website that [T the pier was shut].', 'al-Nahr < Zayd Amin'],
    ['“[T The pier is shut],” [S Zayd Amin] [C told] the Harbour Times.', 'Harbour Times < Zayd Amin'],
    ['“[T The pier is shut],” [S Zayd Amin] [C told] Reuters by telephone.', 'Reuters < Zayd Amin'],
    ['“[T The pier is shut],” [S Zayd Amin] [C told] the Al-Qantir broadcaster.', 'Al-Qantir < Zayd Amin'],
    ['[S Zayd Amin] [C told] the newspaper al-Nahr that [T the pier was shut].', 'al-Nahr < Zayd Amin'],
    ['[S Zayd Amin] [C told] state television that [T the pier was shut].', 'state television < Zayd Amin'],
    ['[T The pier is shut], [S Zayd Amin] [C told] KQZX on Sunday.', 'KQZX < Zayd Amin'],
    [
      '[S A senior official] [C has told] Northline News that [T the pier was shut].',
      'Northline News < A senior official',
    ],
    ['Speaking to Harbour Radio, [S Zayd Amin] [C said] [T the pier was shut].', 'Harbour Radio < Zayd Amin'],
    ['In remarks to Bay Wire, [S Zayd Amin] [C said] [T the pier was shut].', 'Bay Wire < Zayd Amin'],
    ['“[T The pier is shut],” [S Zayd Amin] [C told] the Lantern.', 'Zayd Amin'],
    ['“[T The pier is shut],” [S Zayd Amin] [C told] reporters.', 'Zayd Amin'],
    ['“[T The pier is shut],” [S Zayd Amin] [C told] a news conference in Kesh.', 'Zayd Amin'],
    ['[S Zayd Amin] [C told] parliament that [T the pier was shut].', 'Zayd Amin'],
    ['[S Zayd Amin] [C told] the Harbour Ministry that [T the pier was shut].', 'Zayd Amin'],
    ['[S Zayd Amin] [C told] Lena Varga that [T the pier was shut].', 'Zayd Amin'],
    ['[S Zayd Amin] [C said] [T he had told Harbour Radio nothing].', 'Zayd Amin'],
    ['[S Zayd Amin], who was told by Harbour Radio to wait, [C said] [T the pier was shut].', 'Zayd Amin'],
  ],
  'in an interview with': [
    [
      '[S Zayd Amin] [C said] in an interview with Harbour Television that [T the pier was shut].',
      'Harbour Television < Zayd Amin',
    ],
    [
      'During an interview with al-Nahr newspaper, [S Zayd Amin] [C claimed] [T the pier was shut].',
      'al-Nahr < Zayd Amin',
    ],
    ['[S Zayd Amin] [C said] in a Bay Wire interview that [T the pier was shut].', 'Bay Wire < Zayd Amin'],
    [
      '“[T The pier is shut],” [S Zayd Amin] [C said in an interview] published by the Harbour Times.',
      'Harbour Times < Zayd Amin',
    ],
    [
      '[S Zayd Amin] [C said] in an interview with Central Harbour Television (CHTV) that [T the pier was shut].',
      'Central Harbour Television < Zayd Amin',
    ],
    ['“[T The pier is shut],” [S Zayd Amin] [C said] in a telephone interview on Thursday.', 'Zayd Amin'],
    ['“[T The pier is shut],” [S Zayd Amin] [C said] in an interview with a student.', 'Zayd Amin'],
    ['“[T The pier is shut],” [S Zayd Amin] [C said] after an interview for the post of harbour master.', 'Zayd Amin'],
  ],
  'on the air, in print': [
    ['[S Zayd Amin] [C said] on Harbour Radio that [T the pier was shut].', 'Harbour Radio < Zayd Amin'],
    ['“[T The pier is shut],” [S Zayd Amin] [C said] Sunday on Harbour Radio.', 'Harbour Radio < Zayd Amin'],
    ['“[T The pier is shut],” [S Zayd Amin] [C wrote] in the Harbour Times.', 'Harbour Times < Zayd Amin'],
    ['“[T The pier is shut],” [S Zayd Amin] [C said] on Sunday.', 'Zayd Amin'],
    ['“[T The pier is shut],” [S Zayd Amin] [C said] on television.', 'Zayd Amin'],
    ['“[T The pier is shut],” [S Zayd Amin] [C said] in Kesh.', 'Zayd Amin'],
  ],
  'carried by': [
    ['“[T The pier is shut],” [S Zayd Amin] [C said] in comments carried by Bay Wire.', 'Bay Wire < Zayd Amin'],
    [
      '“[T The pier is shut],” [S Zayd Amin] [C said] in a statement published by the Harbour Times.',
      'Harbour Times < Zayd Amin',
    ],
    [
      '“[T The pier is shut],” [S Zayd Amin] [C said] in remarks reposted on the network by the Harbour Ministry.',
      'Harbour Ministry < Zayd Amin',
    ],
    ['“[T The pier is shut],” [S Zayd Amin] [C said] in a video posted by Harbour Radio.', 'Harbour Radio < Zayd Amin'],
    [
      '[T The pier is shut], [C according to] [S a memo obtained by Bay Wire].',
      'Bay Wire < a memo obtained by Bay Wire',
    ],
    [
      '“[T The pier is shut],” [S Zayd Amin] [C said] in an email seen by Northline News.',
      'Northline News < Zayd Amin',
    ],
    ['“[T The pier is shut],” [S Zayd Amin] [C said] in comments on the accident.', 'Zayd Amin'],
    ['[S Zayd Amin] [C said] [T the statement published by Bay Wire was wrong].', 'Zayd Amin'],
    ['“[T The pier is shut],” [S Zayd Amin] [C said] as he was carried by his friends.', 'Zayd Amin'],
  ],
  'reported around it': [
    [
      '[S Zayd Amin] [C said] [T the pier was shut], the al-Nahr news website reported on Friday.',
      'al-Nahr < Zayd Amin',
    ],
    ['“[T The pier is shut],” [S Zayd Amin] [C said], Bay Wire reported.', 'Bay Wire < Zayd Amin'],
    ['[T The pier was shut], Bay Wire [C reported], citing [S Zayd Amin].', 'Bay Wire < Zayd Amin'],
    ['Bay Wire reported that [S Zayd Amin] [C said] [T the pier was shut].', 'Bay Wire < Zayd Amin'],
    ['“[T The pier is shut],” [S Zayd Amin] [C said], as first reported by Bay Wire.', 'Bay Wire < Zayd Amin'],
    [
      '[S Zayd Amin] [C said] [T the pier was shut], Harbour News Agency reported on Sunday.',
      'Harbour News Agency < Zayd Amin',
    ],
    ['[T The pier was shut], [S Bay Wire] [C reported].', 'Bay Wire'],
    [
      '[T Harbour chief Zayd Amin said the pier was shut], [S Bay Wire] [C reported] on Friday.',
      'Bay Wire < Zayd Amin',
    ],
    [
      '[T Harbour chief Zayd Amin made the announcement after a meeting], [S the al-Nahr website] [C reported].',
      'al-Nahr < Zayd Amin',
    ],
    ['[T The pier fell when a crane hit it], [S the al-Nahr website] [C reported].', 'al-Nahr'],
    ['[S Zayd Amin] [C said] [T the pier was shut], and Bay Wire staff went home.', 'Zayd Amin'],
    ['[S Zayd Amin] [C said] [T he had read what Bay Wire reported].', 'Zayd Amin'],
  ],
  'reported, citing': [
    ['[T The pier was shut], [S Bay Wire] [C reported], citing Zayd Amin.', 'Bay Wire < Zayd Amin'],
    [
      '[T The pier was shut], [S Bay Wire] [C reported] on Tuesday, citing the engineer Zayd Amin.',
      'Bay Wire < Zayd Amin',
    ],
    ['[T The pier was shut], [C according to] [S Bay Wire], quoting Zayd Amin.', 'Bay Wire < Zayd Amin'],
    ['[T The pier was shut], [S Bay Wire] [C reported], citing a senior official.', 'Bay Wire < a senior official'],
    ['[T The pier was shut], [S Bay Wire] [C reported], citing sources in the harbour.', 'Bay Wire < sources'],
    ['[T The pier was shut], [S Bay Wire] [C said], citing the Harbour Ministry.', 'Bay Wire < Harbour Ministry'],
    ['[T The pier was shut], Bay Wire reported, [C citing] [S Zayd Amin].', 'Bay Wire < Zayd Amin'],
    [
      '[S Zayd Amin] [C was quoted as saying] [T the pier was shut] by the Oster Post website, citing an interview with Kesh Radio.',
      'Oster Post < Kesh Radio < Zayd Amin',
    ],
    [
      '[T The pier was shut], [S Zayd Amin] [C was quoted as saying] by the Oster Post website, citing a Kesh Radio interview.',
      'Oster Post < Kesh Radio < Zayd Amin',
    ],
    [
      '[S Zayd Amin] [C was quoted as saying] [T the pier was shut] by Bay Wire, which cited an article.',
      'Bay Wire < an article < Zayd Amin',
    ],
    [
      'Lena Varga met the press. [T The pier was shut], Varga added, [C citing] [S Zayd Amin].',
      'Lena Varga < Zayd Amin',
    ],
    ['[T The pier was shut], [S Lena Varga] [C said], citing high waves.', 'Lena Varga'],
    ['[T The pier was shut], [S Lena Varga] [C said], citing the cost of repairs.', 'Lena Varga'],
  ],
  'cited as saying': [
    ['Lena Varga cited [S Zayd Amin] [C as saying] that [T the pier was shut].', 'Lena Varga < Zayd Amin'],
    ['[S Lena Varga] [C quoted] Zayd Amin as saying [T the pier was shut].', 'Lena Varga < Zayd Amin'],
    [
      '[S The al-Qantir website] [C quoted] a member of the delegation as saying that [T the pier was shut].',
      'al-Qantir < a member of the delegation',
    ],
    [
      '[S The Harbour Times] [C quoted] the operator of the crane, Zayd Amin, as telling Harbour Radio that [T the pier was shut].',
      'Harbour Times < Harbour Radio < Zayd Amin',
    ],
    ['Bay Wire quoted [S Zayd Amin] [C as saying] [T the pier was shut].', 'Bay Wire < Zayd Amin'],
    ['[S Lena Varga] [C quoted] [T a line from an old song].', 'Lena Varga'],
  ],
  nested: [
    [
      '[S2 Western media reports] [C2 said] [T2 [S Washington] [C had notified] officials that [T it might attack]].',
      'Western media reports < Washington',
    ],
    [
      '[S2 Zayd Amin] [C2 said] [T2 [S the Harbour Ministry] [C had told] him [T the pier was shut]].',
      'Zayd Amin < Harbour Ministry',
    ],
    ['[S2 Zayd Amin] [C2 said] [T2 [S he] [C believed] [T the pier was shut]].', 'Zayd Amin'],
    [
      '[S3 Bay Wire] [C3 reported] [T3 [S2 Zayd Amin] [C2 said] [T2 [S the ministry] [C knew] [T the pier was shut]]].',
      'Bay Wire < Zayd Amin < ministry',
    ],
    ['[T2 [S The crew] [C knew] [T the pier was shut]], [S2 Zayd Amin] [C2 said].', 'Zayd Amin < The crew'],
    ['“[T2 [S I] [C believe] [T the pier is shut]],” [S2 Zayd Amin] [C2 said].', 'Zayd Amin'],
  ],
  'a source that was not found': [
    ['Zayd Amin left for Kesh in a boat, [C saying] [T the pier was shut].', 'Zayd Amin'],
    ['The Dockers Union, a member of the league, [C later said] [T the pier was shut].', 'Dockers Union'],
    ['“[T The pier is shut],” Zayd Amin [C was quoted as saying] by al-Nahr newspaper.', 'al-Nahr < Zayd Amin'],
    ['[T The pier was shut], Bay Wire reported, [C citing] Speaker Hanne Brekk.', 'Bay Wire < Hanne Brekk'],
    ['[S Zayd Amin] [C warned] [T of a storm], [C2 saying] [T2 the pier was shut].', 'Zayd Amin'],
    ['[C It is said] [T the pier was shut].', 'not named'],
  ],
  'where nobody is named': [
    ['The pier was [C reportedly] [T shut].', 'not named'],
    ['[T Eleven dockers were hurt], [C according to reports].', 'reports'],
    ['[T Eleven dockers were hurt], [C according to] [S media reports].', 'media reports'],
    ['[C It was claimed] that [T the pier was shut].', 'not named'],
    ['[T Eleven dockers were hurt], [S sources close to the union] [C said].', 'sources close to the union'],
    ['[T “The pier is shut.”]', 'not named'],
  ],
};

describe('followChains', () => {
  for (const [construction, rows] of Object.entries(TABLES)) {
    describe(construction, () => {
      it.each(rows)('%s', (notation, links) => {
        expect(chainWords(follow(notation))).toBe(`The Lantern < ${links}`);
      });
    });
  }

  it('keeps a relay with its own statement, not with the next one of the same speaker', () => {
    const statements = follow(
      '“[T The pier is shut],” [S Zayd Amin] [C told] Bay Wire. “[T2 It will open soon],” [S2 he] [C2 added].',
    );
    expect([chainWords(statements, 1), chainWords(statements, 2)]).toEqual([
      'The Lantern < Bay Wire < Zayd Amin',
      'The Lantern < Zayd Amin',
    ]);
  });

  it('does not give one speaker the relay of another in the same sentence', () => {
    const statements = follow(
      '[S Zayd Amin] [C said] [T the pier was shut], while [S2 Lena Varga] [C2 told] Bay Wire that [T2 it was open].',
    );
    expect([chainWords(statements, 1), chainWords(statements, 2)]).toEqual([
      'The Lantern < Zayd Amin',
      'The Lantern < Bay Wire < Lena Varga',
    ]);
  });
});
