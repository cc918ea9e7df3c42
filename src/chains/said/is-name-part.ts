import { WEEKDAYS } from '../../calendar/names.ts';
import type { Cast } from '../../identity/cast.ts';
import { mentionAtToken } from '../../identity/cast.ts';
import { CALENDAR_WORDS } from '../../identity/lexicon/words.ts';

/** Right before a day or month they show that it is a date, whatever follows. */
const DATING = new Set(['on', 'last', 'this', 'late', 'early', 'mid', 'since', 'earlier', 'of', 'by', 'until', 'past']);

/** True when a word of the calendar belongs to a name: "the Sunday Post", "Coast Today", "April Holm". */
export function isNamePart(cast: Cast, i: number): boolean {
  const { reading } = cast;
  const { lower, capital, document, sentenceOf } = reading;
  const mention = mentionAtToken(cast, i);
  if (mention && (mention.from < i || mention.to > i + 1)) return true;
  if (!capital[i]) return false;
  const before = document.tokens[i - 1];
  const opens = !before || before.pos === 'PUNCT' || sentenceOf[i - 1] !== sentenceOf[i];
  // Written small outside names.
  if (lower[i] === 'today' || lower[i] === 'yesterday') return !opens;
  const next = document.tokens[i + 1];
  if (!next || !capital[i + 1] || next.pos === 'PUNCT' || CALENDAR_WORDS.has(lower[i + 1]!)) return false;
  if (before && (before.pos === 'DET' || lower[i - 1] === "'s")) return true;
  if (opens || DATING.has(lower[i - 1] ?? '')) return false;
  // "the Northern Sunday Post".
  if (capital[i - 1]) return true;
  // "said Monday" is said; "said April" is not.
  if (before?.pos === 'ADP') return false;
  return !WEEKDAYS.includes(lower[i]!) || mentionAtToken(cast, i + 1)?.titleFrom !== i + 1;
}
