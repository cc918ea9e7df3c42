import type { TokenRange } from '../language/document.ts';
import type { NameWord } from './vocabulary.ts';

/** A stretch of text in which names can be. */
export interface Island extends TokenRange {
  readonly paragraph: TokenRange;
}

/** Words looked at on either side of one with a capital: "al-", "of the", "city". Source: 98 % of the corpus' names lie in them. */
const REACH = 2;

/**
 * The stretches of a text in which names can be: every word with a capital and two on either side, within its paragraph.
 *
 * @returns ascending, none touching another
 */
export function islandsOf(words: readonly NameWord[], paragraphs: readonly TokenRange[]): Island[] {
  const islands: Island[] = [];
  for (const paragraph of paragraphs) {
    const { from, to } = paragraph;
    let start = -1;
    let end = -1;
    for (let i = from; i < to; i++) {
      if (!words[i]!.capital) continue;
      if (start !== -1 && i - REACH > end) {
        islands.push({ from: start, to: end, paragraph });
        start = -1;
      }
      if (start === -1) start = Math.max(from, i - REACH);
      end = Math.min(to, i + REACH + 1);
    }
    if (start !== -1) islands.push({ from: start, to: end, paragraph });
  }
  return islands;
}
