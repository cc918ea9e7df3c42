import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/attribution/attribute.ts';
import { analyse } from '../../../src/language/analyse.ts';
import { attributionModel } from '../../../src/models.ts';
import { asWords } from './marked.ts';

const found = (text: string): string[] =>
  attribute(analyse(text), attributionModel()).map((relation) => asWords(text, relation));

describe('attribute', () => {
  it.each([
    ['“The pier is shut,” Lund said.', 'Lund | said | “The pier is shut,”'],
    ['"The pier is shut," said Lund.', 'Lund | said | "The pier is shut,"'],
    ['Lund said the pier was shut.', 'Lund | said | the pier was shut'],
    ['The harbour master warned that the pier could fall.', 'The harbour master | warned | that the pier could fall'],
    ['The pier is shut, according to the port authority.', 'the port authority | according to | The pier is shut'],
    ['According to the port authority, the pier is shut.', 'the port authority | According to | the pier is shut'],
    ['He added that the crew had been sent home.', 'He | added | that the crew had been sent home'],
    ['“We wait,” Lund told reporters on Friday.', 'Lund | told | “We wait,”'],
    ['Officials denied that the pier had been unsafe.', 'Officials | denied | that the pier had been unsafe'],
    ['The mayor says she will open the bridge in May.', 'The mayor | says | she will open the bridge in May'],
    ['The pier would stay shut, Lund said on Friday.', 'Lund | said | The pier would stay shut'],
    [
      'The pier would stay shut, said Ola Lund, who leads the union.',
      'Ola Lund, who leads the union | said | The pier would stay shut',
    ],
    ['The crane was old, a senior official has told the Bay Wire.', 'a senior official | has told | The crane was old'],
    [
      'Eleven dockers were hurt when the crane fell, according to reports.',
      'reports | according to | Eleven dockers were hurt when the crane fell',
    ],
    [
      'The brake had not been tested for years, its operator, Ola Lund, told the Bay Wire in an interview.',
      'its operator, Ola Lund, | told | The brake had not been tested for years',
    ],
    [
      'According to the mayor, Ida Krel, the pass was closed.',
      'the mayor, Ida Krel | According to | the pass was closed',
    ],
    [
      'According to the regional water office, at least 300 fish were killed.',
      'the regional water office | According to | at least 300 fish were killed',
    ],
    ['Jonas Hult told Kesh Radio that the pass was closed.', 'Jonas Hult | told | that the pass was closed'],
    [
      'The pass was closed on Saturday, the mayor, Ida Krel, said.',
      'the mayor, Ida Krel, | said | The pass was closed on Saturday',
    ],
    ['If the wind holds, the pier will close, Lund said.', 'Lund | said | If the wind holds, the pier will close'],
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  it.each([
    'The pier was built of oak and stone.',
    'Work on the bridge began in March and ended in June.',
    'Trams run every ten minutes between the port and the market.',
    'The so-called “long pier” is 40 metres long.',
    'Said.',
    'After the storm passed, the crews went home on Friday.',
  ])('finds nothing said in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('does not take a time clause for what was said', () => {
    expect(found('When the crane fell, Lund said nobody was near it.')).toEqual(['Lund | said | nobody was near it']);
  });

  it('gives spans that lie in the text, in order, whatever the text', () => {
    const piece = fc.constantFrom(
      'Lund ',
      'said ',
      '“',
      '” ',
      '"',
      ', ',
      '. ',
      '\n',
      'the pier is shut',
      ' according to ',
      'he ',
      '—',
      '’s ',
      '1,200 ',
      '',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let lastCue = -1;
        for (const { source, cue, content } of attribute(analyse(text), attributionModel())) {
          expect(cue).toHaveLength(1);
          expect(content.length).toBeGreaterThan(0);
          expect(cue[0]![0]).toBeGreaterThan(lastCue);
          lastCue = cue[0]![0];
          for (const [start, end] of [...source, ...cue, ...content]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
    );
  });
});
