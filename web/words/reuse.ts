import type { SharedText } from '../../src/serve/api.ts';
import type { Stretch } from '../reader/shared-stretches.ts';
import { counted } from './counted.ts';
import { dateInWords } from './dates.ts';

/** What tells that this article has it from the other, and that the other has it from this one. */
function reasons({ because, evidence }: SharedText): readonly [fromOther: string, toOther: string] {
  switch (because) {
    case 'credit':
      return [
        `This article has it from there: it says “${evidence}”.`,
        `The other has it from here: it says “${evidence}”.`,
      ];
    case 'date':
      return ['Published earlier there.', 'Published earlier here.'];
    case 'completeness':
      return [
        'Nearly all of this article is a part of that one.',
        'Nearly all of the other article is a part of this one.',
      ];
    case 'quoted':
    case 'not told':
      return ['', ''];
    default:
      return because satisfies never;
  }
}

/** Who has the words from whom, as far as the texts say. */
export function directionInWords(text: SharedText): string {
  switch (text.direction) {
    case 'from other':
      return reasons(text)[0];
    case 'to other':
      return reasons(text)[1];
    case 'common source':
      return `Both may have it from a third: “${text.evidence}” is named.`;
    case 'unknown':
      return text.because === 'quoted'
        ? 'In quotation marks in both: either may have heard it.'
        : 'Who has it from whom is not told.';
    default:
      return text.direction satisfies never;
  }
}

/** "Shared with the Oster Post, 4 March 2031, and 2 others: 56 words". */
export function stretchInWords({ beside, standing }: Stretch): string {
  const [first, ...others] = beside;
  if (first === undefined) return 'Printed in very many articles';
  const { outlet, published } = first.text.other;
  const named = [outlet ?? 'an outlet not said', ...(published === null ? [] : [dateInWords(published)])].join(', ');
  const more = others.length === 0 ? '' : `, and ${counted(others.length, 'other')}`;
  return `${standing ? 'Standing text, also in' : 'Shared with'} ${named}${more}: ${counted(first.passage.words, 'word')}`;
}
