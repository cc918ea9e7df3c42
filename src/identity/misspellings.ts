/** Letters a name must have before one may be missing: "Haulyodjaba" for "Haulyondjaba". */
const SLIP = 7;

/** Family names by what is left when one letter is out: found without comparing each with each. */
export function misspellings(): { add: (name: string, id: number) => void; of: (name: string) => readonly number[] } {
  const exact = new Map<string, number[]>();
  const shorter = new Map<string, number[]>();
  const left = (name: string): string[] =>
    name.length < SLIP || name.length > 24
      ? []
      : [...new Set([...name].map((_, i) => name.slice(0, i) + name.slice(i + 1)))];
  return {
    add(name, id) {
      if (name.length < SLIP) return;
      for (const [map, key] of [[exact, name] as const, ...left(name).map((key) => [shorter, key] as const)])
        if ((map.get(key)?.length ?? 0) < KEPT) push(map, key, id);
    },
    of(name) {
      if (name.length < SLIP) return [];
      const found = [...(shorter.get(name) ?? []), ...left(name).flatMap((key) => exact.get(key) ?? [])];
      return [...new Set(found)];
    },
  };
}

/** Names kept for one spelling. */
const KEPT = 24;

/** The same, an initial of it, or the same but for one letter that slipped in or out. */
export const isPart = (part: string, whole: string): boolean =>
  part === whole ||
  (part.length === 1 && whole.startsWith(part)) ||
  (part.length + 1 >= SLIP && Math.abs(part.length - whole.length) === 1 && withoutOne(part, whole));

function withoutOne(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  return short.slice(i) === long.slice(i + 1);
}

export function push(map: Map<string, number[]>, key: string, id: number): void {
  const list = map.get(key);
  if (list) list.push(id);
  else map.set(key, [id]);
}
