/**
 * For the pages of outlets: their articles by date, without a look at their texts. For the list of sources: its orders, over those
 * on whose word something rests or who passed something on; the others are only named.
 */
export const LISTS = /* sql */ `
drop index articles_by_outlet;
create index articles_by_outlet on articles (outlet, published desc, id);
create index entities_by_relay on entities (alone, as_relay desc, as_origin desc, id) where as_origin + as_relay > 0;
create index entities_by_articles on entities (alone, articles desc, as_origin desc, id) where as_origin + as_relay > 0;
create index entities_by_name on entities (alone, lower(name), name, id) where as_origin + as_relay > 0;
`;
