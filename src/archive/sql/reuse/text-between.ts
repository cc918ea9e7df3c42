import type { Kysely } from 'kysely';
import { boilerplateIn, toBeCompared } from '../../../reuse/boilerplate.ts';
import { carriersOf, isCommon } from '../../../reuse/carriers.ts';
import { judgeReuse } from '../../../reuse/judge-reuse.ts';
import { readText } from '../../../reuse/read-text.ts';
import type { SharedPassage } from '../../../reuse/types.ts';
import { withoutCommon } from '../../../reuse/without-common.ts';
import type { Tables } from '../tables.ts';
import { partyOf, readReuse } from './read-reuse.ts';
import { passagesOf } from './shared-among.ts';
import { postingsOf } from './shingle-rows.ts';
import { carriersIn, nearTo, sharedWith, sidesOf } from './standing-text.ts';

/**
 * Gives for two articles where in the first of them the passages begin that are `text`, among some that both share.
 *
 * @param a - sorts before `b`
 */
export type TextBetween = (a: string, b: string, stored: readonly SharedPassage[]) => Promise<ReadonlySet<number>>;

const NOWHERE: ReadonlySet<number> = new Set();

/**
 * Tells of single pairs of articles what `readReuse` tells of an article and all others. Most often the two show by themselves what they
 * share, or nobody else has it: then no other text is read.
 */
export function textBetween(db: Kysely<Tables>): TextBetween {
  const read = kept((id) => readOne(db, id));
  const whole = kept((id) => textsOf(db, id));
  return async (a, b, stored) => {
    const ids = [a, b];
    const pair = await carriersIn(db, ids);
    // What the whole passages show before they are read: less of them shows it all the more.
    const standing = boilerplateIn(pair.get(a)!, [sharedWith(a, pair.get(b)!, stored)], () => 0)[0] ?? [];
    if (standing.every(Boolean)) return NOWHERE;
    const around = await passagesOf(db, ids, 'either');
    const near = await carriersIn(db, [...new Set([...nearTo(a, b, around), ...nearTo(b, a, around)])]);
    const mayStand = ids.some((id) => {
      const shared = sidesOf(id, around, near);
      const beside = shared.filter(({ other }) => ids.includes(other.id));
      return toBeCompared(near.get(id)!, shared, beside).length > 0;
    });
    if (mayStand) return (await whole(a)).get(b) ?? NOWHERE;
    const [here, there] = [await read(a), await read(b)];
    if (!here.carriers.has(there.n)) return NOWHERE;
    const passages = withoutCommon(stored, here.text, there.text, here.isCommonKey);
    const { passages: judged } = judgeReuse(here.party, there.party, passages, []);
    return new Set(judged.filter(({ kind }) => kind === 'text').map(({ a: [start] }) => start));
  };
}

function kept<T>(make: (id: string) => Promise<T>): (id: string) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  return (id) => {
    const known = made.get(id) ?? make(id);
    made.set(id, known);
    return known;
  };
}

async function readOne(db: Kysely<Tables>, id: string) {
  const row = await db
    .selectFrom('articles')
    .select(['n', 'id', 'title', 'record', 'text', 'words'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const text = readText(row.text);
  const index = await postingsOf(db, text.fingerprints);
  return {
    n: row.n,
    text,
    party: partyOf(row),
    carriers: carriersOf(index, row.n, text.fingerprints),
    isCommonKey: (key: number): boolean => isCommon(index.get(key) ?? []),
  };
}

/** Where in an article the passages begin that are `text`, by the other article. */
async function textsOf(db: Kysely<Tables>, article: string): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  const reuse = await readReuse(db, article);
  return new Map(
    (reuse?.shared ?? []).map(({ other, passages }) => [
      other.id,
      new Set(passages.filter(({ kind }) => kind === 'text').map(({ here }) => here[0])),
    ]),
  );
}
