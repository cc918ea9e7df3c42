/** How often a lemma was the head of a cue where it was seen, in steps: 0 hardly ever … 4 most of the time. */
export type CueLexicon = ReadonlyMap<string, number>;

/** Step from which a lemma counts as a likely cue when the nearest one is looked for. Source: our choice on dev. */
export const LIKELY_CUE = 2;

/** The lexicon as the model file holds it: lemmas by step. */
export type CueLexiconRecord = Readonly<Record<string, readonly string[]>>;

export function readCueLexicon(record: CueLexiconRecord): CueLexicon {
  const lexicon = new Map<string, number>();
  for (const [step, lemmas] of Object.entries(record)) for (const lemma of lemmas) lexicon.set(lemma, Number(step));
  return lexicon;
}
