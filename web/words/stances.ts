import type { Stance } from '../../src/model/statement.ts';

/** What a source does with the content, where the word for it does not say it by itself. */
const IN_WORDS: Partial<Record<Stance, string>> = { withholds: 'neither asserts nor denies' };

/** A stance as a reader understands it; a word that is none comes back as it is. */
export const stanceInWords = (stance: string): string => IN_WORDS[stance as Stance] ?? stance;
