/**
 * Who is one across articles. `appearances` to `entities` are judgement and can be made again from the analyses;
 * `corrections`, `outlets` and the watch lists are what people brought, and no analysis touches them.
 */
export const ENTITIES = /* sql */ `
alter table analyses add column gathered integer not null default 0;
create index analyses_to_gather on analyses (article) where gathered = 0;

create table appearances (
  article text not null references articles (id) on delete cascade,
  class text not null,
  key text not null,
  persona text not null,
  record text not null,
  primary key (article, class, key)
) without rowid;
create index appearances_by_persona on appearances (persona);
create index appearances_by_key on appearances (key);

create table personas (
  id text primary key,
  key text not null,
  record text not null,
  entity text,
  articles integer not null,
  mentions integer not null,
  as_origin integer not null,
  as_relay integer not null
) without rowid;
create index personas_by_entity on personas (entity);
create index personas_by_key on personas (key);

create table persona_names (
  persona text not null,
  name text not null,
  uses integer not null,
  primary key (persona, name)
) without rowid;

create table persona_keys (
  key text not null,
  persona text not null,
  primary key (key, persona)
) without rowid;

create table judgements (
  a text not null,
  b text not null,
  relation text not null,
  score real not null,
  reasons text not null,
  author text not null,
  primary key (a, b)
) without rowid;
create index judgements_by_b on judgements (b, a);

create table entities (
  n integer primary key,
  id text not null unique,
  name text not null,
  kind text not null,
  names text not null,
  given_name text,
  given_kind text,
  alone integer not null,
  articles integer not null,
  mentions integer not null,
  as_origin integer not null,
  as_relay integer not null
);
create index entities_by_use on entities (as_origin desc, mentions desc, id);
create virtual table entities_search using fts5(
  name, names, content='entities', content_rowid='n', tokenize='porter unicode61 remove_diacritics 2');

create table corrections (
  n integer primary key,
  id text not null unique,
  record text not null
);

create table outlets (
  id text primary key,
  record text not null
) without rowid;

create table watch_lists (
  id text primary key,
  file text not null,
  loaded_at text not null,
  entries integer not null
) without rowid;
create table watch_entries (
  list text not null,
  id text not null,
  record text not null,
  primary key (list, id)
) without rowid;
create table watch_keys (
  key text not null,
  list text not null,
  id text not null,
  primary key (key, list, id)
) without rowid;
create table watch_marks (
  persona text not null,
  list text not null,
  id text not null,
  score real not null,
  record text not null,
  primary key (persona, list, id)
) without rowid;
`;
