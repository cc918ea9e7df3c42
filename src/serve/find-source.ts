import type { ArchiveReader, SourceSummary, StatementRecord } from '../archive/archive.ts';
import { bearersOf } from '../archive/bearers-of.ts';
import type { EntityReader, EntityRecord, EntitySummary } from '../archive/entity-archive.ts';
import { sourceKey } from '../archive/sql/source-key.ts';

/** What an address of a source leads to. */
export interface FoundSource {
  readonly summary: SourceSummary;
  readonly statements: readonly StatementRecord[];
  /** Who it is, with all spellings; `null` for what is no person or body (a document), and for a name of several. */
  readonly entity: EntityRecord | null;
  /** Those of that very name, when it is the name of more than one; of a lone surname those who bear it. */
  readonly several: readonly EntitySummary[];
}

const ENTITY_ID = /^e[0-9a-f]{16}$/;

/**
 * Everything one source said or passed on, oldest first: by the id of an entity, by a name that only one has, or else as it
 * is written.
 *
 * @returns `null` when nothing is called so
 */
export async function findSource(
  archive: Pick<ArchiveReader, 'source'> & Pick<EntityReader, 'entity' | 'entities' | 'entitiesNamed'>,
  key: string,
): Promise<FoundSource | null> {
  const byId = ENTITY_ID.test(key) ? await found(archive, key) : null;
  if (byId !== null) return byId;
  const named = await archive.entitiesNamed(key);
  // A lone surname stays in its article: what is written so may be anybody of that name.
  const told = named.filter(({ alone }) => !alone);
  const [only] = told;
  if (only !== undefined && told.length === 1) return await found(archive, only.id);
  const written = (await archive.source(key)) ?? (await archive.source(sourceKey(key)));
  const several = told.length > 0 ? told : await bearersOf(archive, written?.summary.name ?? key);
  if (written !== null) return { ...written, entity: null, several };
  const [lone] = named;
  // A surname that nothing is written under leads to the only one who bears it.
  if (lone === undefined) return several.length === 1 ? await found(archive, several[0]!.id) : null;
  const held = await found(archive, lone.id);
  return held === null ? null : { ...held, several };
}

async function found(archive: Pick<EntityReader, 'entity'>, id: string): Promise<FoundSource | null> {
  const held = await archive.entity(id);
  if (held === null) return null;
  const { name, kind, asOrigin, asRelay, articles } = held.entity;
  const summary = { name, kind, key: sourceKey(name), asOrigin, asRelay, articles };
  return { summary, statements: held.statements, entity: held.entity, several: [] };
}
