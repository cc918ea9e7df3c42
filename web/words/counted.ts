const number = new Intl.NumberFormat('en-GB');

/** A number with its noun: "1 outlet", "4 outlets". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${number.format(count)} ${count === 1 ? one : many}`;
