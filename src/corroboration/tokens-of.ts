/** One word, number or mark of a content. */
export interface ContentToken {
  /** As written. */
  readonly text: string;
  /** Lower case, straight apostrophes, no possessive ending. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly capital: boolean;
  /** First word of the content or of a sentence in it. */
  readonly opensSentence: boolean;
}

const TOKEN =
  /(?:[A-Z]\.){2,}|\d{4}-\d\d-\d\d|\p{L}[\p{L}\p{M}]*(?:[’'-][\p{L}\p{M}]+)*|[$€£]?\d+(?:[.,]\d+)*(?:-[\p{L}-]+)?%?|[.,;:!?()–—…]|-{1,2}/gu;

const lowerOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/'s$|s'$/, (ending) => (ending === "s'" ? 's' : ''));

/** "05-09-2031", "5/9/31": nobody can say which is the month. "6:30": an hour counts nothing. */
const NOT_A_NUMBER = /\b(?:\d{1,2}([-/])\d{1,2}\1\d{2,4}|\d{1,2}:\d\d)\b/g;

/** The words, numbers and marks of a content, in order; quotation marks hours and dates in bare numbers are left out. */
export function tokensOf(text: string): readonly ContentToken[] {
  const tokens: ContentToken[] = [];
  let opens = true;
  for (const [found] of text.replace(NOT_A_NUMBER, ' ').matchAll(TOKEN)) {
    const isNumber = /^[$€£]?\d/.test(found);
    const kind = isNumber ? 'number' : /^\p{L}/u.test(found) ? 'word' : 'mark';
    const plain = /^(?:[A-Z]\.){2,}$/.test(found) ? found.replaceAll('.', '') : found;
    tokens.push({
      text: found,
      lower: lowerOf(plain),
      kind,
      capital: /^\p{Lu}/u.test(found),
      opensSentence: opens && kind !== 'mark',
    });
    opens = kind === 'mark' ? /[.!?…:]/.test(found) || opens : false;
  }
  return tokens;
}
