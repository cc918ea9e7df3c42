import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followChains } from '../../../src/chains/follow-chains.ts';
import { identify } from '../../../src/identity/identify.ts';
import { analyse } from '../../../src/language/analyse.ts';
import type { Span } from '../../../src/model/span.ts';

const WORDS = [
  // A member of every JavaScript object.
  'constructor',
  'Amin',
  'the',
  'official',
  'said',
  'told',
  'al',
  '-',
  'Nahr',
  'website',
  'who',
  'he',
  'it',
  ',',
  '“',
  '”',
  '.',
  'citing',
  'quoted',
  'by',
  'as',
  'saying',
  'which',
  'reported',
  'in',
  'interview',
  'with',
  'Monday',
  'last',
  '\n\n',
  'statement',
  '’s',
];

/** Words that keep a relation from saying nothing. */
const SAYS = /\b(?:Amin|official|website|interview|statement)\b/u;

describe('followChains on any words', () => {
  it('gives a chain to every relation, with spans inside the text, and the same one each time', () => {
    const span = fc.tuple(fc.nat(300), fc.nat(40)).map(([start, size]): Span => [start, start + size + 1]);
    const spans = fc.array(span, { maxLength: 2 });
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 60 }),
        fc.array(fc.record({ source: spans, cue: spans, content: spans }), { maxLength: 6 }),
        (words, drawn) => {
          const text = words.join(' ');
          const inside = ([start, end]: Span): Span => [Math.min(start, text.length - 1), Math.min(end, text.length)];
          const relations = drawn.map(({ source, cue, content }) => ({
            source: source.map(inside),
            cue: cue.map(inside),
            content: content.map(inside),
          }));
          const document = analyse(text);
          const article = { id: 'a', outlet: null, carriers: [], credits: [], published: '2031-05-20' };
          const once = followChains({ article, document, relations, cast: identify(document, article) });
          expect(once.filter(({ within }) => within === undefined).length).toBeLessThanOrEqual(relations.length);
          const saying = relations.filter(({ content }) => content.some((at) => SAYS.test(text.slice(...at))));
          expect(once.length).toBeGreaterThanOrEqual(saying.length);
          for (const { chain } of once) {
            expect(chain.length).toBeGreaterThan(0);
            for (const { span: at, evidence } of chain) {
              for (const one of [at, evidence])
                if (one) expect(one[0] >= 0 && one[0] <= one[1] && one[1] <= text.length).toBe(true);
            }
          }
          expect(followChains({ article, document, relations, cast: identify(document, article) })).toEqual(once);
        },
      ),
      { seed: 11, numRuns: 400 },
    );
  });

  it('takes a word that every JavaScript object has a member for', () => {
    const text = 'The constructor - led pier is shut, according to the constructor.';
    const document = analyse(text);
    const article = { id: 'a', outlet: null, carriers: [], credits: [], published: null };
    const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
    const relation = {
      source: [at('the constructor')],
      cue: [at('according to')],
      content: [at('The constructor - led pier is shut')],
    };
    const [statement] = followChains({ article, document, relations: [relation], cast: identify(document, article) });
    expect(statement?.chain.at(-1)?.name).toBe('the constructor');
  });

  it.each([
    ['no relations', '', []],
    ['a relation in an empty text', '', [{ source: [], cue: [], content: [] }]],
  ])('takes %s', (_, text, relations) => {
    const document = analyse(text);
    const article = { id: 'a', outlet: null, carriers: [], credits: [], published: null };
    expect(followChains({ article, document, relations, cast: identify(document, article) })).toHaveLength(
      relations.length,
    );
  });
});
