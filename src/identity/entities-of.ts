import type { Entity, EntityType } from '../model/annotation.ts';
import type { Cast } from './cast.ts';
import { foldName } from './fold-name.ts';
import type { NameKind } from './name.ts';

const TYPES: Readonly<Record<NameKind, EntityType>> = {
  person: 'person',
  organisation: 'organisation',
  outlet: 'organisation',
  country: 'place',
  place: 'place',
  nationality: 'group',
  group: 'group',
};

/** Every mention of a name as the annotated record has it: ascending, none overlapping. */
export function entitiesOf({ members, mentions }: Cast): Entity[] {
  const keys = members.map(({ name }) => foldName(name));
  return mentions.map(({ member, span: [start, end] }) => {
    const { kind, name } = members[member]!;
    return { start, end, type: TYPES[kind], name, entity: keys[member]! };
  });
}
