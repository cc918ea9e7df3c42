/** Readings kept; past that all are forgotten, so that memory stays bounded on any input. */
const MOST_KEPT = 8_000;

/** The same reading of some words, done once for words that come again: one name is compared with many others. */
export function remembered<T>(read: (words: string) => T, most = MOST_KEPT): (words: string) => T {
  const known = new Map<string, T>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const found = read(words);
    known.set(words, found);
    return found;
  };
}
