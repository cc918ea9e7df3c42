import type { Kysely } from 'kysely';
import type { Span } from '../../../model/span.ts';
import { boilerplateIn, type Carrier, type SharedWith, toBeCompared } from '../../../reuse/boilerplate.ts';
import type { SharedPassage } from '../../../reuse/types.ts';
import { listOf } from '../list-of.ts';
import type { Tables } from '../tables.ts';
import { type Pairs, passagesOf, sharedAmong } from './shared-among.ts';
import type { CommonShingles } from './shingle-rows.ts';

/** Another article, and what an article shares with it that is not common. */
export interface Beside {
  readonly carrier: Carrier;
  readonly passages: readonly Place[];
}

/**
 * For each of the others, for each passage, whether it is boilerplate: judged from the side of either, as `findReuse` does.
 *
 * @param others - those of `all` in question, when not all are
 */
export async function standingText(
  db: Kysely<Tables>,
  common: CommonShingles,
  here: Carrier,
  all: readonly Beside[],
  others: readonly Beside[] = all,
): Promise<readonly (readonly boolean[])[]> {
  const sharedBy = ({ carrier, passages }: Beside): SharedWith => sharedWith(here.id, carrier, passages);
  const [own, about] = [all.map(sharedBy), others.map(sharedBy)];
  const ids = others.map(({ carrier }) => carrier.id);
  const around = await passagesOf(db, ids, 'either');
  const carriers = await carriersIn(db, [...new Set(ids.flatMap((id) => nearTo(here.id, id, around)))]);
  carriers.set(here.id, here);
  const sideOf = (id: string, pairs: Pairs): readonly SharedWith[] => sidesOf(id, pairs, carriers);
  const isHere = ({ other }: SharedWith): boolean => other.id === here.id;
  const asked = new Set([here.id, ...toBeCompared(here, own, about)]);
  const mayStand = new Set<string>();
  for (const { carrier } of others) {
    const shared = sideOf(carrier.id, around);
    const compared = toBeCompared(carrier, shared, shared.filter(isHere));
    if (compared.length === 0) continue;
    mayStand.add(carrier.id);
    for (const id of [carrier.id, ...compared]) asked.add(id);
  }
  const settled = asked.size === 1 ? new Map() : await sharedAmong(db, [...asked].sort(), common);
  const words = (a: string, b: string): number => wordsIn(settled.get(a)?.get(b) ?? []);
  const fromHere = boilerplateIn(here, own, words, about);
  return others.map(({ carrier }, at) => {
    if (!mayStand.has(carrier.id)) return fromHere[at]!;
    const shared = sideOf(carrier.id, settled);
    const fromThere = boilerplateIn(carrier, shared, words, shared.filter(isHere))[0] ?? [];
    return fromHere[at]!.map((is, passage) => is || (fromThere[passage] ?? false));
  });
}

/** What an article shares with some others. */
export const sidesOf = (id: string, pairs: Pairs, carriers: ReadonlyMap<string, Carrier>): readonly SharedWith[] =>
  [...(pairs.get(id) ?? [])].flatMap(([other, passages]) => {
    const carrier = carriers.get(other);
    return carrier === undefined ? [] : [sharedWith(id, carrier, passages)];
  });

type Place = Pick<SharedPassage, 'a' | 'b' | 'words'>;

const spanIn = (id: string, other: string, { a, b }: Place): Span => (id < other ? a : b);

/** What an article shares with another, as stretches of its own text. */
export const sharedWith = (id: string, other: Carrier, passages: readonly Place[]): SharedWith => ({
  other,
  passages: passages.map((passage) => ({ here: spanIn(id, other.id, passage), words: passage.words })),
});

const wordsIn = (passages: readonly Place[]): number => passages.reduce((sum, { words }) => sum + words, 0);

/** The articles that share with one some of what it shares with the asked one; no others can carry it. */
export function nearTo(asked: string, id: string, around: Pairs): readonly string[] {
  const beside = around.get(id) ?? new Map<string, readonly Place[]>();
  const shared = (beside.get(asked) ?? []).map((passage) => spanIn(id, asked, passage));
  const near = [...beside].filter(([other, passages]) =>
    passages.some((passage) => {
      const [start, end] = spanIn(id, other, passage);
      return shared.some(([from, to]) => start < to && from < end);
    }),
  );
  return [id, ...near.map(([other]) => other)];
}

/** Some articles as carriers of text, by id. */
export async function carriersIn(db: Kysely<Tables>, ids: readonly string[]): Promise<Map<string, Carrier>> {
  const rows = await db
    .selectFrom('articles')
    .select(['id', 'outlet', 'published', 'words'])
    .where('id', 'in', listOf(ids))
    .execute();
  return new Map(rows.map((row) => [row.id, { ...row, words: row.words ?? 0 }]));
}
