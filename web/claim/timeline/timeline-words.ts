import { counted } from '../../words/counted.ts';
import { dateInWords } from '../../words/dates.ts';
import type { AppearanceKind } from './appearances.ts';
import type { Mark } from './layout.ts';

/** What an article does with the claim. */
export const KIND_IN_WORDS: Readonly<Record<AppearanceKind, string>> = {
  told: 'says it',
  changed: 'says it with a change',
  fact: 'states it as fact',
  denied: 'denies it',
};

const whenOf = (published: string | null): string => (published === null ? 'no date given' : dateInWords(published));

/** A mark for a listener: "Fenn Gazette, 4 March 2031, says it, first in this archive: Light out". */
export function markInWords({ kind, appearances, first }: Mark): string {
  const [one, last] = [appearances[0]!, appearances.at(-1)!];
  const [from, to] = [whenOf(one.published), whenOf(last.published)];
  const parts = [
    one.outlet ?? 'outlet not said',
    from === to ? from : `${from} to ${to}`,
    KIND_IN_WORDS[kind],
    first ? 'first in this archive' : null,
    appearances.length === 1 ? null : `in ${counted(appearances.length, 'article')}, opens the first`,
  ];
  return `${parts.filter((part) => part !== null).join(', ')}: ${one.title ?? 'the article'}`;
}
