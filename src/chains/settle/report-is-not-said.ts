import { type Cast, memberAtToken } from '../../identity/cast.ts';
import { MEDIA_NOUNS, NEWS_NOUNS, OUTLET_NOUNS } from '../../identity/lexicon/heads.ts';
import { CALENDAR_WORDS } from '../../identity/lexicon/words.ts';
import { looksLikeOutlet } from '../lexicon/outlet-names.ts';
import type { Range } from '../scene.ts';
import { type Settling, spansOf } from './settling.ts';

const REPORTING = new Set(['report', 'say', 'write', 'reveal']);
/** Longest "the evening edition of the Gazette reported". Tokens; source: our choice. */
const LONGEST = 10;

/**
 * Who reports what somebody said is no part of it, though it stands behind his "said" like the rest of a sentence.
 *
 * > [T The pier is shut], [S Krel] [C said], [T the Gazette reports].       → [T The pier is shut]
 */
export const reportIsNotSaid: Settling = (cast, { relation, place: { cue, content } }) => {
  const last = content.at(-1);
  if (!last || content.length < 2 || last.from <= cue.to || cast.reading.lower[last.from - 1] !== ',') return null;
  if (!isReport(cast, last)) return null;
  return [{ ...relation, content: spansOf(cast, content.slice(0, -1)) }];
};

/** "the Gazette reports", "Bay Wire reported on Friday": an outlet, its verb, and no more than a day. */
function isReport(cast: Cast, { from, to }: Range): boolean {
  const { lower, document, quoted } = cast.reading;
  if (quoted[from] || to - from > LONGEST) return false;
  let end = to;
  while (end > from && (CALENDAR_WORDS.has(lower[end - 1]!) || /^(?:on|late|early|[.,])$/u.test(lower[end - 1]!)))
    end--;
  const verb = end - 1;
  if (verb <= from || !REPORTING.has(document.tokens[verb]!.lemma)) return false;
  const noun = lower[verb - 1]!;
  const isOutlet = MEDIA_NOUNS.has(noun) || OUTLET_NOUNS.has(noun) || NEWS_NOUNS.has(noun);
  const member = memberAtToken(cast, verb - 1);
  return isOutlet || member?.kind === 'outlet' || (member !== undefined && looksLikeOutlet(member.name));
}
