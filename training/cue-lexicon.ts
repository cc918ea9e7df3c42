import type { CueLexiconRecord } from '../src/attribution/cue-lexicon.ts';
import type { Document } from '../src/language/document.ts';
import { tokensIn } from '../src/language/tokens-in.ts';
import type { Relation } from '../src/model/statement.ts';

/** Shares of its occurrences from which a lemma climbs a step. */
const STEPS = [0.05, 0.15, 0.35, 0.6];

/** Count how often each lemma heads a cue: the first verb of the cue, or else its first word. */
export function learnCueLexicon(
  examples: readonly { document: Document; relations: readonly Relation[] }[],
): CueLexiconRecord {
  const seen = new Map<string, number>();
  const asCue = new Map<string, number>();
  const raise = (counts: Map<string, number>, lemma: string): void =>
    void counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  for (const { document, relations } of examples) {
    for (const { lemma } of document.tokens) raise(seen, lemma);
    for (const { cue } of relations) {
      if (!cue[0]) continue;
      const { from, to } = tokensIn(document, cue[0]);
      const words = document.tokens.slice(from, to);
      const head = words.find(({ pos }) => pos === 'VERB') ?? words[0];
      if (head) raise(asCue, head.lemma);
    }
  }
  const bySteps = new Map<number, string[]>();
  for (const [lemma, count] of [...asCue].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (count < 2) continue;
    const share = count / (seen.get(lemma)! + 3);
    const step = STEPS.filter((least) => share >= least).length;
    if (step > 0) bySteps.set(step, [...(bySteps.get(step) ?? []), lemma]);
  }
  return Object.fromEntries(bySteps);
}
