import type { Cast } from '../../identity/cast.ts';
import { wordSet } from '../../language/word-set.ts';
import { isSomebody } from '../cited-at.ts';
import { SAYING } from '../lexicon/speech.ts';
import { subjectEnding } from '../nested/subject-ending.ts';
import { groupStart } from '../nested/verb-group.ts';
import { type Settling, spansOf } from './settling.ts';

/** What sets another one against who spoke. */
const JOINERS = wordSet('but while whereas although though and yet');
/** What others do with what was said, besides saying. */
const TAKING_SIDES = wordSet(
  'dispute reject doubt oppose want demand favour favor criticise criticize disagree question',
);
const LONGEST_SUBJECT = 12;
const LONGEST_OBJECT = 9;
const SHORTEST = 2;
const ABOUT = wordSet('about around almost nearly between more less over under some up a half');

/**
 * Behind "…, somebody said, but" another one who speaks speaks for himself.
 *
 * > [T Two were hurt], [S police] [C said], [T but the union put the number at nine]
 * > → [T Two were hurt], [S police] [C said], but [S the union] [C put] [T the number at nine]
 */
export const anotherJoinsIn: Settling = (cast, { relation, place: { source, cue, content }, taken }) => {
  const { lower, document, quoted } = cast.reading;
  const last = content.at(-1);
  const before = content.at(-2);
  if (!source || !last || !before || before.to > Math.min(cue.from, source.from)) return null;
  if (last.from < Math.max(cue.to, source.to) || !JOINERS.has(lower[last.from]!) || quoted[last.from]) return null;
  const start = last.from + 1;
  for (let verb = start + 1; verb < Math.min(last.to - SHORTEST, start + LONGEST_SUBJECT); verb++) {
    const { pos, lemma } = document.tokens[verb]!;
    if (taken(verb)) return null;
    if (pos !== 'VERB') continue;
    if (!SAYING.has(lemma) && !TAKING_SIDES.has(lemma) && !(lemma === 'put' && putsAt(cast.reading, verb))) return null;
    const from = groupStart(cast, verb, start);
    const subject = from < 0 ? null : subjectEnding(cast, from, start);
    if (!subject || subject.from !== start || document.tokens[start]!.pos === 'PRON' || !isSomebody(cast, subject))
      return null;
    const spoken = {
      source: spansOf(cast, [subject]),
      cue: spansOf(cast, [{ from, to: verb + 1 }]),
      content: spansOf(cast, [{ from: verb + 1, to: last.to }]),
    };
    return [{ ...relation, content: spansOf(cast, content.slice(0, -1)) }, spoken];
  }
  return null;
};

/** "put | the number of the injured at | nine" */
function putsAt({ lower, document }: Cast['reading'], verb: number): boolean {
  for (let i = verb + 2; i < verb + LONGEST_OBJECT; i++) {
    if (lower[i] !== 'at') continue;
    return document.tokens[i + 1]?.pos === 'NUM' || ABOUT.has(lower[i + 1] ?? '');
  }
  return false;
}
