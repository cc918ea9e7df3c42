/**
 * An answer that is costly to read: kept while the state of what it was read from is the same.
 *
 * @param stateOf - cheap to ask; another one means that the answer may be another
 * @returns a function that gives the answer as it is now; one that failed is not kept
 */
export function keptWhile<Answer>(stateOf: () => Promise<string>, read: () => Promise<Answer>): () => Promise<Answer> {
  let held: { readonly state: string; readonly answer: Promise<Answer> } | undefined;
  return async () => {
    const state = await stateOf();
    if (held?.state !== state) held = { state, answer: read() };
    const { answer } = held;
    answer.catch(() => {
      held = undefined;
    });
    return answer;
  };
}
