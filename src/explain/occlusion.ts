import { type Observations, QUOTE } from '../attribution/observations.ts';
import type { Word } from '../attribution/vocabulary.ts';
import type { Token, TokenRange } from '../language/document.ts';
import type { FeatureReason } from './explanation.ts';

/** A number no feature was fitted on: what the model sees then says nothing to it. */
const UNKNOWN = 0x0ddba11;
const UNKNOWN_STEP = 0xff;
const NONE = -1;

/** What the model sees of a token, by what it is to a reader; `null` for what only has meaning together with the rest. */
type Aspect = 'word' | 'class' | 'quotation' | 'likely' | 'frame' | 'nearest' | 'beside quotation' | 'headline';
type WordAspect = 'word' | 'class' | 'likely';

/** What is known of a word by itself. Typed as complete: a new field is given its words here or does not compile. */
const ASPECT_OF_WORD: Readonly<Record<Exclude<keyof Word, 'id'>, WordAspect>> = {
  word: 'word',
  prefix: 'word',
  suffix2: 'word',
  suffix3: 'word',
  shape: 'word',
  lemma: 'word',
  fine: 'word',
  coarse: 'word',
  pos: 'class',
  cueStep: 'likely',
};

type Observed = Exclude<keyof Observations, 'words'>;

/** What is known of its place; complete likewise. */
const ASPECT_OF: Readonly<Record<Observed, Exclude<Aspect, WordAspect> | null>> = {
  quote: 'quotation',
  quotation: 'quotation',
  quoteLength: 'quotation',
  frame: 'frame',
  cueLeft: 'nearest',
  cueRight: 'nearest',
  cueBeforeQuote: 'beside quotation',
  cueAfterQuote: 'beside quotation',
  headline: 'headline',
  sentenceStart: null,
  sentenceEnd: null,
  commas: null,
  verbs: null,
};

/** Aspects of each token, and those that are of the span as a whole. */
const OF_TOKENS: readonly WordAspect[] = ['word', 'class', 'likely'];
const OF_MARKS: readonly WordAspect[] = ['word'];
const OF_SPANS: readonly Aspect[] = ['quotation', 'frame', 'nearest', 'beside quotation', 'headline'];

/** Tokens beside a span that the tagger looks at. */
const WINDOW = 3;
/** Tokens of a span looked at one by one, from its front. */
const LONGEST = 8;
/** Reasons given, and the share of the strongest that the weakest of them must have. */
const MOST = 5;
const LEAST_SHARE = 0.1;

interface Question {
  readonly tokens: readonly Token[];
  readonly seen: Observations;
  readonly span: TokenRange;
  /** How much speaks for the span's label against none, by what is seen now: natural logarithm of odds. */
  readonly score: (seen: Observations) => number;
}

/**
 * What spoke most for a span: each thing the tagger saw is hidden in turn, and what its label then loses is its weight.
 *
 * It asks the tagger itself and knows none of its features, so it holds for any features made of these observations.
 * `seen` is changed on the way and put back.
 */
export function strongestReasons({ tokens, seen, span, score }: Question): FeatureReason[] {
  const whole = score(seen);
  const weigh = (aspect: Aspect, range: TokenRange): number => hidden(seen, aspect, range, () => whole - score(seen));
  const found: FeatureReason[] = [];
  const to = Math.min(span.to, span.from + LONGEST);
  const last = Math.min(tokens.length, span.to + WINDOW);
  for (let i = Math.max(0, span.from - WINDOW); i < last; i++) {
    if (i >= to && i < span.to) continue;
    for (const aspect of tokens[i]!.pos === 'PUNCT' ? OF_MARKS : OF_TOKENS)
      found.push({
        says: `${where(i, span)}${ofToken(aspect, tokens[i]!)}`,
        weight: weigh(aspect, { from: i, to: i + 1 }),
      });
  }
  for (const aspect of OF_SPANS) found.push({ says: ofSpan(aspect, tokens, seen, span), weight: weigh(aspect, span) });
  found.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const strongest = Math.abs(found[0]?.weight ?? 0);
  return found
    .slice(0, MOST)
    .filter(({ weight }) => weight !== 0 && Math.abs(weight) >= strongest * LEAST_SHARE)
    .map(({ says, weight }) => ({ says, weight: Math.round(weight * 100) / 100 }));
}

