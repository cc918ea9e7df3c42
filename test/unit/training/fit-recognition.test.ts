import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/language/analyse.ts';
import { wordKey } from '../../../src/recognition/lexicon.ts';
import { recogniseNames } from '../../../src/recognition/recognise-names.ts';
import { readRecognitionModel, writeRecognitionModel } from '../../../src/recognition/recognition-model.ts';
import { fitRecognition } from '../../../training/fit-recognition.ts';
import { exampleOf, type NameGold } from '../../../training/recognition-gold.ts';

const KNOWN = {
  lexicon: {
    keys: Int32Array.of(wordKey('oster')),
    classes: Int16Array.of(0),
    bits: Uint8Array.of(1),
    inside: Int16Array.of(-1),
    before: Int16Array.of(-1),
    behind: Int16Array.of(-1),
    wider: Int16Array.of(0),
    widest: Int16Array.of(0),
    shares: Float32Array.of(1),
  },
  vectors: { centres: new Float32Array(25 * 256 * 4), codes: new Int8Array(25) },
};

/** A text with its names in square brackets, each with its type in front: "[Person Zayd Amin]". */
function marked(id: string, marks: string): NameGold {
  const entities: [number, number, string][] = [];
  let text = '';
  for (const part of marks.split(/(\[\w+ [^\]]+\])/u)) {
    const [, type, name] = /^\[(\w+) ([^\]]+)\]$/u.exec(part) ?? [];
    if (type && name) entities.push([text.length, text.length + name.length, type]);
    text += name ?? part;
  }
  return { id, text, entities };
}

const PEOPLE = ['Karim Haddan', 'Lena Varga', 'Noor Qasimi', 'Zayd Amin', 'Goran Vale', 'Marta Olmo'];
const PLACES = ['Oster', 'Lund', 'Kesh', 'Halden', 'Qantir', 'Nahr'];
const EXAMPLES = PEOPLE.flatMap((person, i) =>
  PLACES.map((place, k) =>
    exampleOf(marked(`${i} ${k}`, `Mayor [Person ${person}] said that the road to [Location ${place}] was closed.`)),
  ),
);

const fitted = (): Uint8Array => writeRecognitionModel(fitRecognition(EXAMPLES, KNOWN, { report: () => {} }));

/** For a busy machine: a fit takes half a second at rest. */
const PATIENCE_MS = 30_000;

describe('fitting the names model', { timeout: PATIENCE_MS }, () => {
  const bytes = fitted();

  it('learns where names stand, for words it never saw', () => {
    const text = 'Mayor Sami Dorn said that the road to Brask was closed.';
    const names = recogniseNames(analyse(text), readRecognitionModel(bytes));
    expect(names.map(({ span, type }) => `${type}: ${text.slice(...span)}`)).toEqual([
      'person: Sami Dorn',
      'place: Brask',
    ]);
  });

  it('gives the same bytes twice', () => {
    expect(Buffer.compare(fitted(), bytes)).toBe(0);
  });

  it('labels a span that cuts through a word on the whole of it', () => {
    const { document, labels } = exampleOf({ id: '', text: 'They left Oster.', entities: [[10, 14, 'Location']] });
    expect(document.tokens.filter((_, i) => labels[i] !== 0).map(({ text }) => text)).toEqual(['Oster']);
  });
});
