/** Names kept; past that all are forgotten, so that memory stays bounded on any input. */
const MOST_KEPT = 8_000;

/** The same reading of a name, done once for a name that comes again: one is compared with many others. */
export function remembered<T>(read: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    if (known.size >= MOST_KEPT) known.clear();
    const parts = read(name);
    known.set(name, parts);
    return parts;
  };
}
