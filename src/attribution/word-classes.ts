/** Classes of words of like use, for words the annotated articles never showed. */
export interface WordClasses {
  /** Fine class of a lower-case word, or -1. */
  readonly fineOf: (word: string) => number;
  /** Coarse class of a fine one. */
  readonly coarseOf: (fine: number) => number;
}

/**
 * @param text - a line a fine class: its coarse class, a tab, its words between blanks (`training/word-classes.txt`)
 */
export function readWordClasses(text: string): WordClasses {
  const fine = new Map<string, number>();
  const coarse: number[] = [];
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const [number, words] = line.split('\t');
    for (const word of words!.split(' ')) fine.set(word, coarse.length);
    coarse.push(Number(number));
  }
  return { fineOf: (word) => fine.get(word) ?? -1, coarseOf: (one) => coarse[one] ?? -1 };
}
