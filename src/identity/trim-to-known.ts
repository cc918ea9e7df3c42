import { ORGANISATION_HEADS } from './lexicon/heads.ts';
import { isTitleWord } from './lexicon/titles.ts';
import type { Name } from './name.ts';
import { opensSentence } from './name-runs.ts';
import type { Reading } from './reading.ts';

/**
 * Cut off what stands around a name that the article has elsewhere: a word that opens the sentence, an office, a headline.
 *
 * > Imagine | Zayd Amin        Harbour Commissioner for Oster | Zayd Amin        | Zayd Amin | Just Left The Harbour
 */
export function trimToKnown(reading: Reading, names: readonly Name[]): Name[] {
  const { lower, document, sentenceOf } = reading;
  const keyOf = (from: number, to: number): string => lower.slice(from, to).join(' ');
  const headline = headlines(reading);
  const known = new Set<string>();
  for (const { from, to } of names)
    if ((to - from === 2 || to - from === 3) && !headline(sentenceOf[from]!)) known.add(keyOf(from, to));
  const inHeadline = (name: Name): Name | null => {
    for (const size of [3, 2]) {
      for (let from = name.from; from + size <= name.to; from++) {
        const to = from + size;
        if (known.has(keyOf(from, to))) return { from, to, kind: 'unknown', sure: false, title: { from, to: from } };
      }
    }
    // Verbs have capitals too: what is known from here alone may be half a sentence.
    return name.kind === 'person' && name.to - name.from > 2 ? null : name;
  };
  const trimmed = (name: Name): Name | null => {
    const { from, to } = name;
    if (to - from < 3) return name;
    if (headline(sentenceOf[from]!)) return inHeadline(name);
    if (ORGANISATION_HEADS.has(lower[to - 1]!)) return name;
    const opened =
      opensSentence(reading, from) && (document.tokens[from]!.pos !== 'PROPN' || lower[from]!.endsWith('ing'));
    let office = false;
    for (let at = from + 1; at <= to - 2; at++) {
      office ||= isTitleWord(lower[at - 1]!);
      if (!(office || (opened && at === from + 1)) || !known.has(keyOf(at, to))) continue;
      return office
        ? { from: at, to, kind: 'person', sure: true, title: { from, to: at } }
        : { ...name, from: at, title: { from: at, to: at } };
    }
    return name;
  };
  return names.flatMap((name) => trimmed(name) ?? []);
}

/** Whether a sentence is written as a headline, with nearly every longer word in capitals. */
function headlines({ document, capital }: Reading): (sentence: number) => boolean {
  const seen = new Map<number, boolean>();
  return (sentence) => {
    const known = seen.get(sentence);
    if (known !== undefined) return known;
    const { from, to } = document.sentences[sentence]!;
    let words = 0;
    let capitals = 0;
    for (let i = from; i < to && i < from + HEADLINE; i++) {
      if (!LONG_WORD.test(document.tokens[i]!.text)) continue;
      words++;
      capitals += capital[i]!;
    }
    const is = words >= 4 && capitals >= 0.85 * words;
    seen.set(sentence, is);
    return is;
  };
}

const LONG_WORD = /^\p{L}{4}/u;
/** Tokens of a sentence looked at. */
const HEADLINE = 40;
