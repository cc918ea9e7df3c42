import type { NameMention } from '../recognition/mention.ts';
import type { Cast, Gender } from './cast.ts';
import { foldName } from './fold-name.ts';
import { gatherOthers } from './gather-others.ts';
import { gatherPeople } from './gather-people.ts';
import type { NameKind } from './name.ts';

/** A recognised name with the fullest form it has in the article. */
export interface NamedMention extends NameMention {
  readonly name: string;
}

const KINDS: Readonly<Record<NameMention['type'], NameKind>> = {
  person: 'person',
  place: 'place',
  organisation: 'organisation',
  group: 'group',
  other: 'unknown',
};

/**
 * Which recognised names are one, and what that one is called: as the cast calls it where both see the same words, else the
 * fullest of the names gathered.
 *
 * @returns as many as recognised, in their order
 */
export function nameMentions(cast: Cast, recognised: readonly NameMention[]): NamedMention[] {
  const { reading, mentions, mentionAt, members } = cast;
  const words = recognised.map(({ span }) => reading.document.text.slice(...span));
  const keys = keysOf(cast, recognised, words);
  const names = new Map<string, string>();
  recognised.forEach(({ from, to, type }, i) => {
    const mention = mentions[mentionAt[from] ?? -1];
    if (mention?.from !== from || mention.to !== to) return;
    const { kind, name } = members[mention.member]!;
    if (agrees(kind, type) && !names.has(keys[i]!)) names.set(keys[i]!, name);
  });
  const gathered = new Map<string, string>();
  keys.forEach((key, i) => {
    const before = gathered.get(key);
    if (before === undefined || sizeOf(words[i]!) > sizeOf(before)) gathered.set(key, words[i]!);
  });
  return recognised.map((mention, i) => ({ ...mention, name: names.get(keys[i]!) ?? gathered.get(keys[i]!)! }));
}

const sizeOf = (name: string): number => foldName(name).split(' ').length;

function agrees(kind: NameKind, type: NameMention['type']): boolean {
  switch (type) {
    case 'person':
      return kind === 'person';
    case 'organisation':
      return kind === 'organisation' || kind === 'outlet';
    case 'place':
      return kind === 'place' || kind === 'country';
    case 'group':
      return kind === 'group' || kind === 'nationality';
    case 'other':
      return false;
    default:
      return type satisfies never;
  }
}

/** One key for each recognised name that is the same person or thing. */
function keysOf(
  { reading, members, mentions, mentionAt }: Cast,
  recognised: readonly NameMention[],
  words: readonly string[],
): string[] {
  const { lower, paragraphOf } = reading;
  const keys: string[] = new Array(recognised.length).fill('');
  const genderAt = (token: number): Gender | null =>
    members[mentions[mentionAt[token] ?? -1]?.member ?? -1]?.gender ?? null;
  const people = recognised.flatMap(({ type }, i) => (type === 'person' ? [i] : []));
  const persons = gatherPeople(
    people.map((i) => ({
      words: words[i]!,
      gender: genderAt(recognised[i]!.to - 1),
      paragraph: paragraphOf[recognised[i]!.from]!,
    })),
  );
  people.forEach((i, n) => {
    keys[i] = `person ${persons[n]}`;
  });
  const others = recognised.flatMap(({ type }, i) => (type === 'person' ? [] : [i]));
  const place = new Map(others.map((i, n) => [i, n]));
  const gathered = gatherOthers(
    others.map((i) => {
      const { from, to, type } = recognised[i]!;
      const bracketed = lower[from - 1] === '(' && lower[to] === ')' && recognised[i - 1]?.to === from - 1;
      return {
        words: words[i]!,
        kind: KINDS[type],
        determined: lower[from - 1] === 'the',
        shortFor: bracketed ? (place.get(i - 1) ?? -1) : -1,
      };
    }),
    [],
  );
  others.forEach((i, n) => {
    keys[i] = `${recognised[i]!.type} ${gathered[n]}`;
  });
  return keys;
}
