import { foldName } from '../identity/fold-name.ts';
import type { EntityReader, EntitySummary } from './entity-archive.ts';

/** Names that have the word are asked for up to here: the most often heard first. */
const MOST_ASKED = 100;

/** The people whose full name ends in a lone surname, the most often heard first; none for what is no single word. */
export async function bearersOf(
  archive: Pick<EntityReader, 'entities'>,
  surname: string,
): Promise<readonly EntitySummary[]> {
  const key = foldName(surname);
  if (key === '' || /\s/.test(surname.trim())) return [];
  const found = await archive.entities({ words: surname, limit: MOST_ASKED });
  return found.filter(({ name, kind, alone }) => {
    const words = name.trim().split(/\s+/);
    return !alone && kind === 'person' && words.length > 1 && foldName(words.at(-1)!) === key;
  });
}
