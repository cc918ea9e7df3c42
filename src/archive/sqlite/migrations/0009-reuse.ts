/**
 * Text that articles share (`src/reuse/`). It rests on the texts alone, so no analysis touches it. `shingles.article` is `articles.n`;
 * an article without `words` waits to be held against the others. `a` sorts before `b`; `same` is JSON. New shingles stand in the small
 * table until there are enough of them to be written into the large one together.
 */
export const REUSE = /* sql */ `
alter table articles add column words integer;
create index articles_to_compare on articles (n) where words is null;

create table shingles (
  key integer not null,
  article integer not null,
  guard integer not null,
  primary key (key, article, guard)
) without rowid;

create table fresh_shingles (
  key integer not null,
  article integer not null,
  guard integer not null,
  primary key (key, article, guard)
) without rowid;

create table shared_passages (
  a text not null references articles (id) on delete cascade,
  b text not null references articles (id) on delete cascade,
  ordinal integer not null,
  start_a integer not null,
  end_a integer not null,
  start_b integer not null,
  end_b integer not null,
  words integer not null,
  same text not null,
  primary key (a, b, ordinal)
);
create index shared_passages_by_b on shared_passages (b, a);
`;