/** Does something while an aspect of some tokens is hidden. */
function hidden<T>(seen: Observations, aspect: Aspect, { from, to }: TokenRange, work: () => T): T {
  const fields = (Object.keys(ASPECT_OF) as Observed[]).filter((field) => ASPECT_OF[field] === aspect);
  const kept = fields.map((field) => seen[field].slice(from, to));
  const words = seen.words.slice(from, to);
  for (const field of fields) seen[field].fill(blank(field, seen[field]), from, to);
  words.forEach((word, i) => {
    seen.words[from + i] = without(word, aspect);
  });
  try {
    return work();
  } finally {
    fields.forEach((field, i) => {
      seen[field].set(kept[i]!, from);
    });
    words.forEach((word, i) => {
      seen.words[from + i] = word;
    });
  }
}

/** The word with an aspect of it unknown; the very same when it has none of that kind. */
function without(word: Word, aspect: Aspect): Word {
  const fields = (Object.keys(ASPECT_OF_WORD) as (keyof typeof ASPECT_OF_WORD)[]).filter(
    (field) => ASPECT_OF_WORD[field] === aspect,
  );
  if (fields.length === 0) return word;
  const blanks = fields.map((field) => [field, field === 'cueStep' ? UNKNOWN_STEP : UNKNOWN]);
  return { ...word, ...(Object.fromEntries(blanks) as Partial<Word>), id: NONE };
}

const blank = (field: Observed, values: Int32Array | Uint8Array): number =>
  INDICES.has(field) ? NONE : values instanceof Uint8Array ? UNKNOWN_STEP : UNKNOWN;

/** Observations that are places in the text. */
const INDICES: ReadonlySet<Observed> = new Set(['quotation', 'cueLeft', 'cueRight', 'cueBeforeQuote', 'cueAfterQuote']);

function ofToken(aspect: Aspect, { text, pos }: Token): string {
  if (aspect === 'class') return `that “${text}” is ${CLASSES.get(pos) ?? `of class ${pos}`}`;
  if (aspect === 'likely') return `how often “${text}” is a cue elsewhere`;
  return MARKS.get(text) ?? `the word “${text}”`;
}

function where(at: number, { from, to }: TokenRange): string {
  if (at >= from && at < to) return '';
  const distance = at < from ? from - at : at - to + 1;
  return `${distance === 1 ? '' : `${distance} words `}${at < from ? 'before' : 'behind'} it: `;
}

function ofSpan(aspect: Aspect, tokens: readonly Token[], seen: Observations, { from, to }: TokenRange): string {
  const words = (...at: (number | undefined)[]): string =>
    [...new Set(at.flatMap((i) => (i === undefined || i < 0 ? [] : [`“${tokens[i]!.text}”`])))].join(' and ');
  switch (aspect) {
    case 'quotation':
      return `that it stands ${seen.quote[from] === QUOTE.outside ? 'outside' : 'in'} quotation marks`;
    case 'frame':
      return 'what stands before and behind it, as a likely cue';
    case 'nearest':
      return `the likely cue nearest to it: ${words(seen.cueLeft[from], seen.cueRight[to - 1]) || 'none'}`;
    case 'beside quotation':
      return `the likely cue beside its quotation: ${words(seen.cueBeforeQuote[from], seen.cueAfterQuote[from]) || 'none'}`;
    case 'headline':
      return `that it is ${seen.headline[from] ? '' : 'not '}set like a headline`;
    default:
      return aspect;
  }
}

const MARKS: ReadonlyMap<string, string> = new Map([
  [',', 'the comma'],
  ['.', 'the full stop'],
  [':', 'the colon'],
  ['?', 'the question mark'],
  ['“', 'the opening quotation mark'],
  ['”', 'the closing quotation mark'],
  ['"', 'the quotation mark'],
  ['—', 'the dash'],
  ['–', 'the dash'],
]);

const CLASSES: ReadonlyMap<string, string> = new Map([
  ['VERB', 'a verb'],
  ['AUX', 'an auxiliary verb'],
  ['NOUN', 'a noun'],
  ['PROPN', 'a name'],
  ['PRON', 'a pronoun'],
  ['ADJ', 'an adjective'],
  ['ADV', 'an adverb'],
  ['ADP', 'a preposition'],
  ['DET', 'an article or determiner'],
  ['NUM', 'a number'],
  ['PART', 'a particle'],
  ['CCONJ', 'a conjunction'],
  ['SCONJ', 'a conjunction'],
]);
