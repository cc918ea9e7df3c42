import { parseSearch } from '../../src/archive/search-query.ts';
import type { Mark } from './segments.ts';

const WORD = /[\p{L}\p{N}]+/gu;
const MARKS = /\p{M}+/gu;
const ENDING = /(?:ations?|ings?|ions?|ers?|ed|es|ly|s|e)$/;

/** One form for the forms of a word, near enough to those the archive's search takes for one: "inspect" for "inspections". */
function formOf(word: string): string {
  const folded = word.normalize('NFKD').replace(MARKS, '').toLowerCase();
  const short = folded.replace(ENDING, '');
  return short.length < 3 ? folded : short;
}

interface Sought {
  readonly forms: readonly string[];
  /** `word*`: the beginning is enough. */
  readonly begins: boolean;
}

const soughtIn = (terms: readonly string[]): Sought[] =>
  terms.flatMap((term) => {
    const words = term.match(WORD) ?? [];
    if (words.length === 0) return [];
    const begins = !term.startsWith('"') && term.endsWith('*');
    return [{ forms: begins ? words.map((word) => word.toLowerCase()) : words.map(formOf), begins }];
  });

/** Where the words of a search stand in a text; a phrase is one mark. */
export function hitMarks(text: string, typed: string): Mark[] {
  const sought = soughtIn(parseSearch(typed).terms);
  if (sought.length === 0) return [];
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word, form: formOf(word), start: index }));
  const marks: Mark[] = [];
  for (const [at, { start }] of words.entries()) {
    for (const { forms, begins } of sought) {
      const last = words[at + forms.length - 1];
      const fits = forms.every((form, by) => {
        const here = words[at + by];
        return here !== undefined && (begins ? here.word.toLowerCase().startsWith(form) : here.form === form);
      });
      if (fits && last !== undefined)
        marks.push({ span: [start, last.start + last.word.length], part: 'hit', statement: '' });
    }
  }
  return marks;
}
