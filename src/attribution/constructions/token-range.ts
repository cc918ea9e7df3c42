import type { Token, TokenRange } from '../../language/document.ts';

/** True when a verb stands among these tokens. */
export const hasVerb = (tokens: readonly Token[], { from, to }: TokenRange): boolean =>
  tokens.slice(from, to).some(({ pos }) => pos === 'VERB' || pos === 'AUX');

/** True when a noun, name or pronoun stands among these tokens. */
export const namesSomebody = (tokens: readonly Token[], { from, to }: TokenRange): boolean =>
  tokens.slice(from, to).some(({ pos }) => pos === 'PROPN' || pos === 'NOUN' || pos === 'PRON');
