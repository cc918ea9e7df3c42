import { comparableForm } from './comparable-form.ts';
import { measureOf } from './measure-of.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { ContentToken } from './tokens-of.ts';
import type { NumberMention } from './types.ts';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

const UNIT_VALUE: ReadonlyMap<string, number> = new Map([
  ...SMALL.split(' ').map((word, value) => [word, value] as const),
  ...TENS.split(' ').map((word, index) => [word, 20 + 10 * index] as const),
]);

const MULTIPLIER: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['dozens', 12],
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['m', 1_000_000],
  ['billion', 1_000_000_000],
  ['bn', 1_000_000_000],
  ['trillion', 1_000_000_000_000],
]);

const CURRENCY_WORD: ReadonlyMap<string, string> = new Map([
  ['dollar', '$'],
  ['euro', '€'],
  ['pound', '£'],
]);
/** Words that may stand between a number and what it counts without being counted. */
const BETWEEN = new Set(['of', 'the', 'their', 'its', 'his', 'her', 'our', 'other', 'more', 'new', 'such', 'per']);

/** A number and the tokens it covers, `from` inclusive, `to` exclusive. */
interface NumberRun extends NumberMention {
  readonly from: number;
  readonly to: number;
}

const digitsOf = (text: string): number =>
  Number(
    text
      .replace(/^[$€£]/, '')
      .replace(/%$/, '')
      .replace(/,(?=\d{3})/g, '')
      .replace(/,/g, '.'),
  );

/** The value of one word that is a number by itself: "eleven", "1,200", "twenty-five"; `null` for any other. */
function numberOf(token: ContentToken): number | null {
  if (token.kind === 'number') {
    const value = digitsOf(token.lower.replace(/-.*$/, ''));
    return Number.isFinite(value) ? value : null;
  }
  const [tens = '', units] = token.lower.split('-');
  const value = UNIT_VALUE.get(tens);
  if (value === undefined) return null;
  if (units === undefined) return value;
  const rest = UNIT_VALUE.get(units);
  return value >= 20 && rest !== undefined && rest < 10 ? value + rest : null;
}

/** What is counted, and which of them. */
type Counted = Pick<NumberMention, 'unit' | 'which'>;

/** A currency before the number, "%", or the thing behind it. */
function countedAt(tokens: readonly ContentToken[], from: number, to: number): Counted {
  const head = tokens[from]?.text ?? '';
  const currency = /^[$€£]/.exec(head);
  if (currency) return { unit: currency[0] };
  if (head.endsWith('%')) return { unit: '%' };
  const ending = /^\d[\d.,]*-([a-z-]+)$/.exec(tokens[to - 1]?.lower ?? '');
  if (ending?.[1] && !/^(?:st|nd|rd|th)$/.test(ending[1]))
    return { unit: comparableForm(ending[1].split('-')[0] ?? '') };
  for (let at = to; at < Math.min(to + 3, tokens.length); at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return { unit: '' };
    if (token.lower === 'per' && tokens[at + 1]?.lower === 'cent') return { unit: '%' };
    if (/^(?:percent|percentage)$/.test(token.lower)) return { unit: '%' };
    if (!BETWEEN.has(token.lower)) return thingAt(tokens, at);
  }
  return { unit: '' };
}

/** Words of a thing counted: "fishing boats", "young local people". */
const LONGEST_THING = 3;
const PLURAL = /^(?:people|men|women|children|police|.*[^suia\W]s)$/;

/** The first plural is the thing, and what stands before it says which; without a plural the first word is. */
function thingAt(tokens: readonly ContentToken[], from: number): Counted {
  let to = from;
  const isThing = (token: ContentToken | undefined): boolean => token?.kind === 'word' && !STOP_WORDS.has(token.lower);
  while (to < from + LONGEST_THING && isThing(tokens[to]) && !PLURAL.test(tokens[to]?.lower ?? '')) to++;
  const plural = to < from + LONGEST_THING && isThing(tokens[to]);
  const found = comparableForm(tokens[plural ? to : from]?.lower ?? '');
  const unit = CURRENCY_WORD.get(found) ?? (isThing(tokens[from]) ? found : '');
  return plural && to > from
    ? { unit, which: tokens.slice(from, to).map(({ lower }) => comparableForm(lower)) }
    : { unit };
}

/** "and five" goes on with a number in words, "and 1,800" begins another. */
const isSmallNumberWord = (token: ContentToken | undefined): boolean =>
  token?.kind === 'word' && (numberOf(token) ?? 100) < 100;

/** Reads the longest number that begins here: "two million three hundred and five", "8.7 billion", "a dozen". */
function numberFrom(tokens: readonly ContentToken[], from: number, taken: ReadonlySet<number>) {
  const article = /^an?$/.test(tokens[from]?.lower ?? '');
  let total = 0;
  let current: number | null = article ? 1 : null;
  let to = article ? from + 1 : from;
  while (to < tokens.length && !taken.has(to)) {
    const token = tokens[to] as ContentToken;
    const times = MULTIPLIER.get(token.lower);
    const value = numberOf(token);
    const goesOn = current !== null && total + current > 0 && current % 100 === 0;
    if (times !== undefined && current !== null) {
      if (times <= 100) current *= times;
      else [total, current] = [total + current * times, 0];
    } else if (value !== null && (current === null || (goesOn && token.kind === 'word'))) {
      current = (current ?? 0) + value;
    } else if (!(token.lower === 'and' && goesOn && isSmallNumberWord(tokens[to + 1]))) break;
    to++;
  }
  const alone = to === from + 1;
  if (current === null || (alone && (article || tokens[from]?.lower === 'one'))) return null;
  return { value: Math.round((total + current) * 1e6) / 1e6, words: article ? from + 1 : from, to, alone };
}

/**
 * The numbers of a content: "1,200", "two dozen", "$8.7 billion", "a hundred", "31 per cent". A lone "one" is a pronoun more often
 * than a count and is left out; "third" and "half" are not read. A bare year ("since 2028") has the unit `year`.
 *
 * @param taken - indices of tokens already read as dates or as part of a name ("Pier 4")
 */
export function numbersOf(tokens: readonly ContentToken[], taken: ReadonlySet<number>): readonly NumberRun[] {
  const runs: NumberRun[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const found = taken.has(at) ? null : numberFrom(tokens, at, taken);
    if (found === null) continue;
    const isYear = found.alone && /^(?:1[5-9]|2[01])\d\d$/.test(tokens[at]?.text ?? '');
    const words = tokens.slice(found.words, found.to).map((token) => token.text);
    const measure = isYear ? undefined : measureOf(tokens, at, found.to);
    runs.push({
      value: found.value,
      ...(isYear ? { unit: 'year' } : countedAt(tokens, at, found.to)),
      ...(measure ? { measure } : {}),
      words: words.join(' '),
      from: at,
      to: found.to,
    });
    at = found.to - 1;
  }
  return runs;
}
