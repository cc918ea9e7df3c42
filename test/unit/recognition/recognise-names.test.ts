import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/language/analyse.ts';
import { recognitionModel } from '../../../src/models.ts';
import { recogniseNames } from '../../../src/recognition/recognise-names.ts';

const namesIn = (text: string): string[] =>
  recogniseNames(analyse(text), recognitionModel())
    .filter(({ type }) => type !== 'other')
    .map(({ span, type }) => `${type}: ${text.slice(...span)}`);

const TABLE: readonly (readonly [text: string, names: readonly string[]])[] = [
  [
    'Prime Minister Zayd al-Nahri arrived in Basra on Monday, officials said.',
    ['person: Zayd al-Nahri', 'place: Basra'],
  ],
  [
    'Sheikh Khalid bin Saber told reporters that the talks in Doha had failed.',
    ['person: Khalid bin Saber', 'place: Doha'],
  ],
  ['The commander, Abu Omar al-Halabi, was killed near Aleppo.', ['person: Abu Omar al-Halabi', 'place: Aleppo']],
  ['Mr. Haddan met Ms. Noor Qasimi in Tehran.', ['person: Haddan', 'person: Noor Qasimi', 'place: Tehran']],
  ["Sa'ad Abu-Risha lives in Ramadi with his family.", ["person: Sa'ad Abu-Risha", 'place: Ramadi']],
  ['The US Embassy in Baghdad said that the road was closed.', ['organisation: US Embassy', 'place: Baghdad']],
  [
    'The Ministry of Water Resources denied that the dam near Mosul had cracked.',
    ['organisation: Ministry of Water Resources', 'place: Mosul'],
  ],
  ['They say that Iraqi and Turkish officials met in Ankara.', ['group: Iraqi', 'group: Turkish', 'place: Ankara']],
  ['Muslims and Christians live side by side in Beirut.', ['group: Muslims', 'group: Christians', 'place: Beirut']],
  [
    'Hussein Amir-Abdolvand, who heads the National Grain Company, flew from Isfahan to Muscat.',
    ['person: Hussein Amir-Abdolvand', 'organisation: National Grain Company', 'place: Isfahan', 'place: Muscat'],
  ],
];

describe('names', () => {
  it.each(TABLE)('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    'The road was closed on Monday, and nobody was hurt.',
    'However, it was late.',
    '12 + 7 = 19; (a) and (b)!',
    '',
    '\n\n',
  ])('finds none in %j', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('calls a short name by what the article says of the long one', () => {
    const text = 'Karim Haddan resigned on Friday. Haddan had led the council since May.';
    expect(namesIn(text)).toEqual(['person: Karim Haddan', 'person: Haddan']);
  });

  it('keeps mentions in order, within the text and apart', () => {
    const text = `${TABLE.map(([line]) => line).join(' ')}\n\nAL-NAHRI SAYS "NO" – 🙂 ﬁ ${'A'.repeat(5000)} al-al-al- 'Abd`;
    const mentions = recogniseNames(analyse(text), recognitionModel());
    let end = 0;
    for (const { span, probability } of mentions) {
      expect(span[0]).toBeGreaterThanOrEqual(end);
      expect(span[1]).toBeGreaterThan(span[0]);
      expect(probability).toBeGreaterThan(0);
      expect(probability).toBeLessThanOrEqual(1 + 1e-9);
      end = span[1];
    }
    expect(end).toBeLessThanOrEqual(text.length);
  });

  it('says the same of a text whatever was read before', () => {
    const text = TABLE.map(([line]) => line).join(' ');
    const before = namesIn(text);
    namesIn('Basra United beat Zayd FC. Noor is a light. '.repeat(50));
    expect(namesIn(text)).toEqual(before);
  });
});
