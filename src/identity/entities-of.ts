import type { Entity, EntityType } from '../model/annotation.ts';
import type { Cast } from './cast.ts';
import { foldName } from './fold-name.ts';
import type { NameKind } from './name.ts';

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

/** Every mention of a name as the annotated record has it: ascending, none overlapping; names of unknown kind are left out. */
export function entitiesOf({ members, mentions }: Cast): Entity[] {
  const keys = members.map(({ name }) => foldName(name));
  return mentions.flatMap(({ member, span: [start, end] }) => {
    const { kind, name } = members[member]!;
    const type = TYPES[kind];
    return type ? [{ start, end, type, name, entity: keys[member]! }] : [];
  });
}
