import { describe, expect, it } from 'vitest';
import { followChains } from '../../../src/chains/follow-chains.ts';
import { identify } from '../../../src/identity/identify.ts';
import { analyse } from '../../../src/language/analyse.ts';
import type { Relation } from '../../../src/model/statement.ts';

const ARTICLE = { id: 'a', outlet: 'The Lantern', carriers: [], credits: [], published: '2031-05-20' };

/** How often the words of a text are looked at while its chains are followed. */
function looks(text: string, relations: readonly Relation[]): number {
  const document = analyse(text);
  const cast = identify(document, ARTICLE);
  let count = 0;
  const counted = <T extends object>(list: T): T =>
    new Proxy(list, {
      get(target, key) {
        count++;
        return Reflect.get(target, key);
      },
    });
  const reading = { ...cast.reading, lower: counted(cast.reading.lower) };
  followChains({ article: ARTICLE, document, relations, cast: { ...cast, reading } });
  return count;
}

/** One content over everything. */
const whole = (text: string): Relation[] => [{ source: [], cue: [], content: [[0, text.length]] }];

/** One relation for each "Amin said it", where it stands. */
const each = (text: string): Relation[] =>
  [...text.matchAll(/Amin (said) (it)/gu)].map(({ index }) => ({
    source: [[index, index + 4]],
    cue: [[index + 5, index + 9]],
    content: [[index + 10, index + 12]],
  }));

describe('following chains looks at a bounded number of words for each word of the text', () => {
  it.each([
    ['quotation marks', '“a ” "b " ', 400, whole],
    ['unclosed quotation marks', '“word and ', 800, whole],
    ['brackets', '( ', 1500, whole],
    ['one sentence', 'Amin said it and went on to the pier with them, ', 150, each],
    [
      'one sentence that is one content',
      'the union said that the pier was shut and the ministry claimed it leaks, ',
      100,
      whole,
    ],
    ['speech in speech', 'Amin said that the union had told him that ', 120, whole],
    ['said', 'said ', 1500, whole],
    ['a paragraph of one speaker', 'Amin said it. ', 200, each],
    ['names and commas', 'Amin, Varga, ', 700, whole],
    ['no punctuation', 'Amin said it while the ministry reported citing the union as saying by the pier ', 120, each],
    ['paragraphs', 'Amin said it.\n\n', 200, each],
    ['according to', 'according to the union, ', 300, whole],
    ['what somebody called', 'what the union called what ', 300, whole],
  ] as const)('%s', (_, unit, times, relations) => {
    const once = unit.repeat(times);
    const twice = unit.repeat(2 * times);
    expect(looks(twice, relations(twice)) / looks(once, relations(once))).toBeLessThan(2.3);
  });
});
