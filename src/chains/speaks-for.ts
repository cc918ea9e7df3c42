import { type Cast, type Mention, memberAtToken, mentionAtToken } from '../identity/cast.ts';
import { tokensIn } from '../identity/reading.ts';
import type { Speaker } from '../identity/speakers.ts';

const SPOKESPERSON = /^spokes(?:man|woman|person)$/u;
const BEFORE_IT = /^(?:chief|deputy|official|senior|acting|former|main|press)$/u;
/** Tokens between a name and the noun that says it speaks for somebody. */
const REACH = 8;
/** A name comes with what its bearer is when it comes first. */
const MENTIONS = 2;

/**
 * The body a source speaks for, under its fullest name in this article; `null` when no words say so.
 *
 * > Karvenian Port Authority | spokesman | Ola Lund        Ola Lund, the | spokeswoman | for the Port Authority,
 * > the Port Authority’s | spokesman |, Ola Lund,          a | spokesman | for the Port Authority
 */
export function speaksFor(cast: Cast, speaker: Speaker): string | null {
  if (speaker.kind !== 'person' && speaker.kind !== 'unnamed') return null;
  if (speaker.member === null) {
    const { from, to } = tokensIn(cast.reading, speaker.span);
    return firstOf(range(from, to), (at) => bodyOf(cast, at));
  }
  const mentions = cast.members[speaker.member]?.mentions ?? [];
  return firstOf(mentions.slice(0, MENTIONS), (index) => saidAround(cast, cast.mentions[index]!));
}

/** In front of a name, or in the apposition behind it. */
function saidAround(cast: Cast, { from, to, titleFrom }: Mention): string | null {
  const { lower, sentenceOf, document } = cast.reading;
  const inSentence = (at: number): boolean => sentenceOf[at] === sentenceOf[from];
  if (lower[to] === ',') {
    for (let at = to + 1; at < to + REACH && inSentence(at) && lower[at] !== ','; at++) {
      if (SPOKESPERSON.test(lower[at]!)) return bodyOf(cast, at);
      if (/^(?:VERB|AUX|ADP|CCONJ|SCONJ)$/u.test(document.tokens[at]!.pos)) break;
    }
  }
  for (let at = from - 1; at >= 0 && at > from - REACH && inSentence(at); at--) {
    if (!SPOKESPERSON.test(lower[at]!)) continue;
    // "spokesman Ola Lund", "spokesman, Ola Lund", "spokesman for the port, Ola Lund"
    const behind = bodyBehind(cast, at);
    const end = behind ? behind.to : at + 1;
    const joined = end >= titleFrom || (lower[end] === ',' && end + 1 >= titleFrom);
    return joined ? bodyOf(cast, at) : null;
  }
  return null;
}

function bodyOf(cast: Cast, spokesperson: number): string | null {
  const { lower } = cast.reading;
  if (!SPOKESPERSON.test(lower[spokesperson] ?? '')) return null;
  const behind = bodyBehind(cast, spokesperson);
  if (behind) return cast.members[behind.member]!.name;
  let at = spokesperson - 1;
  while (BEFORE_IT.test(lower[at] ?? '')) at--;
  if (lower[at] === "'s" || lower[at] === "'") at--;
  const member = memberAtToken(cast, at);
  return member && isBody(member) ? member.name : null;
}

/** "spokesman for | the Port Authority". */
function bodyBehind(cast: Cast, spokesperson: number): Mention | null {
  const { lower } = cast.reading;
  if (!/^(?:for|of|at|from)$/u.test(lower[spokesperson + 1] ?? '')) return null;
  const mention = mentionAtToken(cast, spokesperson + (lower[spokesperson + 2] === 'the' ? 3 : 2));
  return mention && isBody(cast.members[mention.member]!) ? mention : null;
}

const isBody = ({ kind }: Cast['members'][number]): boolean =>
  kind !== 'person' && kind !== 'place' && kind !== 'nationality';

const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, n) => from + n);

function firstOf<T>(list: readonly T[], find: (one: T) => string | null): string | null {
  for (const one of list) {
    const found = find(one);
    if (found) return found;
  }
  return null;
}
