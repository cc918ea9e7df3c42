import type { Kysely } from 'kysely';
import { boilerplateIn, toBeCompared } from '../../../reuse/boilerplate.ts';
import { carryEachOther } from '../../../reuse/carriers.ts';
import { judgeReuse } from '../../../reuse/judge-reuse.ts';
import { readText } from '../../../reuse/read-text.ts';
import type { SharedPassage } from '../../../reuse/types.ts';
import { withoutCommon } from '../../../reuse/without-common.ts';
import type { Tables } from '../tables.ts';
import { partyOf } from './read-reuse.ts';
import { passagesOf } from './shared-among.ts';
import { commonShingles } from './shingle-rows.ts';
import { type Beside, carriersIn, nearTo, sharedWith, sidesOf, standingText } from './standing-text.ts';

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
  const common = commonShingles(db);
  return async (a, b, stored) => {
    const ids = [a, b];
    const pair = await carriersIn(db, ids);
    // What the whole passages show before they are read: less of them shows it all the more.
    const sure = boilerplateIn(pair.get(a)!, [sharedWith(a, pair.get(b)!, stored)], () => 0)[0] ?? [];
    if (sure.every(Boolean)) return NOWHERE;
    const [here, there] = [await read(a), await read(b)];
    const isCommonKey = await common([here.text, there.text]);
    if (!carryEachOther(here.text.fingerprints, there.text.fingerprints, isCommonKey)) return NOWHERE;
    const passages = withoutCommon(stored, here.text, there.text, isCommonKey);
    const around = await passagesOf(db, ids, 'either');
    const near = await carriersIn(db, [...new Set([...nearTo(a, b, around), ...nearTo(b, a, around)])]);
    const mayStand = ids.some((id) => {
      const shared = sidesOf(id, around, near);
      const beside = shared.filter(({ other }) => ids.includes(other.id));
      return toBeCompared(near.get(id)!, shared, beside).length > 0;
    });
    /** The others that have some of what the two share, as far as it is not common. */
    const others = async (): Promise<readonly Beside[]> => {
      const found: Beside[] = [];
      for (const id of nearTo(b, a, around)) {
        if (ids.includes(id)) continue;
        const { text } = await read(id);
        const isCommonHere = await common([here.text, text]);
        if (!carryEachOther(here.text.fingerprints, text.fingerprints, isCommonHere)) continue;
        const [one, two] = a < id ? [here.text, text] : [text, here.text];
        const left = withoutCommon(around.get(a)?.get(id) ?? [], one, two, isCommonHere);
        if (left.length > 0) found.push({ carrier: near.get(id)!, passages: left });
      }
      return found;
    };
    const beside: Beside = { carrier: near.get(b)!, passages };
    const [standing] = mayStand
      ? await standingText(db, common, near.get(a)!, [...(await others()), beside], [beside])
      : [];
    const { passages: judged } = judgeReuse(partyOf(here.row), partyOf(there.row), passages, standing ?? []);
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
    .select(['title', 'record', 'text', 'words'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return { row, text: readText(row.text) };
}
