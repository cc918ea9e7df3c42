import { type Cast, mentionAtToken } from '../../identity/cast.ts';
import { GROUP_NOUNS, isDocumentNoun } from '../../identity/lexicon/heads.ts';
import { readPhrase } from '../../identity/phrase.ts';
import { FORMS_OF_BE } from '../forms-of-be.ts';
import { FINDING, SAYING, SAYING_BARE, SAYING_RARELY_BARE, TELLING } from '../lexicon/speech.ts';
import type { Range } from '../scene.ts';
import { clauseBehindThat, clauseFrom, isClause } from './content-clause.ts';
import { denied } from './denied.ts';
import { quotationFrom } from './quotation-from.ts';
import { relativeClauseEnd } from './relative-clause-end.ts';
import { sharedSubject } from './shared-subject.ts';
import { subjectEnding, subjectFilling } from './subject-ending.ts';
import { groupStart } from './verb-group.ts';
import type { InnerAttribution } from './words-within-words.ts';

const GROUP = 5;
const REACH = 16;
const OPENING_QUOTE = new Set(['“', '"', '‘', "'", '«', '»']);
const TOLD = new Set(['me', 'us', 'him', 'her', 'them', 'you', 'reporters', 'journalists']);
/** "The union had warned of cracks": what is told may be a phrase. */
const OF_WHAT = new Set(['warn', 'complain']);
const SUBJECTS = new Set(['DET', 'PRON', 'PROPN', 'NOUN', 'NUM', 'ADJ']);

/** "the ministry | had told | him that the pier was shut", "he | had been told by | the ministry that …". */
export function spoken(cast: Cast, verb: number, { from: low, to }: Range): InnerAttribution | null {
  const { lower, document, sentenceOf } = cast.reading;
  const { text } = document.tokens[verb]!;
  const lemma = verbOf(cast, verb);
  const from = groupStart(cast, verb, low);
  if (from < 0) return null;
  if (isPassive(cast, from, verb)) return TELLING.has(lemma) ? toldBy(cast, from, verb, to) : null;
  const front = Math.max(low, document.sentences[sentenceOf[verb] ?? 0]?.from ?? low);
  const start = contentStart(cast, verb, to);
  const source =
    subjectEnding(cast, from, low) ??
    subjectFilling(cast, front, from) ??
    (start >= 0 ? sharedSubject(cast, from, front) : null);
  if (FINDING.has(lemma) && !(source && isPaper(cast, source))) return null;
  if (!source || (from === verb && text === lemma && !takesBaseForm(cast, source))) return null;
  if (start < 0 && OF_WHAT.has(lemma) && (lower[verb + 1] === 'of' || lower[verb + 1] === 'about') && verb + 2 < to)
    return { source, cue: { from, to: verb + 2 }, content: clauseFrom(cast, verb + 2, to, { verbless: true }) };
  if (start < 0) return lemma === 'deny' ? denied(cast, { source, cue: { from, to: verb + 1 } }, low, to) : null;
  const clause = quotationFrom(cast, start, to) ?? blockFrom(cast, start, to) ?? clauseFrom(cast, start, to, source);
  const content = { from: clause.from, to: relativeClauseEnd(cast, source, clause) };
  if (lower[verb - 1] === ',' && content.to <= content.from) return null;
  // "Lund, who told Bay Wire that …, was dismissed, the operator said": a clause put in is the reporter's. Source: Potts 2005.
  const putIn = lower[source.from] === 'who' && lower[source.from - 1] === ',';
  return { source, cue: { from, to: verb + 1 }, content, ...(putIn ? { byReporter: true } : {}) };
}

/** Dictionary form of a finite verb or participle; the tagger takes "had informed" for an adjective. Empty for other words. */
export function verbOf({ reading: { lower, document } }: Cast, at: number): string {
  const { pos, lemma } = document.tokens[at]!;
  if (pos !== 'VERB' && pos !== 'ADJ') return '';
  const word = lower[at]!;
  if (word.endsWith('ing')) return '';
  if (pos === 'VERB') return lemma;
  if (!word.endsWith('ed') || document.tokens[at - 1]?.pos !== 'AUX') return '';
  const stem = word.slice(0, -2);
  return SAYING.has(stem) ? stem : `${stem}e`;
}

/** True where a form of "be" stands in front of the verb. */
export const isPassive = ({ reading: { lower } }: Cast, from: number, verb: number): boolean => {
  for (let i = from; i < verb; i++) if (FORMS_OF_BE.has(lower[i]!)) return true;
  return false;
};

