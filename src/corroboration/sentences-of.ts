import type { Span } from '../model/span.ts';

/** A mark that may end a sentence, closing marks behind it, a space, and what opens the next. */
const END = /[.!?…]+["”’»)\]]*(?=\s+["“‘«([]*[\p{Lu}\p{N}])/gu;
/** "Gen.", "U.S.", "J.": a short word with a capital goes on more often than it ends; where it did end, two sentences stay one. */
const GOES_ON = /(?:^|[\s("“‘])(?:\p{Lu}\p{L}{0,3}|(?:\p{L}\.)+\p{L})\.$/u;

/**
 * Cuts paragraphs into sentences by their marks alone, for what is only compared whole: a cut at the wrong place makes a sentence that
 * is found nowhere. The language stage cuts with a tagger, which costs more than all the comparing.
 *
 * @returns paragraphs, each a list of spans without the space around them
 */
export function sentencesOf(text: string): readonly (readonly Span[])[] {
  return [...text.matchAll(/[^\n\r]+/gu)].map(({ 0: paragraph, index }) => {
    const spans: Span[] = [];
    let from = 0;
    const close = (to: number): void => {
      const words = paragraph.slice(from, to);
      const start = index + from + (words.length - words.trimStart().length);
      if (words.trim() !== '') spans.push([start, start + words.trim().length]);
      from = to;
    };
    for (const end of paragraph.matchAll(END)) {
      const to = end.index + end[0].length;
      if (!GOES_ON.test(paragraph.slice(Math.max(from, to - LONGEST_SHORTENING), to))) close(to);
    }
    close(paragraph.length);
    return spans;
  });
}

/** Letters looked back for a shortening. */
const LONGEST_SHORTENING = 12;
