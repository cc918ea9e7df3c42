/**
 * What facets and counts read of a statement and of its article, apart from their texts: thousands of rows are else read from the disk
 * page by page for a few letters of each.
 */
export const IN_SHORT = /* sql */ `
create index articles_in_short on articles (id, outlet, published, language);
create index statements_in_short on statements (n, article, ordinal, stance);
`;
