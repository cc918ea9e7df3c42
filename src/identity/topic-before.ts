import { canBeSubject } from './cast.ts';
import type { SourceContext } from './source-context.ts';

/** How far back a topic reaches. */
const SENTENCES = 4;
const MENTIONS = 60;

/** The member the last sentences are about: the subject of two or more, and twice as often as anybody else. */
export function topicBefore({ cast, inContent }: SourceContext, last: number, sentence: number): number | null {
  const { mentions, members, reading } = cast;
  const counts = new Map<number, number>();
  for (let m = last; m >= 0 && m > last - MENTIONS; m--) {
    if (sentence - reading.sentenceOf[mentions[m]!.from]! > SENTENCES) break;
    const { member, from, to, titleFrom } = mentions[m]!;
    if (members[member]!.kind !== 'person' || reading.quoted[from] || inContent(from)) continue;
    if (!canBeSubject(cast, titleFrom, to)) continue;
    counts.set(member, (counts.get(member) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 2 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
}
