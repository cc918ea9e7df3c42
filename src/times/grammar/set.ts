import { formatLength, lengthAt } from './length.ts';
import { at, type Parse, type Rule } from './parse.ts';

const set = (to: number, value: string): Parse => ({ to, meaning: { kind: 'set', value } });

/** "every day", "each Thursday", "every two weeks", "every summer", "each July", "every other day". */
export const everySet: Rule = (words, i) => {
  const { lower } = at(words, i);
  if (lower !== 'every' && lower !== 'each') return undefined;
  const other = at(words, i + 1).lower === 'other' ? i + 2 : i + 1;
  const { entry, capital } = at(words, other);
  if (entry?.unit && !entry.plural && entry.unit !== 'half' && entry.unit !== 'second') {
    const weekend = entry.unit === 'weekend';
    if (weekend) return set(other + 1, 'XXXX-WXX-WE');
    return set(other + 1, formatLength({ unit: entry.unit, count: other > i + 1 ? 2 : 1 }));
  }
  if (other > i + 1) return undefined;
  if (entry?.part) return set(other + 1, `XXXX-XX-XXT${entry.part}`);
  if (capital && (entry?.weekday !== undefined || entry?.month !== undefined)) {
    const part = at(words, other + 1).entry?.part;
    if (entry.month !== undefined) return set(other + 1, `XXXX-${String(entry.month).padStart(2, '0')}`);
    return set(part ? other + 2 : other + 1, `XXXX-WXX-${entry.weekday || 7}${part ? `T${part}` : ''}`);
  }
  if (entry?.season !== undefined) return set(other + 1, `XXXX-${['SP', 'SU', 'FA', 'WI'][entry.season]}`);
  const length = lengthAt(words, other);
  return length && length.count !== null ? set(length.to, formatLength(length)) : undefined;
};

/** "daily", "annually", "weekly". */
export const oftenSet: Rule = (words, i) => {
  const { entry, lower, pos } = at(words, i);
  if (!entry?.often) return undefined;
  const before = at(words, i - 1);
  // "the daily Coast": a paper.
  if (at(words, i).capital && (before.capital || at(words, i + 1).capital)) return undefined;
  if (lower !== 'annually' && lower !== 'yearly' && pos === 'NOUN') return undefined;
  return set(i + 1, entry.often);
};

/** "Tuesday nights", "Mondays", "weekends". */
export const pluralSet: Rule = (words, i) => {
  const { entry, capital } = at(words, i);
  if (entry?.weekday === undefined || !capital) return undefined;
  const next = at(words, i + 1);
  const parts = next.entry?.part && next.lower.endsWith('s') ? next.entry.part : undefined;
  const day = `XXXX-WXX-${entry.weekday || 7}`;
  if (parts) return set(i + 2, `${day}T${parts}`);
  return entry.plural ? set(i + 1, day) : undefined;
};

/** Behind an amount: "$500 million a year", "twice a week", "24 hours a day". */
export const amountSet: Rule = (words, i) => {
  const { lower } = at(words, i);
  if (lower !== 'a' && lower !== 'an' && lower !== 'per') return undefined;
  const { entry } = at(words, i + 1);
  if (!entry?.unit || entry.plural || entry.unit === 'half' || entry.unit === 'second') return undefined;
  const next = at(words, i + 2);
  if (/^(?:ago|earlier|later|-|before|after|old|from|or|and)$/u.test(next.lower)) return undefined;
  const before = at(words, i - 1);
  const amount =
    before.digits ||
    before.lower === 'times' ||
    before.lower === 'once' ||
    before.lower === 'twice' ||
    before.lower === '%' ||
    /^(?:million|billion|thousand|hundred|percent)$/u.test(before.lower) ||
    (before.pos === 'NOUN' && before.lower.endsWith('s') && before.entry?.part === undefined);
  return amount && lower !== 'per' ? set(i + 2, formatLength({ unit: entry.unit, count: 1 })) : undefined;
};
