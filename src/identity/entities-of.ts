import type { Entity, EntityRole, EntityType } from '../model/annotation.ts';
import type { Cast, Role } from './cast.ts';
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
export function entitiesOf({ reading, members, mentions }: Cast): Entity[] {
  const keys = members.map(({ name }) => foldName(name));
  const { tokens } = reading.document;
  return mentions.flatMap((mention, at): Entity[] => {
    const { member, from, titleFrom } = mention;
    const [start, end] = mention.span;
    const { kind, name, roles, mentions: all } = members[member]!;
    const type = TYPES[kind];
    if (!type) return [];
    const entity: Entity = { start, end, type, name, entity: keys[member]! };
    const titled = titleFrom < from ? { title: [tokens[titleFrom]!.start, tokens[from - 1]!.end] as const } : {};
    const described = at === all[0] && roles.length > 0 ? { roles: distinct(roles) } : {};
    return [{ ...entity, ...titled, ...described }];
  });
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
