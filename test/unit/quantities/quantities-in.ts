import { analyse } from '../../../src/language/analyse.ts';
import { readQuantities } from '../../../src/quantities/read-quantities.ts';
import { readTimes } from '../../../src/times/read-times.ts';

const SHORT: Readonly<Record<string, string>> = {
  about: '~',
  'at least': '≥',
  'at most': '≤',
  'more than': '>',
  'less than': '<',
  almost: '→',
};

/** The quantities of a text as "words = value unit", in order: `> 24 people killed`, `5–7 %`. */
export const quantitiesIn = (text: string): readonly string[] => {
  const document = analyse(text);
  const times = readTimes(document, '2031-05-19').map(({ time }) => time);
  return readQuantities(document, times).map(({ start, end, value, high, unit, approximation, state }) => {
    const range = high === undefined ? `${value}` : `${value}–${high}`;
    const sign = approximation === undefined ? [] : [SHORT[approximation]];
    return `${text.slice(start, end)} = ${[...sign, range, unit, ...(state ? [state] : [])].filter(Boolean).join(' ')}`;
  });
};
