/**
 * For the pages of large archives. Claims in the order of their list, so that a page of it reads no more rows than it shows, and
 * so that the largest claim at each place of the echo chart is the first there. How much of an outlet's text is whose: from
 * indexes, because the texts and records themselves are read from the disk page by page.
 */
export const PAGES = /* sql */ `
drop index claims_by_size;
create index claims_by_size on claims (outlets desc, articles desc, coalesce(first_published, '9999'), id);
drop index claims_by_place;
create index claims_by_place on claims (articles desc, lower, upper, outlets desc, coalesce(first_published, '9999'), id);
create index articles_by_length on articles (outlet, length(text));
create index statements_by_length on statements (article, ordinal, iif(record ->> 'within' is null, length(text), 0));
`;
