/**
 * Topics are what people keep; no analysis touches them. `article_places` is judgement, filled here for articles that were
 * analysed before: by `fold_name` and `utf16_slice`, which `open-file.ts` lends to SQLite.
 */
export const TOPICS = /* sql */ `
create table topics (
  id text primary key,
  name text not null,
  record text not null
) without rowid;

create table article_places (
  article text not null references articles (id) on delete cascade,
  key text not null,
  country text,
  precision text not null,
  primary key (article, key)
) without rowid;
create index article_places_by_key on article_places (key, precision);
create index article_places_by_country on article_places (country);

insert or ignore into article_places (article, key, country, precision)
select article, key, country, precision from (
  select n.article, fold_name(p.value ->> 'name') as key, p.value ->> 'country' as country, p.value ->> 'precision' as precision
    from analyses n, json_each(n.record, '$.places') p
  union all
  select n.article, fold_name(utf16_slice(a.text, p.value ->> 'start', p.value ->> 'end')), p.value ->> 'country', p.value ->> 'precision'
    from analyses n join articles a on a.id = n.article, json_each(n.record, '$.places') p
) where key <> '' and precision is not null;
`;
