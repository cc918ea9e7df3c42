/** The one of that id or name; capitals and the width of blanks make no difference. */
export function namedSo<One extends { readonly id: string; readonly name: string }>(
  held: readonly One[],
  name: string,
): One | undefined {
  const folded = (text: string): string => text.trim().replaceAll(/\s+/gu, ' ').toLowerCase();
  return held.find(({ id }) => id === name) ?? held.find((one) => folded(one.name) === folded(name));
}
