import type { Named } from './appearances-of.ts';
import { besideJudgements, hasBeside } from './beside.ts';
import { cluster, type Decision } from './cluster.ts';
import { judge } from './judge.ts';
import { askedUnder, keysOf } from './keys-of.ts';
import { personasOf, type Seen } from './personas-of.ts';
import type { Judgement, OutletLookup, Persona } from './types.ts';

/** One identity: its personas, and all their appearances. */
export interface ResolvedEntity {
  /** `e` and the digits of its first persona. */
  readonly id: string;
  readonly personas: readonly Persona[];
  readonly seen: readonly Seen[];
}

export const entityId = (personas: readonly string[]): string => `e${[...personas].sort()[0]?.slice(1) ?? ''}`;

/**
 * Who is who in some articles, all in memory; an archive runs the same steps one article at a time.
 *
 * personas of each article → keys → look-up → judgements → clusters
 */
export function resolveEntities(
  articles: readonly Named[],
  { outletOf, decisions = [] }: { readonly outletOf?: OutletLookup; readonly decisions?: readonly Decision[] } = {},
): readonly ResolvedEntity[] {
  const seen = articles.flatMap(personasOf);
  const personas = new Map(seen.map(({ persona }) => [persona.id, persona]));
  const filed = new Map<string, Persona[]>();
  const judgements: Judgement[] = [];
  for (const persona of personas.values()) {
    if (hasBeside(persona)) continue;
    const candidates = new Set<Persona>();
    for (const key of keysOf(persona, outletOf)) {
      for (const other of filed.get(askedUnder(key)) ?? []) candidates.add(other);
      const under = filed.get(key) ?? [];
      filed.set(key, under);
      under.push(persona);
    }
    for (const other of candidates) {
      const judged = judge(persona, other, outletOf);
      if (judged) judgements.push(judged);
    }
  }
  const by = new Map<string, Seen[]>();
  for (const one of seen) {
    const own = by.get(one.persona.id);
    if (own) own.push(one);
    else by.set(one.persona.id, [one]);
  }
  const all = [...personas.values()];
  return cluster(all, [...judgements, ...besideJudgements(all)], decisions).map((ids) => ({
    id: entityId(ids),
    personas: ids.map((id) => personas.get(id)!),
    seen: ids.flatMap((id) => by.get(id) ?? []),
  }));
}
