import type { Name } from './name.ts';
import { type Reading, tokensIn } from './reading.ts';

/**
 * The names of an article with its own outlet's name known wherever it stands: "told Kanal Vesna" is no woman of that name.
 *
 * @param names - ascending, no two overlapping; so is the result
 * @param outlet - as the article's head has it; `null` when nobody knows
 */
export function withOwnOutlet(reading: Reading, names: readonly Name[], outlet: string | null): readonly Name[] {
  const bare = outlet?.replace(/^the /iu, '') ?? '';
  // One word may be anything else as well: "Today", "Metro".
  if (!/\S[\s-]\S/u.test(bare)) return names;
  const { text } = reading.document;
  const own: Name[] = [];
  for (let at = text.indexOf(bare); at >= 0; at = text.indexOf(bare, at + bare.length)) {
    const { from, to } = tokensIn(reading, [at, at + bare.length]);
    const isWhole = to > from && !/\p{L}/u.test((text[at - 1] ?? '') + (text[at + bare.length] ?? ''));
    if (isWhole) own.push({ from, to, kind: 'outlet', sure: true, title: { from, to: from } });
  }
  if (own.length === 0) return names;
  const overlaps = (name: Name): boolean => own.some(({ from, to }) => name.from < to && name.to > from);
  return [...names.filter((name) => !overlaps(name)), ...own].sort((a, b) => a.from - b.from);
}
