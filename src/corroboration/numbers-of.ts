import { stem } from './stem.ts';
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

const CURRENCY_WORD: Readonly<Record<string, string>> = { dollar: '$', euro: '€', pound: '£' };
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

/** What is counted: a currency before it, "%", or the stem of the word behind it. */
function unitAt(tokens: readonly ContentToken[], from: number, to: number): string {
  const head = tokens[from]?.text ?? '';
  const currency = /^[$€£]/.exec(head);
  if (currency) return currency[0];
  if (head.endsWith('%')) return '%';
  const ending = /^\d[\d.,]*-([a-z-]+)$/.exec(tokens[to - 1]?.lower ?? '');
  if (ending?.[1] && !/^(?:st|nd|rd|th)$/.test(ending[1])) return stem(ending[1].split('-')[0] ?? '');
  for (let at = to; at < Math.min(to + 3, tokens.length); at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return '';
    if (token.lower === 'per' && tokens[at + 1]?.lower === 'cent') return '%';
    if (/^(?:percent|percentage)$/.test(token.lower)) return '%';
    if (BETWEEN.has(token.lower)) continue;
    const found = stem(token.lower);
    return CURRENCY_WORD[found] ?? found;
  }
  return '';
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
    if (taken.has(at)) continue;
    const first = tokens[at];
    if (first === undefined) break;
    const article = /^an?$/.test(first.lower);
    let value = article ? 1 : numberOf(first);
    if (value === null) continue;
    let to = at + 1;
    while (to < tokens.length && !taken.has(to)) {
      const next = tokens[to];
      const times = next && MULTIPLIER.get(next.lower);
      const more =
        next &&
        value >= 100 &&
        (next.lower === 'and'
          ? tokens[to + 1] && numberOf(tokens[to + 1]!)
          : next.kind === 'word'
            ? numberOf(next)
            : null);
      if (times !== undefined) value *= times;
      else if (typeof more === 'number' && more < 100 && first.kind === 'word') {
        value += more;
        if (next?.lower === 'and') to++;
      } else break;
      to++;
    }
    const alone = to === at + 1;
    if (alone && (article || first.lower === 'one')) continue;
    const unit = unitAt(tokens, at, to);
    const year = alone && /^(?:1[5-9]|2[01])\d\d$/.test(first.text) && !/^[$€£]/.test(first.text);
    runs.push({
      value: Math.round(value * 1e6) / 1e6,
      unit: year ? 'year' : unit,
      words: tokens
        .slice(article ? at + 1 : at, to)
        .map((token) => token.text)
        .join(' '),
      from: at,
      to,
    });
    at = to - 1;
  }
  return runs;
}
