import { createHash } from 'node:crypto';
import { foldName } from '../identity/fold-name.ts';
import { comparableForm } from './comparable-form.ts';
import { datesOf } from './dates-of.ts';
import { hedgesOf } from './hedges-of.ts';
import { isScant, isShort } from './is-scant.ts';
import { leadsTo } from './leads-to.ts';
import { mainVerb } from './main-verb.ts';
import { modalityOf } from './modality-of.ts';
import { negationOf } from './negation-of.ts';
import { numbersOf } from './numbers-of.ts';
import { type OriginLink, originLink } from './origin-link.ts';
import { otherNames } from './other-names.ts';
import { outletIn } from './outlet-in.ts';
import { type PartialDenial, partialDenial } from './partial-denial.ts';
import { inOneWord } from './phrases.ts';
import { callsUntrue, saidWords } from './said-words.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';
import { isCommonWord, nameWeight, termWeight } from './term-weight.ts';
import { titleTokens } from './title-tokens.ts';
import { type ContentToken, tokensOf } from './tokens-of.ts';
import type { ReportedStatement, StatementProfile, Term } from './types.ts';

/** "Pier 4", "Crane 7": a number that is part of a name. Index of the number → name and number. */
function numberedNames(tokens: readonly ContentToken[], dated: ReadonlySet<number>): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    if (token.kind !== 'number' || !/^\d{1,4}$/.test(token.text) || !before?.capital) continue;
    if (STOP_WORDS.has(before.lower) || dated.has(at)) continue;
    if (before.opensSentence && tokens[at + 1]?.kind === 'word' && /s$/.test(tokens[at + 1]?.lower ?? '')) continue;
    found.set(at, `${stem(before.lower)}-${token.text}`);
  }
  return found;
}

/** A given name, a title or the first word of "Oster Port Company" says little beside the word that closes the name. */
const OPENS_NAME = 0.15;
/** So does a second name given beside the first. */
const OTHER_NAME = 0.2;
/** A common word with a capital is most often part of a name: "National Golf Club". */
const PART_OF_NAME = 0.5;

/** Words that say nothing elsewhere and open a name here: "Tell Abyad". */
const OPENS_PLACE = new Set(['tell', 'will', 'may', 'down', 'over', 'upper']);

/** "al-Haddan", "Bin-Saber": the particle may as well be a word of its own, or left out. */
const PARTICLE = /^(?:al|bin|bint|ibn|abu|ad|ar|as|ash|an)-(?=\p{L})/u;

