import type { ArchiveReader, SourceSummary, StatementRecord } from '../archive/archive.ts';
import { bearersOf } from '../archive/bearers-of.ts';
import type { EntityReader, EntityRecord, EntitySummary } from '../archive/entity-archive.ts';
import { sourceKey } from '../archive/sql/source-key.ts';
import { HearsayError } from '../errors.ts';
import { findEntity } from './find-entity.ts';

/** How many near names an error offers. */
const NEAR_NAMES = 5;

/** One source with everything it said or passed on. */
export interface SourceFound {
  readonly summary: SourceSummary;
  readonly statements: readonly StatementRecord[];
  /** Who it is, with all spellings; `null` for what is no person or body (a document), and for a name that is not told across articles. */
  readonly entity: EntityRecord | null;
  /** Of a lone surname that stays in its articles: those who bear it. Absent where nobody does. */
  readonly bearers?: readonly EntitySummary[];
}

/**
 * Everything one source said or passed on, oldest first, under whatever spelling. Part of a name is enough when only one
 * source has it; an id is always one.
 *
 * @throws {HearsayError} `source.not-found`, naming the sources that come near; `source.ambiguous`
 */
export async function source(archive: ArchiveReader & EntityReader, name: string): Promise<SourceFound> {
  const key = sourceKey(name);
  const named = await archive.entitiesNamed(name);
  // Somebody called so, or the one article that names somebody so; of several lone surnames none is meant.
  const isTold = named.length === 1 || named.some(({ alone }) => !alone);
  const asWritten = isTold ? null : await archive.source(key);
  const bearing = named.some(({ alone }) => !alone) ? [] : await bearersOf(archive, name);
  const bearers = bearing.length === 0 ? {} : { bearers: bearing };
  if (asWritten !== null) return { ...asWritten, entity: null, ...bearers };
  const entity = named.length === 1 ? named[0]! : await findEntity(archive, name);
  const found = entity && (await archive.entity(entity.id));
  if (found) {
    const { name, kind, asOrigin, asRelay, articles } = found.entity;
    const summary = { name, kind, key: sourceKey(name), asOrigin, asRelay, articles };
    return { summary, statements: found.statements, entity: found.entity, ...(found.entity.alone ? bearers : {}) };
  }
  const near = await archive.sources({ words: name, limit: NEAR_NAMES });
  const only = near.length === 1 ? await archive.source(near[0]?.key ?? '') : null;
  if (only !== null) return { ...only, entity: null };
  throw new HearsayError('source.not-found', `No source is called "${name}".`, {
    ...(near.length === 0 ? {} : { detail: `near it: ${near.map((source) => source.name).join(', ')}` }),
  });
}
