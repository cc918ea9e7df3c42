import type { ArchiveReader, SourceSummary, StatementRecord } from '../archive/archive.ts';
import { sourceKey } from '../archive/sql/source-key.ts';
import { HearsayError } from '../errors.ts';

/** How many near names an error offers. */
const NEAR_NAMES = 5;

/**
 * Everything one source said or passed on, oldest first. Part of a name is enough when only one source has it.
 *
 * @throws {HearsayError} `source.not-found`, naming the sources that come near
 */
export async function source(
  archive: ArchiveReader,
  name: string,
): Promise<{ readonly summary: SourceSummary; readonly statements: readonly StatementRecord[] }> {
  const exact = await archive.source(sourceKey(name));
  if (exact !== null) return exact;
  const near = await archive.sources({ words: name, limit: NEAR_NAMES });
  const only = near.length === 1 ? await archive.source(near[0]?.key ?? '') : null;
  if (only !== null) return only;
  throw new HearsayError('source.not-found', `No source is called "${name}".`, {
    ...(near.length === 0 ? {} : { detail: `near it: ${near.map((source) => source.name).join(', ')}` }),
  });
}
