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
  /(?:[A-Z]\.){2,}|\p{L}[\p{L}\p{M}]*(?:[’'-][\p{L}\p{M}]+)*|[$€£]?\d+(?:[.,]\d+)*(?:-[\p{L}-]+)?%?|[.,;:!?()–—…]|-{1,2}/gu;

const lowerOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/'s$|s'$/, (ending) => (ending === "s'" ? 's' : ''));

/** The words, numbers and marks of a content, in order; quotation marks are left out. */
export function tokensOf(text: string): readonly ContentToken[] {
  const tokens: ContentToken[] = [];
  let opens = true;
  for (const [found] of text.matchAll(TOKEN)) {
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
