import type { PartKind } from './comparison.ts';
import { countryOf } from './lexicon/countries.ts';
import { numberOf } from './lexicon/numbers.ts';
import { CLASS_WORDS, JOINING, longestPhrase, type Phrase, phraseOf } from './lexicon/organisation-words.ts';
import { joinWords, type NameWord, nameWords, withPlain, writtenTogether } from './name-words.ts';
import { remembered } from './remembered.ts';

/** One part of an organisation's or an outlet's name. */
export interface OrganisationPart extends NameWord {
  readonly kind: Extract<PartKind, 'name' | 'class' | 'country' | 'legal form' | 'number'>;
}

/** An organisation's name in parts. */
export interface OrganisationParts {
  /** All its words, without the short form behind them. */
  readonly whole: string;
  /** Which body it is, and what sort of body; numbers. */
  readonly core: readonly OrganisationPart[];
  readonly legal: readonly OrganisationPart[];
  /** Its own short form, given with it: "Joint Operations Command (JOC)". */
  readonly acronym: NameWord | null;
  /** First letters of its words: all of them, and without those that only join. */
  readonly initials: readonly string[];
}

const BRACKETS = /^(.*\S)\s*[([]\s*([^()[\]]{2,12})\s*[)\]]\s*$/u;
const POSSESSIVE = /(?<=\p{L})['’]s(?!\p{L})/gu;

/**
 * The parts of an organisation's name.
 *
 * > Ostmark | Gas | Co. Ltd.      Ministry of | Foreign Affairs      Joint | Operations | Command | (JOC)
 */
export const organisationParts = remembered((name): OrganisationParts => {
  const text = /['’]s/u.test(name) ? name.replace(POSSESSIVE, '') : name;
  const bracketed = /[)\]]\s*$/.test(text) ? BRACKETS.exec(text) : null;
  if (bracketed) {
    const whole = partsOf(bracketed[1]!);
    const [short, more] = nameWords(bracketed[2]!);
    if (short && !more && whole.initials.includes(short.plain)) return { ...whole, acronym: short };
  }
  return { ...partsOf(text), acronym: null };
});

function partsOf(text: string): Omit<OrganisationParts, 'acronym'> {
  const words = nameWords(text.includes('&') ? text.replaceAll('&', ' and ') : text);
  const all: OrganisationPart[] = [];
  for (let i = 0; i < words.length; ) {
    const { size, part } = partAt(words, i);
    i += size;
    if (part) put(all, part);
  }
  const { core, legal } = withoutLegalForms(all);
  const telling = words.filter(({ plain }) => !JOINING.has(plain) && phraseOf(plain)?.kind !== 'legal form');
  const initials = words.length > 1 ? [...new Set([firstLetters(words), firstLetters(telling)])] : [];
  // A name of nothing but legal forms and joining words is named by them.
  const whole = writtenTogether(words);
  if (core.length > 0) return { whole, core, legal, initials };
  return { whole, core: legal.length > 0 ? legal : words.map((word) => part(word, 'name')), legal: [], initials };
}

const firstLetters = (words: readonly NameWord[]): string => words.map(({ plain }) => plain.charAt(0)).join('');

interface Taken {
  /** Words taken. */
  readonly size: number;
  /** `null` for a word that only joins. */
  readonly part: OrganisationPart | null;
}

function partAt(words: readonly NameWord[], i: number): Taken {
  const word = words[i]!;
  for (let size = Math.min(longestPhrase(word.plain), words.length - i); size > 0; size--) {
    const some = words.slice(i, i + size);
    const phrase = phraseOf(some.map(({ plain }) => plain).join(' '));
    if (phrase) return { size, part: partFor(joinWords(some), phrase) };
  }
  const country = countryOf(word.plain);
  if (country !== undefined) return { size: 1, part: part(word, 'country', country) };
  const number = words.length > 1 ? numberOf(word.plain) : undefined;
  if (number !== undefined) return { size: 1, part: part(word, 'number', String(number)) };
  if (JOINING.has(word.plain)) return { size: 1, part: null };
  return { size: 1, part: part(word, CLASS_WORDS.has(word.plain) ? 'class' : 'name') };
}

/** Written out: copying by "..." takes four times as long, and every word of every name comes here. */
const part = (word: NameWord, kind: OrganisationPart['kind'], plain = word.plain): OrganisationPart => ({
  words: word.words,
  plain,
  spoken: plain === word.plain || word.script !== 'latin' ? word.spoken : plain,
  script: kind === 'number' ? 'digits' : word.script,
  capitals: word.capitals,
  spelled: word.spelled,
  glue: word.glue,
  comma: word.comma,
  kind,
});

function partFor(word: NameWord, { kind, as }: Phrase): OrganisationPart {
  return part(word, kind === 'name' && CLASS_WORDS.has(as) ? 'class' : kind, as);
}

/** Legal forms stand at the ends; in the middle "as", "co" and "group" are other things. */
function withoutLegalForms(all: readonly OrganisationPart[]): Pick<OrganisationParts, 'core' | 'legal'> {
  let [from, to] = [0, all.length];
  while (to > from && all[to - 1]!.kind === 'legal form') to--;
  while (from < to && all[from]!.kind === 'legal form') from++;
  const core = all
    .slice(from, to)
    .map((part) => (part.kind === 'legal form' ? { ...part, kind: 'class' as const } : part));
  return { core, legal: [...all.slice(0, from), ...all.slice(to)] };
}

/** "Forty", "four" → 44. */
function put(parts: OrganisationPart[], part: OrganisationPart): void {
  const former = parts.at(-1);
  if (former?.kind === 'number' && part.kind === 'number') {
    const [tens, ones] = [Number(former.plain), Number(part.plain)];
    if (tens >= 20 && tens < 100 && tens % 10 === 0 && ones > 0 && ones < 10) {
      parts[parts.length - 1] = {
        ...withPlain(former, String(tens + ones)),
        words: writtenTogether([former, part]),
      };
      return;
    }
  }
  parts.push(part);
}
