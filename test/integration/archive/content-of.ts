import type { Archive } from '../../../src/archive/archive.ts';

async function all<T>(records: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const record of records) list.push(record);
  return list;
}

/** All that an archive shows, in an order that does not depend on when it was added. */
export async function contentOf(archive: Archive) {
  return {
    counts: await archive.counts(),
    articles: await all(archive.eachArticle()),
    statements: await all(archive.eachStatement()),
    claims: await all(archive.eachClaim()),
    sources: await archive.sources({ limit: 1_000 }),
    inputs: (await archive.inputs()).map(({ readAt: _, ...input }) => input),
  };
}
