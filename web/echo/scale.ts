/** Puts numbers from `least` to `most` on a line from 0 to 1. */
export interface Scale {
  readonly at: (value: number) => number;
  /** Whole numbers to write beside the line, ascending. */
  readonly ticks: readonly number[];
}

/** Up to here every number gets the same room; beyond, each doubling does, or the many small ones would stand on one spot. */
const LINEAR_TO = 12;
const STEPS = [1, 2, 5];

const log = (least: number, value: number): number => Math.log2(1 + value - least);

/** 1, 2, 5, 10, 20, 50, … */
function roundNumbers(most: number): number[] {
  const numbers: number[] = [];
  for (let power = 1; power <= most; power *= 10) numbers.push(...STEPS.map((step) => step * power));
  return numbers.filter((number) => number <= most);
}

/**
 * @param least - the number at 0; whole
 * @param most - the number at 1; whole, above `least`
 */
export function scaleBetween(least: number, most: number): Scale {
  if (most <= LINEAR_TO) {
    const ticks = Array.from({ length: most - least + 1 }, (_, at) => least + at);
    return { at: (value) => (value - least) / (most - least), ticks };
  }
  const whole = log(least, most);
  return {
    at: (value) => log(least, value) / whole,
    ticks: [...new Set([least, ...roundNumbers(most).filter((number) => number >= least)])],
  };
}
