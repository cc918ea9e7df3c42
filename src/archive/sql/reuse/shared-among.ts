import type { Kysely, Selectable } from 'kysely';
import { carryEachOther } from '../../../reuse/carriers.ts';
import { readText } from '../../../reuse/read-text.ts';
import type { SharedPassage } from '../../../reuse/types.ts';
import { withoutCommon } from '../../../reuse/without-common.ts';
import { listOf } from '../list-of.ts';
import type { Tables } from '../tables.ts';
import type { CommonShingles } from './shingle-rows.ts';

/** Where two articles share text, and how much. */
type Place = Pick<SharedPassage, 'a' | 'b' | 'words'>;

/** Passages by the one article and by the other; each pair is there both ways. */
export type Pairs = ReadonlyMap<string, ReadonlyMap<string, readonly Place[]>>;

/** A stored passage. */
export const passageOf = (row: Selectable<Tables['shared_passages']>): SharedPassage => ({
  a: [row.start_a, row.end_a],
  b: [row.start_b, row.end_b],
  same: JSON.parse(row.same) as SharedPassage['same'],
  words: row.words,
});

/** The stored passages of pairs of which `either` is, or `both` are, among some articles. */
export async function passagesOf(db: Kysely<Tables>, ids: readonly string[], of: 'either' | 'both'): Promise<Pairs> {
  const rows = await db
    .selectFrom('shared_passages')
    .select(['a', 'b', 'ordinal', 'start_a', 'end_a', 'start_b', 'end_b', 'words'])
    .where((where) =>
      where[of === 'both' ? 'and' : 'or']([where('a', 'in', listOf(ids)), where('b', 'in', listOf(ids))]),
    )
    .orderBy('a')
    .orderBy('b')
    .orderBy('ordinal')
    .execute();
  const found = new Map<string, Map<string, Place[]>>();
  for (const { a, b, start_a, end_a, start_b, end_b, words } of rows) {
    const place: Place = { a: [start_a, end_a], b: [start_b, end_b], words };
    add(found, a, b, place);
    add(found, b, a, place);
  }
  return found;
}

function add(found: Map<string, Map<string, Place[]>>, id: string, other: string, place: Place): void {
  const beside = found.get(id) ?? new Map<string, Place[]>();
  found.set(id, beside);
  const places = beside.get(other);
  if (places === undefined) beside.set(other, [place]);
  else places.push(place);
}

/** What each two of some articles share, without what is common. */
export async function sharedAmong(db: Kysely<Tables>, ids: readonly string[], common: CommonShingles): Promise<Pairs> {
  const rows = await db.selectFrom('articles').select(['id', 'text']).where('id', 'in', listOf(ids)).execute();
  const held = new Map(rows.map(({ id, text }) => [id, readText(text)]));
  const isCommonKey = await common([...held.values()]);
  const found = new Map<string, Map<string, readonly Place[]>>();
  for (const [a, beside] of await passagesOf(db, ids, 'both')) {
    const one = held.get(a)!;
    for (const [b, places] of beside) {
      const other = held.get(b)!;
      if (a > b || !carryEachOther(one.fingerprints, other.fingerprints, isCommonKey)) continue;
      const left = withoutCommon(places, one, other, isCommonKey);
      if (left.length === 0) continue;
      for (const [id, to] of [
        [a, b],
        [b, a],
      ] as const)
        found.set(id, (found.get(id) ?? new Map<string, readonly Place[]>()).set(to, left));
    }
  }
  return found;
}
