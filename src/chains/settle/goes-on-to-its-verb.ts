import { type Cast, mentionAtToken } from '../../identity/cast.ts';
import { SAYING_BARE } from '../lexicon/speech.ts';
import { clauseFrom, isClause } from '../nested/content-clause.ts';
import { isVerbless } from '../outright/verbless.ts';
import type { Range } from '../scene.ts';
import { replaced, type Settling, spansOf } from './settling.ts';

/** Longest other name between marks: "(the Dock Guard)", ", also called the Dock Guard,". Tokens; source: our choice. */
const LONGEST_NAME = 8;
/** Tokens a clause may go on: the work stays linear whatever the sentence's length. */
const REACH = 60;
/** These open what no longer belongs to the clause. */
const ELSEWHERE = new Set('and but or which who whose where while although as according'.split(' '));
const CALLED = new Set(['also', 'formerly', 'better', 'otherwise', 'or', 'known', 'called']);

/**
 * A clause that was cut off before it had a verb, in the middle of a name or at a name's other form goes on.
 *
 * > Krel said [T that Ola Lund], a baker, had left on Friday              → [T that Ola Lund, a baker, had left on Friday]
 * > Krel said [T that boats of the Guard (the GRG)] opened fire           → [T that boats of the Guard (the GRG) opened fire]
 * > Krel said [T that it was sold to Ali al]-Zubari for nothing           → [T that it was sold to Ali al-Zubari for nothing]
 */
export const goesOnToItsVerb: Settling = (cast, { relation, place: { cue, content }, taken }) => {
  const { lower, document, sentenceOf, quoted } = cast.reading;
  const last = content.at(-1);
  if (!last || last.to <= last.from || cue.to <= cue.from || last.from < cue.to || quoted[last.from]) return null;
  const sentence = document.sentences[sentenceOf[last.from] ?? 0]?.to ?? last.to;
  const end = Math.min(sentence, last.to + REACH);
  if (last.to - last.from > REACH || last.to >= end - 1 || sentenceOf[last.to - 1] !== sentenceOf[last.from])
    return null;
  const start = opening(cast, cue, last);
  if (start < 0 || start >= last.to || !isClause(cast, start, end)) return null;
  const lacksVerb = isVerbless(cast, { from: start, to: last.to });
  const behindName = lacksVerb ? -1 : Math.max(behindOtherName(cast, last.to, end), closingClause(cast, last.to, end));
  const next = lower[last.to] === ',' ? last.to + 1 : last.to;
  if (lacksVerb ? ELSEWHERE.has(lower[next]!) : behindName < 0) return null;
  const { to } = clauseFrom(cast, lacksVerb ? start : behindName, end);
  if (to <= last.to || (lacksVerb && isVerbless(cast, { from: start, to }))) return null;
  // The very verb that was missing may have been taken for somebody's.
  for (let i = last.to; i < to; i++) if ((taken(i) && i !== behindName) || quoted[i]) return null;
  return [{ ...relation, content: spansOf(cast, replaced(content, content.length - 1, [{ from: last.from, to }])) }];
};

/** Where the clause opens: behind "that", or where a verb of saying ends; -1 where a phrase may be all that is said. */
function opening({ reading: { lower, document } }: Cast, cue: Range, { from, to }: Range): number {
  for (let i = from; i < to && i < from + 3; i++) if (lower[i] === 'that') return i + 1;
  return from === cue.to && SAYING_BARE.has(document.tokens[cue.to - 1]!.lemma) ? from : -1;
}

/**
 * The token behind "(the Dock Guard)" or ", also called the Dock Guard,"; where the content ends within a name, that token itself. -1
 * when none of them stands there, or nothing follows.
 */
function behindOtherName(cast: Cast, at: number, end: number): number {
  const { lower, glued } = cast.reading;
  const mention = mentionAtToken(cast, at - 1);
  if ((mention && mention.to > at) || (lower[at] === '-' && glued[at] && glued[at + 1])) return at;
  const open = lower[at];
  if (open === ',' && mention) {
    const behind = behindApposition(cast, at, end);
    if (behind > 0) return behind;
  }
  if (open !== '(' && !(open === ',' && CALLED.has(lower[at + 1] ?? ''))) return -1;
  const close = open === '(' ? ')' : ',';
  for (let i = at + 2; i < end - 1 && i <= at + LONGEST_NAME + 2; i++) if (lower[i] === close) return i + 1;
  return -1;
}

/** Behind "Ola Brandt, a baker in Kesh, | for the boat": the clause goes on with a preposition. -1 where it does not. */
function behindApposition(cast: Cast, comma: number, end: number): number {
  const { lower, document } = cast.reading;
  if (!ARTICLE.test(lower[comma + 1] ?? '')) return -1;
  let next = comma + 2;
  while (next < end - 1 && next < comma + LONGEST_APPOSITION && lower[next] !== ',') next++;
  if (lower[next] !== ',' || !isVerbless(cast, { from: comma + 1, to: next })) return -1;
  return document.tokens[next + 1]?.pos === 'ADP' ? next + 1 : -1;
}

const ARTICLE = /^(?:an?|the)$/u;
const LONGEST_APPOSITION = 14;

/** "by the Guard, | who killed two." closes the sentence: it tells more of whoever stands before it. -1 where it does not. */
function closingClause(cast: Cast, comma: number, end: number): number {
  const { lower, document, sentenceOf } = cast.reading;
  if (lower[comma] !== ',' || lower[comma + 1] !== 'who' || !mentionAtToken(cast, comma - 1)) return -1;
  if (end !== document.sentences[sentenceOf[comma] ?? 0]?.to) return -1;
  for (let i = comma + 2; i < end; i++) if (lower[i] === ',') return -1;
  return comma + 2;
}
