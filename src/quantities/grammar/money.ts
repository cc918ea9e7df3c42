import { CODES, CURRENCIES_BY_NOUN, type Currency, HUNDREDTHS, USUAL } from '../lexicon/currencies.ts';
import type { Amount, Reading, Rule, Scene } from '../reading.ts';
import { at, type Word } from '../words.ts';
import { rateAt } from './rate.ts';

/** From this on a word that is no currency only is one: "50,000 won". Source: our choice. */
const LARGE = 1000;
/** Adjectives of a currency: "South Korean", "new Israeli". */
const LONGEST_ADJECTIVE = 3;

/** "$8.7 billion", "2.22 billion rials", "5 million US dollars", "EUR 30m", "50 cents", "$5-a-barrel". */
export const money: Rule = (scene, amount) => {
  const found = behindSign(scene, amount) ?? behindNumber(scene, amount);
  if (!found) return undefined;
  const rate = rateAt(scene, found.to);
  return rate ? { ...found, to: rate.to, unit: `${found.unit}/${rate.by}` } : found;
};

/** A sign stands before; the name may follow as well: "$9.99 US dollars", "$99 (USD)". */
function behindSign(scene: Scene, { sign, to }: Amount): Reading | undefined {
  if (sign === undefined) return undefined;
  const { words } = scene;
  const unit = sign === 'RUPEE' ? whose(scene, CURRENCIES_BY_NOUN.get('rupees') ?? [], 'rupee') : sign;
  const hyphen = at(words, to).lower === '-' ? to + 1 : to;
  const named = nameAt(words, hyphen);
  if (named) return { kind: 'money', unit: named.countries ? named.currencies[0]!.code : unit, to: named.to };
  const code = codeAt(words, to);
  return { kind: 'money', unit: code?.unit ?? unit, to: code?.to ?? to };
}

function behindNumber(scene: Scene, amount: Amount): Reading | undefined {
  const { words } = scene;
  const ofOpen = amount.open && at(words, amount.to).lower === 'of' ? amount.to + 1 : amount.to;
  const hyphen = at(words, ofOpen).lower === '-' && at(words, ofOpen).glued ? ofOpen + 1 : ofOpen;
  const cents = HUNDREDTHS.get(at(words, hyphen).lower);
  if (cents !== undefined) return { kind: 'money', unit: cents, to: hyphen + 1, factor: 0.01 };
  const letter = at(words, hyphen);
  if (letter.glued && !letter.capital && (letter.lower === 'p' || letter.lower === 'c'))
    return { kind: 'money', unit: letter.lower === 'p' ? 'GBP' : 'USD', to: hyphen + 1, factor: 0.01 };
  const euro = at(words, hyphen).lower === 'euro' && HUNDREDTHS.has(at(words, hyphen + 1).lower);
  if (euro) return { kind: 'money', unit: 'EUR', to: hyphen + 2, factor: 0.01 };
  const sign = at(words, hyphen);
  if (sign.glued && (sign.lower === '€' || sign.lower === '£'))
    return { kind: 'money', unit: sign.lower === '€' ? 'EUR' : 'GBP', to: hyphen + 1 };
  const code = codeAt(words, hyphen);
  if (code) return { kind: 'money', ...code };
  const named = nameAt(words, hyphen);
  if (!named || !isMoney(scene, amount, named)) return undefined;
  const unit = named.countries ? named.currencies[0]!.code : whose(scene, named.currencies, named.noun);
  return { kind: 'money', unit, to: named.to };
}

/** "USD", "(USD)". */
function codeAt(words: readonly Word[], i: number): { readonly to: number; readonly unit: string } | undefined {
  const inside = at(words, i).lower === '(' ? i + 1 : i;
  const { lower, capital } = at(words, inside);
  if (!capital || lower.length !== 3 || !CODES.has(lower)) return undefined;
  if (inside > i && at(words, inside + 1).lower !== ')') return undefined;
  // "5 TRY to" in a headline of capitals.
  if (lower === 'try' || lower === 'all' || lower === 'cop' || lower === 'cup') return undefined;
  return { to: inside > i ? inside + 2 : inside + 1, unit: lower.toUpperCase() };
}

interface Named {
  readonly to: number;
  readonly noun: string;
  readonly currencies: readonly Currency[];
  /** An adjective says whose. */
  readonly countries: boolean;
}

/** "US dollars", "rials", "Hong Kong dollars", "pounds sterling". */
function nameAt(words: readonly Word[], i: number): Named | undefined {
  let adjective = '';
  for (let j = i; j <= i + LONGEST_ADJECTIVE; j++) {
    const { lower } = at(words, j);
    const all = CURRENCIES_BY_NOUN.get(lower);
    if (all && (j > i || adjective === '')) {
      const noun = lower.endsWith('s') ? lower.slice(0, -1) : lower;
      if (lower.startsWith('pound') && at(words, j + 1).lower === 'sterling')
        return { to: j + 2, noun, currencies: all.slice(0, 1), countries: true };
      const own = all.filter(({ countries }) => countries.includes(adjective));
      if (adjective === '') return { to: j + 1, noun, currencies: all, countries: false };
      return own.length > 0 ? { to: j + 1, noun, currencies: own, countries: true } : undefined;
    }
    if (!/^\p{L}/u.test(lower)) return undefined;
    adjective = adjective === '' ? lower : `${adjective} ${lower}`;
  }
  return undefined;
}

/** "five pounds" may be a weight, "24 won" a victory. */
function isMoney(
  { words }: Scene,
  { value, first, to, high }: Amount,
  { currencies, countries, noun }: Named,
): boolean {
  if (countries) return true;
  const large = (high ?? value) >= LARGE;
  if (currencies.every((currency) => currency.large)) return large;
  if (noun !== 'pound' || large || at(words, to - 1).number?.times !== undefined) return true;
  return at(words, to + 1).lower !== 'of' && isPaid(words, first);
}

const PAYS =
  /^(?:pa(?:y|ys|id|ying)|cost|costs|costing|worth|price[ds]?|fine[ds]?|fee|fees|earn(?:s|ed|ing)?|wage|wages|salary|spen[dt](?:ing)?|ransom|stole|owe[sd]?|debt|sold|sell(?:s|ing)?|bought|buy(?:s|ing)?|charge[ds]?|tax|taxes|grant|money|cash|bribe[ds]?|borrow(?:ed)?|lent|invest(?:ed|s)?|raised?|save[ds]?|compensation|pension|bill|rent|rewards?)$/u;

/** Words of paying stand before: the amount is money. */
function isPaid(words: readonly Word[], i: number): boolean {
  for (let j = i - 1; j >= i - 8; j--) if (PAYS.test(at(words, j).lower)) return true;
  return false;
}

/** Whose currency of one name it is: that of the one country named near, the usual one, or the name itself. */
function whose(scene: Scene, currencies: readonly Currency[], noun: string): string {
  if (currencies.length === 1) return currencies[0]!.code;
  const usual = USUAL.get(noun);
  if (usual !== undefined) return usual;
  const named = scene.namedOf(currencies.flatMap(({ countries }) => countries));
  const codes = new Set(
    currencies.filter(({ countries }) => countries.some((name) => named.includes(name))).map(({ code }) => code),
  );
  const [only] = codes;
  return codes.size === 1 && only !== undefined ? only : noun;
}
