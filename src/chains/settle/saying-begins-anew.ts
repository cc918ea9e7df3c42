import { replaced, type Settling, spansOf, withoutMarks } from './settling.ts';

/** Participles by which the speaker goes on, whatever the verb before. */
const GOES_ON = new Set('adding noting stressing emphasizing emphasising insisting'.split(' '));
/** And those that go on only where the verb before was more than "said": "warned of …, saying …". */
const EXPLAINS = new Set('saying arguing claiming explaining alleging asserting contending'.split(' '));
const PLAIN = new Set(['say', 'report', 'tell', 'reveal', 'announce', 'quote', 'cite']);
/** A comma may stand inside the quotation it ends. */
const CLOSING = new Set(['”', '"', '’', "'"]);
const SHORTEST = 3;

/**
 * A speaker who goes on in a participle says a second thing.
 *
 * > Amin [C warned] [T that the pier leaked, saying ships had left]
 * > → Amin [C warned] [T that the pier leaked], [C saying] [T ships had left]
 */
export const sayingBeginsAnew: Settling = (cast, { relation, place: { source, cue, content } }) => {
  const { lower, document, quoted } = cast.reading;
  if (!source) return null;
  const plain = PLAIN.has(document.tokens[cue.to - 1]?.lemma ?? '') || lower[cue.from] === 'according';
  for (const [n, { from, to }] of content.entries()) {
    if (from < cue.to) continue;
    for (let i = from + SHORTEST; i < to - SHORTEST; i++) {
      const word = lower[i]!;
      const behind = CLOSING.has(lower[i - 1]!) ? lower[i - 2] : lower[i - 1];
      if (behind !== ',' || quoted[i] || !(GOES_ON.has(word) || (!plain && EXPLAINS.has(word)))) continue;
      const before = withoutMarks(cast, { from, to: i });
      return [
        { ...relation, content: spansOf(cast, replaced(content, n, [before]).slice(0, n + 1)) },
        {
          source: relation.source,
          cue: spansOf(cast, [{ from: i, to: i + 1 }]),
          content: spansOf(cast, [{ from: i + 1, to }, ...content.slice(n + 1)]),
        },
      ];
    }
  }
  return null;
};
