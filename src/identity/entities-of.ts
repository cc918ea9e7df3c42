import type { Entity, EntityType } from '../model/annotation.ts';
import type { NameMention } from '../recognition/mention.ts';
import type { Cast } from './cast.ts';
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
export function castEntities({ members, mentions }: Cast): Entity[] {
  const keys = members.map(({ name }) => foldName(name));
  return mentions.flatMap(({ member, span: [start, end] }) => {
    const { kind, name } = members[member]!;
    const type = TYPES[kind];
    return type ? [{ start, end, type, name, entity: keys[member]! }] : [];
  });
}

/**
 * Every mention of a name as the annotated record has it: where names stand and what they are is as recognised, who they
 * are is as the cast says. Peoples that only the cast knows are added.
 *
 * @param recognised - ascending, none overlapping
 * @returns ascending, none overlapping
 */
export function entitiesOf(cast: Cast, recognised: readonly NameMention[]): Entity[] {
  const known = castEntities(cast);
  const named = nameMentions(cast, recognised).flatMap(({ span: [start, end], type, name }): Entity[] =>
    type === 'other' ? [] : [{ start, end, type, name, entity: foldName(name) }],
  );
  const taken = new Uint8Array(cast.reading.document.tokens.length);
  for (const { from, to } of recognised) taken.fill(1, from, to);
  const free = ({ from, to }: { readonly from: number; readonly to: number }): boolean =>
    !taken.subarray(from, to).includes(1);
  const starts = new Set(cast.mentions.filter(free).map(({ span }) => span[0]));
  const others = known.filter(({ type, start }) => type === 'group' && starts.has(start));
  return [...named, ...others].sort((a, b) => a.start - b.start);
}
