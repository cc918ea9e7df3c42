const TERM = /"([^"]*)"?|(\S+)/gu;
const HAS_WORD = /[\p{L}\p{N}]/u;

/**
 * A query of SQLite's full-text index from words as people type them.
 *
 * Every term is quoted, so no typed character can be mistaken for query syntax; `"two words"` stay together, and a final
 * `*` on a word matches its beginnings.
 *
 * @returns `null` when there is no letter or digit to look for
 */
export function matchExpression(words: string, match: 'all' | 'any' = 'all'): string | null {
  const terms = [...words.matchAll(TERM)].flatMap(([, phrase, word]) => {
    const term = phrase ?? word ?? '';
    if (!HAS_WORD.test(term)) return [];
    const prefix = word?.endsWith('*') ? '*' : '';
    return [`"${term.replaceAll('"', ' ').replaceAll('\0', ' ')}"${prefix}`];
  });
  return terms.length === 0 ? null : terms.join(match === 'all' ? ' AND ' : ' OR ');
}
