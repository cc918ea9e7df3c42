import type { StatementRecord } from '../archive/archive.ts';
import type { FacetReaders } from './facets.ts';

/** What the statements of one source can be kept by. */
export const SAID_FACETS = ['part', 'stance', 'certainty', 'through', 'outlet', 'when'] as const;
export type SaidFacet = (typeof SAID_FACETS)[number];

/**
 * Reads the facets of statements that a source said or passed on.
 *
 * `part` is "said" or "passed on", `through` who stood between it and the outlet ("others" and each of them, or "directly"), `when` the
 * year and the month of the article.
 *
 * @param own - true for a name of the source itself
 */
export const saidFacets = (own: (name: string) => boolean): FacetReaders<StatementRecord, SaidFacet> => ({
  part: ({ chain }) => [own(chain.at(-1)?.name ?? '') ? 'said' : 'passed on'],
  stance: ({ stance }) => [stance],
  certainty: ({ certainty }) => [certainty],
  through: ({ chain }) => {
    const between = chain.filter(({ role, name }) => role === 'relay' && !own(name)).map(({ name }) => name);
    return between.length === 0 ? ['directly'] : ['others', ...between];
  },
  outlet: ({ outlet }) => (outlet === null ? [] : [outlet]),
  when: ({ published }) => (published === null ? [] : [published.slice(0, 4), published.slice(0, 7)]),
});