const isStopWord = (token: ContentToken): boolean =>
  STOP_WORDS.has(token.lower) ||
  /n't$/.test(token.lower) ||
  STOP_WORDS.has(token.lower.replace(/'(?:s|re|ve|ll|d|m)$/, ''));

function termOf(token: ContentToken, next: ContentToken | undefined, negated: boolean, title: boolean): Term | null {
  const acronym = /^(?:\p{Lu}\.?){2,}$/u.test(token.text);
  const named = token.capital && !token.opensSentence && next?.capital === true && OPENS_PLACE.has(token.lower);
  if (!acronym && !named && (isStopWord(token) || token.lower.length < 2)) return null;
  const form = acronym ? token.lower : comparableForm(token.lower);
  if (!acronym && !named && STOP_WORDS.has(form)) return null;
  const name = acronym || named || (token.capital && !isCommonWord(form));
  const spelled = name ? foldName(form).replaceAll(' ', '-').replace(PARTICLE, '') || form : form;
  if (!name) {
    const part = token.capital && !token.opensSentence;
    const whole = (part ? PART_OF_NAME : 1) * termWeight(form);
    const weight = title ? Math.min(OPENS_NAME, termWeight(form)) : whole;
    return { term: form, weight, negated, name, ...(part ? { part, words: token.text } : {}) };
  }
  const opens = next?.capital === true && !isStopWord(next);
  return { term: spelled, weight: opens ? OPENS_NAME : nameWeight(spelled), negated, name, words: token.text };
}

/** The terms of a few words by themselves, none twice, the weightiest first. */
function termsOf(words: string): readonly Term[] {
  const tokens = tokensOf(words);
  const terms = new Map<string, Term>();
  for (const [at, token] of tokens.entries()) {
    const term = token.kind === 'word' ? termOf(token, tokens[at + 1], false, false) : null;
    if (term && !terms.has(term.term)) terms.set(term.term, term);
  }
  return [...terms.values()].sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
}

/** A denial in part as a profile: whose, and the words that say a little of what. */
function describePartial({ denier, about, headline }: PartialDenial): Pick<StatementProfile, 'terms' | 'partial'> {
  // "harbour master Mensara": only what is written with a capital is the name.
  const capitals = denier.replace(/(?<!\p{L})\p{Ll}[\p{L}’'-]*/gu, ' ');
  // "People" of "the People's Column": where all words are common ones, they are the name.
  const [all, written] = [termsOf(`of ${capitals}`), termsOf(capitals)];
  const proper = written.filter(({ name, part }) => name || part);
  const named = proper.length > 0 ? proper : all.filter(({ name, part }) => name || part);
  const little = termsOf(inOneWord(about));
  const told = little.some(({ name }) => name) ? [] : termsOf(inOneWord(headline));
  const partial = {
    denier: named.map(({ term }) => term),
    about: little.map(({ term }) => term),
    ...(told.length > 0 ? { told: told.map(({ term }) => term) } : {}),
  };
  const terms = new Map([...named, ...little, ...told].map((term) => [term.term, term]));
  return { terms: [...terms.values()], partial };
}

/** "approved by the Assembly", "signed in Kesh by bin Saber". */
const namesAgent = (token: ContentToken, before: ContentToken | undefined, next: ContentToken | undefined): boolean =>
  token.lower === 'by' && (/(?:ed|en|wn|ught|ade|eld|et)$/.test(before?.lower ?? '') || next?.capital === true);

/** "A report by the Herald said …": who prints that, and the Herald. */
function citedBy({ outlet }: ReportedStatement, { name, kind }: OriginLink): Pick<StatementProfile, 'cites'> {
  if (outlet === null || (kind !== 'outlet' && kind !== 'document')) return {};
  return { cites: { outlet: foldName(outlet), from: foldName(outletIn(name)) } };
}

const saysItIsNotSo = (statement: ReportedStatement): boolean =>
  statement.stance === 'denies' || callsUntrue(statement);

/** Whether a statement's profile is a denial, without making the profile. */
export const isDenial = (statement: ReportedStatement): boolean =>
  saysItIsNotSo(statement) || partialDenial(statement) !== null;

const covered = (runs: readonly { readonly from: number; readonly to: number }[]): ReadonlySet<number> =>
  new Set(runs.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => from + n)));

/**
 * What a statement says, apart from the ways of saying it: its terms with their weights, names, numbers, days, how firmly it is put.
 * A pure function of this one statement, so that nothing changes when other articles arrive.
 */
export function describe(statement: ReportedStatement): StatementProfile {
  const tokens = tokensOf(inOneWord(saidWords(statement)));
  const modality = modalityOf(tokens, statement.stance);
  const dates = datesOf(tokens, statement.published, modality === 'future');
  const dated = covered(dates);
  const numbered = numberedNames(tokens, dated);
  const numbers = numbersOf(tokens, new Set([...dated, ...numbered.keys()]));
  const taken = new Set([...dated, ...covered(numbers)]);
  const negation = negationOf(tokens);
  const titles = titleTokens(tokens);
  const others = otherNames(tokens);
  const leads = leadsTo(tokens);

  const origin = originLink(statement.chain);
  // Who speaks is not what is said: his name leaks into contents such as "Speaker Brekk said the vote …".
  const speaker = new Set(origin.kind === 'person' ? foldName(origin.name).split(' ') : []);

  const terms = new Map<string, Term>();
  for (const [at, token] of tokens.entries()) {
    const numberedName = numbered.get(at);
    const term = numberedName
      ? {
          term: numberedName,
          weight: nameWeight(numberedName),
          negated: negation.reach.has(at),
          name: true,
          words: numberedName,
        }
      : token.kind === 'word' && !taken.has(at)
        ? termOf(token, tokens[at + 1], negation.reach.has(at), titles.has(at))
        : null;
    if (!term || speaker.has(term.term) || terms.has(term.term)) continue;
    const behind = term.name ? leads.get(at) : undefined;
    const weight = others.has(at) ? Math.min(OTHER_NAME, term.weight) : term.weight;
    terms.set(term.term, { ...term, weight, ...(behind ? { behind } : {}) });
  }

  const verb = mainVerb(tokens);
  const formAt = (token: ContentToken): string => comparableForm(token.lower);
  const before = new Set(tokens.slice(0, verb?.at ?? 0).map(formAt));
  const verbTerm = verb && tokens[verb.at];

  const inPart = partialDenial(statement);
  // Words kept back say nothing: without terms the statement supports and denies no claim, and stays by itself.
  const withheld = statement.stance === 'withholds';
  const profile = {
    terms: withheld ? [] : [...terms.values()],
    numbers: withheld ? [] : numbers.map(({ from: _, to: __, ...number }) => number),
    dates: withheld ? [] : dates.map(({ value, words }) => ({ value, words })),
    modality,
    hedges: hedgesOf(tokens),
    negates: negation.present,
    ...(negation.ofAll ? { turned: true as const } : {}),
    agentBehind: tokens.some((token, at) => namesAgent(token, tokens[at - 1], tokens[at + 1])),
    deed:
      verb && verbTerm
        ? {
            verb: comparableForm(verbTerm.lower),
            before: [...terms.keys()].filter((term) => before.has(term)),
            passive: verb.passive,
            ...(negation.reach.has(verb.at) ? { negated: true as const } : {}),
          }
        : null,
    denies: inPart !== null || saysItIsNotSo(statement),
    origin: origin.called ? foldName(origin.name) : '',
    ...citedBy(statement, origin),
    published: statement.published?.slice(0, 10) ?? null,
    ...(inPart ? describePartial(inPart) : {}),
  };
  // Too little to be told apart by its words ("the deal", "Aasen-Pratt"): it stays by itself.
  const own = inPart || isScant(profile) ? statement.id : '';
  const undated = !inPart && profile.published === null && isShort(profile);
  const hash = createHash('sha256').update(JSON.stringify(profile)).update(own).digest('hex').slice(0, 16);
  return { wording: `w${hash}`, ...profile, ...(undated ? { article: statement.article } : {}) };
}
