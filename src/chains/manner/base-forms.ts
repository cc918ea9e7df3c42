/** Forms a word may be of, by its ending: "promising" → promis, promise; "denies" → deny. Empty for other endings. */
export function baseForms(word: string): readonly string[] {
  const ending = /(?:ing|ied|ies|ed|es|s)$/u.exec(word)?.[0];
  if (!ending || word.length - ending.length < 3) return [];
  const stem = word.slice(0, -ending.length);
  if (ending === 'ied' || ending === 'ies') return [`${stem}y`];
  const single = /(.)\1$/u.test(stem) ? [stem.slice(0, -1)] : [];
  return [stem, `${stem}e`, ...single];
}
