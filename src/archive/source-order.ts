/** What the list of sources can be sorted by: how often the word of one carries something, how often one passed it on, articles, the name. */
export const SOURCE_ORDERS = ['said', 'passed', 'articles', 'name'] as const;
export type SourceOrder = (typeof SOURCE_ORDERS)[number];
