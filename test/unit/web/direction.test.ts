import { describe, expect, it } from 'vitest';
import { directionOf } from '../../../web/words/direction.ts';

describe('words run', () => {
  it.each([
    ['from the left in Latin letters', 'The light was out.', 'ltr'],
    ['from the right in Arabic letters', 'ضوء الميناء مطفأ', 'rtl'],
    ['from the right in Hebrew letters', 'האור בנמל כבוי', 'rtl'],
    ['as most letters do, whatever name begins them', 'مارا حداد said that the light on the harbour was out', 'ltr'],
    ['as most letters do, whatever name they end with', 'ضوء الميناء مطفأ قالت Mara', 'rtl'],
    ['from the left in letters of the far east', '港湾新聞', 'ltr'],
    ['as what is around them without letters', '2031-03-04 …', undefined],
    ['as what is around them with as many of either', 'ab من', undefined],
    ['as what is around them where there are none', '', undefined],
  ])('%s', (_, words, direction) => {
    expect(directionOf(words)).toBe(direction);
  });
});
