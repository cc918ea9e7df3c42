import type { Cast } from '../../identity/cast.ts';
import { FINDING, SAYING, TAKING_UP } from '../lexicon/speech.ts';
import type { Range } from '../scene.ts';
import { asSomebodySaid } from './as-somebody-said.ts';
import { clauseBehindThat, clauseFrom, isClause } from './content-clause.ts';
import { heardFrom, isHearing } from './heard-from.ts';
import { isSaying, nounOfSaying } from './noun-of-saying.ts';
import { isPassive, spoken, verbOf } from './spoken.ts';
import { subjectEnding } from './subject-ending.ts';
import { groupStart } from './verb-group.ts';
import { whatSomebodyCalled } from './what-somebody-called.ts';
import type { InnerAttribution } from './words-within-words.ts';

const GROUP = 5;
const PASSING_ON = new Set(['cite', 'quote']);
const AS_SAYING = new Set(['saying', 'telling', 'warning', 'claiming']);
const REACH = 16;

/** The attribution whose cue begins at a token of a content; `null` when none does. Looks a bounded way to either side. */
export function innerAttribution(cast: Cast, at: number, within: Range): InnerAttribution | null {
  const { lower, document } = cast.reading;
  const { pos } = document.tokens[at]!;
  const lemma = verbOf(cast, at);
  if (lower[at] === 'according' && lower[at + 1] === 'to') return accordingTo(cast, at, within);
  if (lower[at] === 'as') return asSomebodySaid(cast, at, within);
  if (lower[at] === 'what') return whatSomebodyCalled(cast, at, within);
  if (lemma !== '') {
    if (PASSING_ON.has(lemma)) return passedOn(cast, at, within);
    if (isHearing(lemma)) return heardFrom(cast, at, within);
    return (
      (SAYING.has(lemma) || FINDING.has(lemma) ? spoken(cast, at, within) : null) ??
      (TAKING_UP.has(lemma) ? takenUp(cast, at, within) : null)
    );
  }
  return pos === 'NOUN' && isSaying(lower[at]!, lemma) ? nounOfSaying(cast, at, within) : null;
}

/** "the company | had dismissed | Krel’s claim that …": the claim, up to its end, is what the company speaks of. */
function takenUp(cast: Cast, verb: number, within: Range): InnerAttribution | null {
  const from = groupStart(cast, verb, within.from);
  if (from < 0 || isPassive(cast, from, verb)) return null;
  const source = subjectEnding(cast, from, within.from);
  if (!source) return null;
  for (let i = verb + 1; i < within.to && i < verb + GROUP + 3; i++) {
    const { pos, lemma } = cast.reading.document.tokens[i]!;
    if (pos === 'VERB' || pos === 'AUX' || pos === 'SCONJ') return null;
    const claim = pos === 'NOUN' && isSaying(cast.reading.lower[i]!, lemma) ? nounOfSaying(cast, i, within) : null;
    if (claim) return { source, cue: { from, to: verb + 1 }, content: { from: verb + 1, to: claim.content.to } };
  }
  return null;
}

/** "Krel had quoted | an engineer | as saying …", "an engineer | was quoted as saying | …". */
function passedOn(cast: Cast, verb: number, { from: low, to }: Range): InnerAttribution | null {
  const { lower } = cast.reading;
  const from = groupStart(cast, verb, low);
  if (from < 0) return null;
  let as = verb + 1;
  while (as < to && as < verb + REACH && !(lower[as] === 'as' && AS_SAYING.has(lower[as + 1] ?? ''))) as++;
  if (as >= to || lower[as] !== 'as') return null;
  const that = clauseBehindThat(cast, as + 2, to);
  const start = that >= 0 ? that : as + 2;
  if (!isClause(cast, start, to)) return null;
  const content = clauseFrom(cast, start, to);
  if (!isPassive(cast, from, verb))
    return as > verb + 1 ? { source: { from: verb + 1, to: as }, cue: { from: as, to: as + 2 }, content } : null;
  const source = subjectEnding(cast, from, low);
  return source && { source, cue: { from, to: as + 2 }, content };
}

/** "that according to the ministry, …", at the front of a clause. */
function accordingTo(cast: Cast, at: number, { from: low, to }: Range): InnerAttribution | null {
  const { lower } = cast.reading;
  if (at > low && lower[at - 1] !== 'that' && lower[at - 1] !== 'and') return null;
  let comma = at + 2;
  while (comma < to && comma < at + REACH && lower[comma] !== ',') comma++;
  if (lower[comma] !== ',' || comma === at + 2 || comma + 1 >= to || !isClause(cast, comma + 1, to)) return null;
  return {
    source: { from: at + 2, to: comma },
    cue: { from: at, to: at + 2 },
    content: clauseFrom(cast, comma + 1, to),
  };
}
