import { foldName } from '../identity/fold-name.ts';
import type { ReportedStatement } from './types.ts';

/** A longer part says something beside naming somebody. Words; source: our choice. */
const LONGEST_NAME = 8;

/** "dismissed | as untrue reports that the pier was shut": what is dismissed is what follows. */
const DISMISSED =
  /^as (?:\p{L}+ly )?\p{L}+ (?:the |any |all )?(?:reports?|claims?|allegations?|suggestions?|rumou?rs?|accusations?|assertions?) (?=that )/iu;

/** The parts of a divided content. `text` has them joined by one space; their lengths are those of the spans. */
function partsOf({ text, content = [] }: ReportedStatement): readonly string[] {
  const lengths = content.map(([start, end]) => end - start);
  const whole = lengths.reduce((sum, length) => sum + length + 1, -1);
  if (whole !== text.length) return [text];
  let from = 0;
  return lengths.map((length) => {
    const part = text.slice(from, from + length);
    from += length + 1;
    return part;
  });
}

/**
 * The words of a content that are about something: without the parts of a divided content that only name the speaker
 * ("the operator, Pavel Dravec" before "that its brake had not been inspected") and without the "that" that opens it.
 */
export function saidWords(statement: ReportedStatement): string {
  const speaker = foldName(statement.chain.at(-1)?.name ?? '')
    .split(' ')
    .at(-1);
  const parts = partsOf(statement).map((part) => (statement.stance === 'denies' ? part.replace(UNTRUE, '') : part));
  const namesSpeaker = (words: readonly string[]): boolean =>
    words.length <= LONGEST_NAME && words.includes(speaker ?? '');
  const about = parts.filter((part) => !speaker || !namesSpeaker(foldName(part).split(' ')));
  return (about.length > 0 ? about : parts)
    .join(' ')
    .replace(DISMISSED, '')
    .replace(/^that\s+/i, '');
}

/** "It is not true | that the pier was shut": who says so denies what follows. */
const UNTRUE =
  /^["“‘']?(?:that )?it(?:['’]s| is| was| has never been)(?: (?:simply|just|absolutely|completely))? (?:(?:not|never) (?:\w+ )?(?:true|correct|accurate|the case)|untrue|false|incorrect|wrong|nonsense) (?=that\b)/iu;
