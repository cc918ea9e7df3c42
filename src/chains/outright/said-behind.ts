import type { Cast } from '../../identity/cast.ts';
import { wordSet } from '../../language/word-set.ts';
import { SAYING, SAYING_BARE } from '../lexicon/speech.ts';
import { clauseFrom, isClause, opensClause } from '../nested/content-clause.ts';
import { isPassive } from '../nested/spoken.ts';
import { subjectEnding, subjectFilling } from '../nested/subject-ending.ts';
import { groupStart } from '../nested/verb-group.ts';
import type { InnerAttribution } from '../nested/words-within-words.ts';
import type { Range } from '../scene.ts';
import { NO_SPEAKER } from './speakers.ts';

/** Tokens from the verb to the comma in front of "quoting", and of those quoted. Source: our choice. */
const WHEN = 5;
const QUOTED = 20;
/** Longest phrase in front of a clause, tokens. */
const PHRASE = 8;
/** Where or within what time something is; others may tell where or to whom it was said. */
const OPENS_PHRASE = wordSet('off in near outside inside across around along under between within');
/** With these something is said in tears, in reply, outside the courtroom too: a place has a name. */
const OF_MANNER = /^(?:in|near|outside|inside|around)$/u;
/** In these it was said. */
const WAY_OF_SAYING =
  /^(?:statement|interview|report|letter|speech|remarks|email|memo|post|tweet|message|press|court|parliament|testimony|front|\p{L}+day|\p{L}+(?:ish|ese|ian)|january|february|march|april|may|june|july|august|september|october|november|december|\d{4})$/u;
const NOMINAL = /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM)$/u;

/**
 * What is said behind something put between the verb and the clause.
 *
 * > Bay Wire said on Friday, quoting Ola Lund, a baker, | that the pier was shut       Krel said | off Kesh, two boats were lost
 */
export function saidBehind(cast: Cast, verb: number, { from: low, to }: Range): InnerAttribution | null {
  const { lower, document } = cast.reading;
  const { lemma } = document.tokens[verb]!;
  const start = behindQuoting(cast, verb + 1, to) ?? (SAYING_BARE.has(lemma) ? atPhrase(cast, verb + 1, to) : null);
  if (start === null || !SAYING.has(lemma)) return null;
  const group = groupStart(cast, verb, low);
  if (group < 0 || isPassive(cast, group, verb)) return null;
  const source = subjectEnding(cast, group, low) ?? subjectFilling(cast, low, group);
  if (!source || NO_SPEAKER.has(lower[source.to - 1]!)) return null;
  const clause = clauseFrom(cast, start, to);
  return { source, cue: { from: group, to: verb + 1 }, content: clause };
}

/** Where ", that" stands behind ", quoting somebody"; `null` when it does not. */
function behindQuoting(cast: Cast, from: number, to: number): number | null {
  const { lower } = cast.reading;
  let comma = from;
  while (comma < to && comma < from + WHEN && lower[comma] !== ',') comma++;
  if (lower[comma] !== ',' || !/^(?:quoting|citing)$/u.test(lower[comma + 1] ?? '')) return null;
  for (let i = comma + 2; i + 1 < to && i < comma + QUOTED; i++)
    if (lower[i] === ',' && lower[i + 1] === 'that') return opensClause(cast, i + 2, to) ? i + 1 : null;
  return null;
}

/** Where a phrase begins that a comma parts from its clause: "off Kesh, two boats were lost"; `null` when none does. */
function atPhrase(cast: Cast, from: number, to: number): number | null {
  const { lower, document } = cast.reading;
  if (!OPENS_PHRASE.has(lower[from] ?? '')) return null;
  let named = !OF_MANNER.test(lower[from]!);
  for (let i = from; i < to && i < from + PHRASE; i++) {
    const { pos } = document.tokens[i]!;
    named ||= pos === 'PROPN' || pos === 'NUM';
    // "in tears", "in reply": how it was said.
    if (lower[i] === ',')
      return named && i > from + 1 && isSubject(document.tokens[i + 1]?.pos) && isClause(cast, i + 1, to) ? from : null;
    if (!NOMINAL.test(pos) || WAY_OF_SAYING.test(lower[i]!)) return null;
  }
  return null;
}

const isSubject = (pos = ''): boolean => /^(?:DET|PROPN|NOUN|NUM|ADJ|PRON)$/u.test(pos);
