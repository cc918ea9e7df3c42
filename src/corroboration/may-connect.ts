import { bonesOf } from './alike-names.ts';
import type { Appearance } from './appearance.ts';
import { bare } from './circles.ts';
import { hasWordsToCopy } from './near-copy.ts';
import { outletIn } from './outlet-in.ts';
import { sameOutlet } from './same-body.ts';
import { soundsOf } from './same-source.ts';
import { nothingShared, type SharedText } from './shared-text.ts';

/**
 * Finds for a statement those among many that it can be connected with at all, so that a claim of thousands of witnesses is not counted by
 * asking of each two. Who is a person, or nobody by name, came through nobody and gave no direct quotation is connected with another such one
 * by the name, the article or a shared text alone (`connectionOf`); all others may be with anybody.
 */
export interface MayConnect<T> {
  /** Those a statement may be connected with, in the order of `all`. */
  readonly among: (all: readonly T[], appearance: Appearance) => readonly T[];
  readonly add: (one: T, appearance: Appearance) => void;
}

/**
 * @param appearances - of the claim; whose outlets somebody may be called by
 * @param shared - statements at one place of a shared text
 */
export function mayConnect<T>(appearances: readonly Appearance[], shared: SharedText = nothingShared): MayConnect<T> {
  const outlets = new Set(appearances.flatMap(({ outlet }) => (outlet === null ? [] : bare(outlet))));
  const withAnybody = new Set<T>();
  const byHook = new Map<string, Set<T>>();
  const isPlain = (one: Appearance): boolean => isByHimself(one) && !outlets.has(bare(outletIn(one.origin.name)));
  return {
    among: (all, appearance) => {
      if (!isPlain(appearance)) return all;
      const found = new Set(withAnybody);
      const copies = [...(shared.get(appearance.statement.id)?.keys() ?? [])].map(itself);
      for (const hook of [...hooksOf(appearance).asked, ...copies])
        for (const one of byHook.get(hook) ?? []) found.add(one);
      return found.size === 0 ? [] : all.filter((one) => found.has(one));
    },
    add: (one, appearance) => {
      if (!isPlain(appearance)) withAnybody.add(one);
      else
        for (const hook of [...hooksOf(appearance).filed, itself(appearance.statement.id)])
          byHook.set(hook, (byHook.get(hook) ?? new Set<T>()).add(one));
    },
  };
}

function isByHimself({ origin, relayKeys, toldKey, statement, originKey, outletKey }: Appearance): boolean {
  if (relayKeys.length > 0 || toldKey !== '' || origin.speaksFor !== undefined || statement.mode === 'direct')
    return false;
  if (!origin.named) return !hasWordsToCopy(statement.text);
  return origin.kind === 'person' && originKey !== '' && !sameOutlet(originKey, outletKey);
}

function hooksOf({ origin, originKey, statement }: Appearance): ReturnType<typeof soundsOf> {
  const article = [`in ${statement.article}`];
  if (!origin.named) return { filed: article, asked: article };
  const { filed, asked } = soundsOf(originKey);
  const bones = bonesOf(originKey);
  if (bones === '') return { filed, asked };
  return { filed: [...filed, `bones ${bones}`], asked: [...asked, `bones ${bones}`] };
}

const itself = (statement: string): string => `is ${statement}`;