/** Behind a colon a quotation is said whole, however many sentences it has. */
function blockFrom({ reading: { lower, quoted } }: Cast, from: number, to: number): Range | null {
  if (lower[from - 1] !== ':' || quoted[from - 1] || !OPENING_QUOTE.has(lower[from] ?? '')) return null;
  let end = from;
  while (end < to && quoted[end]) end++;
  return end > from + 1 ? { from, to: end } : null;
}

/** A figure, a report, a letter. */
const isPaper = ({ reading }: Cast, { from, to }: Range): boolean =>
  isDocumentNoun(reading.lower, readPhrase(reading, from, to).head);

/** "officials say", "they say": a bare verb behind one person is no present tense. */
function takesBaseForm({ reading }: Cast, { from, to }: Range): boolean {
  const word = reading.lower[to - 1]!;
  if (['they', 'we', 'i', 'you', 'who'].includes(word)) return true;
  const phrase = readPhrase(reading, from, to);
  return phrase.plural || word.endsWith('s') || GROUP_NOUNS.has(reading.lower[phrase.head] ?? '');
}

function toldBy(cast: Cast, from: number, verb: number, to: number): InnerAttribution | null {
  const { lower } = cast.reading;
  if (lower[verb + 1] !== 'by') return null;
  const start = clauseBehindThat(cast, verb + 2, to);
  if (start < 0 || start - 1 <= verb + 2) return null;
  return {
    source: { from: verb + 2, to: start - 1 },
    cue: { from, to: verb + 2 },
    content: clauseFrom(cast, start, to),
  };
}

/** Where what is said begins behind a verb: at "that", at a quotation, or at a clause; -1 when nothing is said. */
function contentStart(cast: Cast, verb: number, to: number): number {
  const { lower } = cast.reading;
  const lemma = verbOf(cast, verb);
  const next = verb + 1;
  if (next >= to) return -1;
  const behindTold = TOLD.has(lower[next]!) && TELLING.has(lemma) ? next + 1 : next;
  const behindMark = lower[behindTold] === ',' || lower[behindTold] === ':' ? behindTold + 1 : behindTold;
  if (OPENING_QUOTE.has(lower[behindMark] ?? '') && behindMark + 2 < to && (SAYING_BARE.has(lemma) || lemma === 'tell'))
    return behindMark;
  const that = clauseBehindThat(cast, next, to);
  if (that >= 0) return that;
  const colon = colonBehind(cast, next, to);
  if (colon >= 0) return colon + 1;
  if (TELLING.has(lemma)) {
    const told = toldEnd(cast, next);
    if (told > next) return isClause(cast, told, to) && opensSubject(cast, told) ? told : -1;
  }
  const bare = SAYING_BARE.has(lemma) || (SAYING_RARELY_BARE.has(lemma) && verbComesFirst(cast, next, to));
  return bare && isClause(cast, next, to) && opensSubject(cast, next) ? next : -1;
}

/** "wrote on 28 October | : “It leaks.”", "told her in April | : “It leaks.”": only when, where and to whom between. -1 when there is none. */
function colonBehind({ reading: { lower, document, quoted } }: Cast, from: number, to: number): number {
  for (let i = from; i + 2 < to && i < from + REACH; i++) {
    if (lower[i] === ':') return OPENING_QUOTE.has(lower[i + 1]!) && !quoted[i] ? i : -1;
    if (!/^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|PRON|ADV)$/u.test(document.tokens[i]!.pos) || lower[i] === 'that') return -1;
  }
  return -1;
}

/** "confirmed the pier was shut", and not "confirmed the death of a man who was ill": the verb stands right behind one noun phrase. */
function verbComesFirst({ reading: { lower, document } }: Cast, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + GROUP; i++) {
    const { pos } = document.tokens[i]!;
    if (pos === 'AUX') return true;
    if (pos === 'ADP' || pos === 'SCONJ' || pos === 'CCONJ' || pos === 'PUNCT' || pos === 'VERB') return false;
    if (lower[i] === 'who' || lower[i] === 'which' || lower[i] === 'to') return false;
  }
  return false;
}

/** Behind who is told, when that is one pronoun or one name. */
function toldEnd(cast: Cast, at: number): number {
  const { lower, document } = cast.reading;
  if (TOLD.has(lower[at]!) && !(lower[at] === 'her' && document.tokens[at + 1]?.pos === 'NOUN')) return at + 1;
  return mentionAtToken(cast, lower[at] === 'the' ? at + 1 : at)?.to ?? at;
}

/** Without "that", only what surely opens a clause: not "the things people want". */
function opensSubject({ reading }: Cast, at: number): boolean {
  const { lower, document } = reading;
  for (let i = at; i < at + 5; i++) if (lower[i] === 'thing' || lower[i] === 'things') return false;
  return SUBJECTS.has(document.tokens[at]!.pos);
}
