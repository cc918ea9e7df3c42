/**
 * A key leads to so many of what is filed under it: the first by their ids, which are hashes of what they say. Nothing a statement says is
 * said by so many others in so few words, but in lists and in what the whole press prints; each of those is then compared with the same few,
 * and what one statement more costs does not grow with them. Whichever came first, the pairs are the same.
 */
export const MOST_LED_TO = 32;

/** Ids by key, those it leads to. */
export type Leading = ReadonlyMap<string, readonly string[]>;

/**
 * What each key leads to.
 *
 * @param filed - the keys of each id
 */
export function leadingOf(filed: ReadonlyMap<string, readonly string[]>): Leading {
  const leading = new Map<string, string[]>();
  for (const id of [...filed.keys()].sort()) {
    for (const key of filed.get(id) ?? []) {
      const first = leading.get(key);
      if (first === undefined) leading.set(key, [id]);
      else if (first.length < MOST_LED_TO) first.push(id);
    }
  }
  return leading;
}
