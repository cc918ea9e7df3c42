import { describe, expect, it } from 'vitest';
import { hitMarks } from '../../../web/reader/hit-marks.ts';

const TEXT = 'The brakes of Crane 7 were inspected in Málaga; no inspection of the brake pads was made.';

describe('hitMarks', () => {
  it.each<[string, string[]]>([
    ['brake', ['brakes', 'brake']],
    ['inspect', ['inspected', 'inspection']],
    ['malaga', ['Málaga']],
    ['"brake pads"', ['brake pads']],
    ['"crane 7" no', ['Crane 7', 'no']],
    ['ins*', ['inspected', 'inspection']],
    ['-brake outlet:brake', []],
    ['zeppelin', []],
    ['', []],
  ])('marks %s in any of its forms', (typed, words) => {
    expect(hitMarks(TEXT, typed).map(({ span }) => TEXT.slice(...span))).toEqual(words);
  });
});
