const FROM_RIGHT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}]/u;

/**
 * The way words run: as most of their letters do, so that a name in other letters at their beginning does not turn them round.
 *
 * @returns `undefined` where no side has more letters: then they run as what is around them
 */
export function directionOf(words: string): 'ltr' | 'rtl' | undefined {
  let balance = 0;
  for (const [letter] of words.matchAll(/\p{L}/gu)) balance += FROM_RIGHT.test(letter) ? -1 : 1;
  return balance === 0 ? undefined : balance > 0 ? 'ltr' : 'rtl';
}
