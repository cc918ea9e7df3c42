import { foldName } from '../identity/fold-name.ts';
import { calledUntrue } from './called-untrue.ts';
import type { ReportedStatement } from './types.ts';

/** A longer part says something beside naming somebody. Words; source: our choice. */
const LONGEST_NAME = 8;

/** "dismissed | as untrue reports that the pier was shut": what is dismissed is what follows. */
const DISMISSED =
  /^as (?:\p{L}+ly )?\p{L}+ (?:the |any |all )?(?:reports?|claims?|allegations?|suggestions?|rumou?rs?|accusations?|assertions?) (?=that )/iu;

/** "(dismissed) reports the pier was shut | as rumours": what is dismissed is the clause. */
const NAMED_SAYING =
  /^(?:the |any |all |these |such |media |press |news )*(?:reports?|claims?|allegations?|suggestions?|rumou?rs?|assertions?) (?:that )?(?!that\b|of\b|in\b|by\b|from\b|about\b|against\b|on\b|as\b|made\b|and\b|or\b|linking\b|to\b)(?=\S+ \S+ \S+)/iu;
const AS_UNTRUE =
  / as (?:\p{L}+ly )?(?:baseless|untrue|false|unfounded|groundless|lies|absurd|nonsense|rumou?rs|fabrications?|invented)[.,]?$/iu;

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
  const words = wordsOf(statement);
  return calledUntrue(words) ?? words.replace(DISMISSED, '').replace(/^that\s+/i, '');
}

/** True where the content itself says that something is not so: "reports that the pier was shut are false". */
export const callsUntrue = (statement: ReportedStatement): boolean => calledUntrue(wordsOf(statement)) !== null;

function wordsOf(statement: ReportedStatement): string {
  const speaker = foldName(statement.chain.at(-1)?.name ?? '')
    .split(' ')
    .at(-1);
  const parts = partsOf(statement).map((part) => (statement.stance === 'denies' ? part.replace(UNTRUE, '') : part));
  const namesSpeaker = (words: readonly string[]): boolean =>
    words.length <= LONGEST_NAME && words.includes(speaker ?? '');
  const about = parts.filter((part) => !speaker || !namesSpeaker(foldName(part).split(' ')));
  const words = (about.length > 0 ? about : parts).join(' ');
  return statement.stance === 'denies' ? words.replace(NAMED_SAYING, '').replace(AS_UNTRUE, '') : words;
}

/** "It is not true | that the pier was shut": who says so denies what follows. */
const UNTRUE =
  /^["“‘']?(?:that )?it(?:['’]s| is| was| has never been)(?: (?:simply|just|absolutely|completely))? (?:(?:not|never) (?:\w+ )?(?:true|correct|accurate|the case)|untrue|false|incorrect|wrong|nonsense) (?=that\b)/iu;
