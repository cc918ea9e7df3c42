import type { ArchiveReader } from '../archive/archive.ts';
import type { EchoBody, EchoPlace } from './api.ts';

/** The places of the echo chart at which claims stand, most articles first, each with the largest claim there. */
export async function echoPlaces(archive: Pick<ArchiveReader, 'claims' | 'claimPlaces'>): Promise<EchoBody> {
  const places: EchoPlace[] = [];
  for (const { claims, ...place } of await archive.claimPlaces()) {
    const [claim] = await archive.claims({ place, limit: 1 });
    // Forgotten since the places were counted.
    if (claim !== undefined) places.push({ ...place, claims, claim });
  }
  return { places };
}
