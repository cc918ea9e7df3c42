import { createHash } from 'node:crypto';

const hashOf = (id: string): string => createHash('sha256').update(id).digest('hex');

/** Where an article stands in the folder: the same one always in the same place. */
export const pageOfArticle = (id: string): string => `articles/${hashOf(id).slice(0, 16)}.html`;

/** The first page of the list is the folder's index. */
export const pageOfList = (at: number): string => (at === 0 ? 'index.html' : `page-${at + 1}.html`);

/** Where the text of so many files stands. */
export const textFile = (at: number): string => (at === 0 ? 'digest.txt' : `digest-${at + 1}.txt`);

/** An address that names something and leads nowhere (RFC 9562, version 8): the same for the same words. */
export function uuidOf(words: string): string {
  const hex = hashOf(words);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Every file a digest may consist of; nothing else is ever taken away. */
export const IS_DIGEST_FILE =
  /^(?:index\.html|page-\d+\.html|articles\/[0-9a-f]{16}\.html|digest(?:-\d+)?\.txt|feed\.xml|style\.css|hearsay-digest\.json)$/u;
