import type { Entity, EntityRole, EntityType } from '../model/annotation.ts';
import type { NameMention } from '../recognition/mention.ts';
import { type Cast, mentionAtToken, type Role } from './cast.ts';
import { foldName } from './fold-name.ts';
import type { NameKind } from './name.ts';
import { nameMentions } from './name-mentions.ts';

const TYPES: Readonly<Record<NameKind, EntityType | null>> = {
  person: 'person',
  organisation: 'organisation',
  outlet: 'organisation',
  country: 'place',
  place: 'place',
  nationality: 'group',
  group: 'group',
  unknown: null,
};

/** Every mention of a name that the cast knows, as the annotated record has it; names of unknown kind are left out. */
export function castEntities(cast: Cast): Entity[] {
  const told = new Set<number>();
  return cast.mentions.flatMap(({ member, from, span: [start, end] }): Entity[] => {
    const { kind, name } = cast.members[member]!;
    const type = TYPES[kind];
    return type ? [{ start, end, type, name, entity: foldName(name), ...aboutIt(cast, from, type, told) }] : [];
  });
}

/**
 * Every mention of a name as the annotated record has it: where names stand and what they are is as recognised, who they
 * are is as the cast says. Added are names that the cast alone has: peoples, outlets, and whoever is recognised elsewhere
 * in the article.
 *
 * @param read - names as recognised; ascending, none overlapping
 * @returns ascending, none overlapping
 */
export function entitiesOf(cast: Cast, read: readonly NameMention[]): Entity[] {
  const recognised = whoeverIsKnown(cast, withWholeNames(cast, withFirstNames(cast, read)));
  const told = new Set<number>();
  const named = nameMentions(cast, recognised).flatMap(({ from, span: [start, end], type, name }): Entity[] =>
    type === 'other' ? [] : [{ start, end, type, name, entity: foldName(name), ...aboutIt(cast, from, type, told) }],
  );
  const taken = new Uint8Array(cast.reading.document.tokens.length);
  for (const { from, to, type } of recognised) if (type !== 'other') taken.fill(1, from, to);
  const known = new Set(named.map(({ type, entity }) => `${type} ${entity}`));
  const added = cast.mentions.flatMap(({ member, from, to, span: [start, end] }): Entity[] => {
    if (taken.subarray(from, to).includes(1)) return [];
    const { kind, name } = cast.members[member]!;
    const type = TYPES[kind];
    const entity = foldName(name);
    if (!type || !(type === 'group' || kind === 'outlet' || known.has(`${type} ${entity}`))) return [];
    return [{ start, end, type, name, entity, ...aboutIt(cast, from, type, told) }];
  });
  return [...named, ...added].sort((a, b) => a.start - b.start);
}

/** Where the cast has a person's whole name and only its end stands recognised ("Varga" of "Lena Varga"), the whole. */
function withFirstNames(cast: Cast, recognised: readonly NameMention[]): readonly NameMention[] {
  const endsAt = new Map(recognised.map((mention, i) => [mention.to, i]));
  const whole = [...recognised];
  for (const { member, from, to, span } of cast.mentions) {
    const i = endsAt.get(to);
    const end = i === undefined ? undefined : recognised[i]!;
    if (i === undefined || end?.type !== 'person' || end.from <= from || cast.members[member]!.kind !== 'person')
      continue;
    if ((recognised[i - 1]?.to ?? 0) <= from) whole[i] = { ...end, from, span };
  }
  return whole;
}

/** Where a name taken for something else is, to the cast, a person whose whole name stands recognised, that person. */
function whoeverIsKnown(cast: Cast, recognised: readonly NameMention[]): readonly NameMention[] {
  const { members, mentions, mentionAt } = cast;
  const memberOf = ({ from, to }: NameMention): number | undefined => {
    const mention = mentions[mentionAt[from] ?? -1];
    return mention?.from === from && mention.to === to && members[mention.member]!.kind === 'person'
      ? mention.member
      : undefined;
  };
  const people = new Set(
    recognised.flatMap((one) => (one.type === 'person' && one.to - one.from > 1 ? [memberOf(one)] : [])),
  );
  return recognised.map((one) => {
    const member = memberOf(one);
    return member !== undefined && one.type !== 'person' && people.has(member) ? { ...one, type: 'person' } : one;
  });
}

/** Where the cast has one person's name, and two people stand recognised at its ends ("Lena" and "Varga" of "Lena van Varga"), the one. */
function withWholeNames(cast: Cast, recognised: readonly NameMention[]): readonly NameMention[] {
  const startsAt = new Map(recognised.map((mention) => [mention.from, mention]));
  const endsAt = new Map(recognised.map((mention) => [mention.to, mention]));
  const whole = cast.mentions.flatMap(({ member, from, to, span }): NameMention[] => {
    const [first, last] = [startsAt.get(from), endsAt.get(to)];
    const parted = first && last && first !== last && first.type === 'person' && last.type === 'person';
    return parted && cast.members[member]!.kind === 'person' ? [{ ...first, to, span }] : [];
  });
  if (whole.length === 0) return recognised;
  const inside = new Uint8Array(cast.reading.document.tokens.length);
  for (const { from, to } of whole) inside.fill(1, from, to);
  return [...recognised.filter(({ from }) => inside[from] === 0), ...whole].sort((a, b) => a.from - b.from);
}

/**
 * The title before a name that the cast has at this token, and what the article says its bearer is.
 *
 * @param told - members whose roles were given, each once; grows
 */
function aboutIt(cast: Cast, token: number, type: EntityType, told: Set<number>): Pick<Entity, 'title' | 'roles'> {
  const mention = mentionAtToken(cast, token);
  if (!mention) return {};
  const { kind, roles } = cast.members[mention.member]!;
  if (TYPES[kind] !== type) return {};
  const { tokens } = cast.reading.document;
  const { from, titleFrom } = mention;
  const titled =
    titleFrom < from && from === token ? { title: [tokens[titleFrom]!.start, tokens[from - 1]!.end] as const } : {};
  if (roles.length === 0 || told.has(mention.member)) return titled;
  told.add(mention.member);
  return { ...titled, roles: distinct(roles) };
}

/** Each role once, in the order they were said. */
function distinct(roles: readonly Role[]): EntityRole[] {
  const said = new Map<string, EntityRole>();
  for (const { noun, nationality, former } of roles) {
    const role = { noun, ...(nationality && { nationality }), ...(former && { former }) };
    const key = JSON.stringify(role);
    if (!said.has(key)) said.set(key, role);
  }
  return [...said.values()];
}
