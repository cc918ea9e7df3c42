import type { ArchiveReader, ClaimSummary, Page } from '../archive/archive.ts';

/** Claims with their outlets and origins, largest first; `words` keeps those that have them all, in their text or origins. */
export function claims(
  archive: ArchiveReader,
  options: Page & { readonly words?: string } = {},
): Promise<readonly ClaimSummary[]> {
  return archive.claims(options);
}
