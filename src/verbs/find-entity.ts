import type { EntityReader, EntitySummary } from '../archive/entity-archive.ts';
import { HearsayError } from '../errors.ts';

/** How many near names an error offers. */
const NEAR_NAMES = 5;

/**
 * The one whom an id or a name means. Part of a name is enough when only one has it; a lone surname that stays in its
 * article is nobody's name here.
 *
 * @returns `null` when nobody is called so
 * @throws {HearsayError} `source.ambiguous`, naming those it could mean
 */
export async function findEntity(archive: EntityReader, idOrName: string): Promise<EntitySummary | null> {
  const byId = /^e[0-9a-f]{16}$/.test(idOrName) ? await archive.entity(idOrName) : null;
  if (byId) return byId.entity;
  const named = (await archive.entitiesNamed(idOrName)).filter(({ alone }) => !alone);
  const found = named.length > 0 ? named : await archive.entities({ words: idOrName, limit: NEAR_NAMES });
  const meant = found.filter(({ alone }) => !alone);
  if (meant.length < 2) return meant[0] ?? (found.length === 1 ? (found[0] ?? null) : null);
  throw new HearsayError('source.ambiguous', `"${idOrName}" may be one of several.`, {
    detail: meant
      .slice(0, NEAR_NAMES)
      .map(({ id, name, articles }) => `${id} ${name}, in ${articles} ${articles === 1 ? 'article' : 'articles'}`)
      .join('; '),
  });
}
