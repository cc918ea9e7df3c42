import type { Document } from '../language/document.ts';
import type { Article } from '../model/article.ts';
import type { NameMention } from '../recognition/mention.ts';
import type { Cast, Gender, Member, Mention, Role } from './cast.ts';
import { findNames } from './find-names.ts';
import { foldName } from './fold-name.ts';
import { gatherOthers } from './gather-others.ts';
import { gatherPeople } from './gather-people.ts';
import { genderOfGivenName } from './lexicon/given-names.ts';
import type { Name, NameKind } from './name.ts';
import { type Reading, read, spanAt, wordsOf } from './reading.ts';
import { rolesOf, type Said } from './roles-of.ts';

interface Draft {
  readonly key: string;
  kind: NameKind;
  name: string;
  readonly mentions: number[];
  gender: Gender | null;
  readonly roles: Role[];
}

/** Roles kept of one person: an article of a thousand mentions says nothing new after the first few. */
const ROLES_KEPT = 12;

/**
 * Find everybody and everything an article names, each once, with all mentions, fullest name and what is said of them.
 *
 * @param document - the article's body, analysed
 * @param article - its outlet is a member too, so that "the Courier" is known for the outlet itself
 * @param recognised - names as the model finds them: what a name is where no rule says so
 */
export function identify(
  document: Document,
  article?: Pick<Article, 'outlet'>,
  recognised: readonly NameMention[] = [],
): Cast {
  const reading = read(document);
  const names = findNames(reading, recognised);
  const words = names.map((name) => wordsOf(reading, name.from, name.to));
  const said = names.map((name, i) =>
    name.kind === 'person' ? withGivenName(rolesOf(reading, name), name, words[i]!) : null,
  );
  shareCounterparts(reading, names, said);
  const keys = keysOf(
    names,
    words,
    said.map((one) => one?.gender ?? null),
    reading.paragraphOf,
    reading.lower,
    article?.outlet ?? null,
  );
  const drafts = new Map<string, Draft>();
  if (article?.outlet) {
    const key = foldName(article.outlet);
    drafts.set(key, { key, kind: 'outlet', name: article.outlet, mentions: [], gender: null, roles: [] });
  }
  names.forEach((name, i) => {
    const key = keys[i]!;
    const draft = drafts.get(key) ?? { key, kind: name.kind, name: '', mentions: [], gender: null, roles: [] };
    drafts.set(key, draft);
    draft.name = fuller(draft.name, words[i]!);
    if (name.kind === 'outlet' || draft.kind === 'unknown') draft.kind = name.kind;
    draft.mentions.push(i);
    draft.gender ??= said[i]?.gender ?? null;
    for (const role of said[i]?.roles ?? []) if (draft.roles.length < ROLES_KEPT) draft.roles.push(role);
  });
  const members: Member[] = [...drafts.values()].map(({ kind, name, mentions, gender, roles }, id) => ({
    id,
    kind,
    name,
    mentions,
    gender,
    roles,
  }));
  const memberOf = new Map([...drafts.keys()].map((key, id) => [key, id]));
  const mentionAt = new Int32Array(document.tokens.length).fill(-1);
  const mentions: Mention[] = names.map((name, i) => {
    mentionAt.fill(i, name.from, name.to);
    const titleFrom = name.title.to > name.title.from ? name.title.from : name.from;
    return {
      member: memberOf.get(keys[i]!)!,
      from: name.from,
      to: name.to,
      span: spanAt(reading, name.from, name.to),
      titleFrom,
    };
  });
  return { reading, members, mentions, mentionAt };
}

/** Where no title and no noun says it, the given name may: only of two words or more, so that it is no family name. */
function withGivenName(said: Said, { from, to }: Name, words: string): Said {
  if (said.gender || to - from < 2) return said;
  const [given = ''] = foldName(words).split(' ');
  return { ...said, gender: genderOfGivenName(given) ?? null };
}

/** "Prime Minister Varga and her Chilean counterpart, Zayd Amin": Amin is a prime minister too, of Chile. */
function shareCounterparts({ sentenceOf }: Reading, names: readonly Name[], said: (Said | null)[]): void {
  said.forEach((own, i) => {
    const counterpart = own?.roles.find(({ noun }) => noun === 'counterpart');
    if (!own || !counterpart) return;
    for (let j = i - 1; j >= 0 && sentenceOf[names[j]!.from] === sentenceOf[names[i]!.from]; j--) {
      const other = said[j];
      if (!other || other.roles.length === 0) continue;
      const shared = other.roles.map(({ noun }) => ({ noun, nationality: counterpart.nationality }));
      said[i] = { ...own, roles: [...own.roles, ...shared] };
      return;
    }
  });
}

/** The form with more words, and of equals the first; capitals only ("UNITED") lose. */
function fuller(known: string, candidate: string): string {
  if (known === '') return candidate;
  const size = (name: string): number => foldName(name).split(' ').length;
  return size(candidate) > size(known) ? candidate : known;
}

/** One key per member for each name. */
function keysOf(
  names: readonly Name[],
  words: readonly string[],
  genders: readonly (Gender | null)[],
  paragraphOf: Uint32Array,
  lower: readonly string[],
  outlet: string | null,
): string[] {
  const keys: string[] = new Array(names.length).fill('');
  const people = names.flatMap((name, i) => (name.kind === 'person' ? [i] : []));
  const persons = gatherPeople(
    people.map((i) => ({ words: words[i]!, gender: genders[i]!, paragraph: paragraphOf[names[i]!.from]! })),
  );
  people.forEach((i, n) => {
    keys[i] = `person ${persons[n]}`;
  });
  const others = names.flatMap((name, i) => (name.kind === 'person' ? [] : [i]));
  const position = new Map(others.map((i, n) => [i, n]));
  const otherKeys = gatherOthers(
    others.map((i) => {
      const { from, to, kind } = names[i]!;
      const bracketed = lower[from - 1] === '(' && lower[to] === ')' && names[i - 1]?.to === from - 1;
      return {
        words: words[i]!,
        kind,
        determined: lower[from - 1] === 'the',
        shortFor: bracketed ? (position.get(i - 1) ?? -1) : -1,
      };
    }),
    outlet ? [outlet] : [],
  );
  others.forEach((i, n) => {
    keys[i] = otherKeys[n]!;
  });
  return keys;
}
