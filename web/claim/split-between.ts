import type { Correction } from '../../src/serve/api.ts';

/** A name without capitals, accents, points and the spaces between: as corrections keep it and as articles write it. */
const bare = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The newest decision in force that two names are two; `undefined` when nobody decided so. */
export function splitBetween(corrections: readonly Correction[], one: string, other: string): Correction | undefined {
  const has = (personas: Correction['of'], name: string): boolean =>
    personas.some((persona) => bare(persona.name) === bare(name));
  return corrections.find(
    ({ action, undone, of, from }) =>
      action === 'split' &&
      undone === null &&
      ((has(of, one) && has(from, other)) || (has(of, other) && has(from, one))),
  );
}
