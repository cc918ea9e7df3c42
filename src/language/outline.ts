/** Classes of a word's characters, runs shortened: "Al-Maliki" is Xx-Xx. */
export function outline(text: string): string {
  let result = '';
  for (const character of text) {
    const kind = /\p{Lu}/u.test(character)
      ? 'X'
      : /\p{L}/u.test(character)
        ? 'x'
        : /\p{N}/u.test(character)
          ? '0'
          : character;
    if (!result.endsWith(kind)) result += kind;
  }
  return result;
}
