/** From which share on the likeliest class is so likely: five degrees. Source: our choice. */
const DEGREES = [0.35, 0.5, 0.7, 0.9];
/** From this degree on a guess is called sure. */
const SURE = 2;

/** A distribution over classes as one number: the likeliest class, the next one, and how likely the first is. */
export function guessOf(shares: ArrayLike<number>): number {
  let first = 0;
  for (let k = 1; k < shares.length; k++) if (shares[k]! > shares[first]!) first = k;
  let second = first === 0 ? 1 : 0;
  for (let k = 0; k < shares.length; k++) if (k !== first && shares[k]! > shares[second]!) second = k;
  const degree = DEGREES.filter((least) => shares[first]! > least).length;
  return (first * shares.length + second) * (DEGREES.length + 1) + degree;
}

/** The likeliest class of a guess, and whether it is sure, as one number; -1 for no guess. */
export function wideGuess(guess: number, classes: number): number {
  if (guess === -1) return -1;
  const degrees = DEGREES.length + 1;
  return 2 * Math.floor(guess / (degrees * classes)) + (guess % degrees >= SURE ? 1 : 0);
}
