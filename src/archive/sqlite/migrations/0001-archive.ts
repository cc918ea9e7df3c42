/**
 * Evidence (`inputs`, `articles`) and judgement (all the rest) are apart: a new analysis touches no evidence.
 * Rows that belong to an article have its id first in their key. `n` is what the search tables point at. Tables of short
 * rows are `without rowid`; long rows would spill over into pages of their own there (wordings took 2.7 times their content).
 */
export const ARCHIVE = /* sql */ `
create table inputs (
  sha256 text not null,
  file text not null,
  size_bytes integer not null,
  read_at text not null,
  skipped text not null,
  primary key (sha256, file)
);

create table article_inputs (
  article text not null,
  sha256 text not null,
  file text not null,
  record integer not null,
  start_byte integer not null,
  end_byte integer not null,
  primary key (article, sha256, file, record)
) without rowid;
create index article_inputs_by_file on article_inputs (sha256, file);

create table articles (
  n integer primary key,
  id text not null unique,
  title text,
  outlet text,
  published text,
  language text not null,
  url text,
  sha256 text,
  text text not null,
  record text not null
);
create index articles_by_published on articles (published desc, id);
create index articles_by_outlet on articles (outlet);

create table analyses (
  article text primary key references articles (id) on delete cascade,
  version text not null,
  statements integer not null,
  record text not null
);

create table statements (
  n integer primary key,
  article text not null references articles (id) on delete cascade,
  ordinal integer not null,
  id text not null,
  mode text not null,
  stance text not null,
  certainty text not null,
  said text,
  text text not null,
  names text not null,
  record text not null,
  wording text,
  claim text,
  placed integer not null default 0,
  unique (article, ordinal)
);
create index statements_by_id on statements (id);
create index statements_by_claim on statements (claim) where claim is not null;
create index statements_by_wording on statements (wording) where wording is not null;
create index statements_to_place on statements (id) where placed = 0;

create table links (
  article text not null references articles (id) on delete cascade,
  ordinal integer not null,
  position integer not null,
  key text not null,
  name text not null,
  kind text not null,
  role text not null,
  start_char integer,
  end_char integer,
  primary key (article, ordinal, position)
) without rowid;
create index links_by_key on links (key, role);

create table wordings (
  id text primary key,
  profile text not null,
  keys text not null
);

create table wording_keys (
  key text not null,
  wording text not null,
  primary key (key, wording)
) without rowid;

create table edges (
  a text not null references wordings (id) on delete cascade,
  b text not null references wordings (id) on delete cascade,
  relation text not null,
  score real not null,
  reasons text not null,
  denier text,
  primary key (a, b)
) without rowid;
create index edges_by_b on edges (b, a);

create table spellings (
  key text not null,
  name text not null,
  kind text not null,
  as_origin integer not null,
  as_relay integer not null,
  primary key (key, name, kind)
) without rowid;

create table sources (
  n integer primary key,
  key text not null unique,
  name text not null,
  kind text not null,
  as_origin integer not null,
  as_relay integer not null,
  articles integer not null
);
create index sources_by_use on sources (as_origin desc, as_relay desc, key);

create table claims (
  n integer primary key,
  id text not null unique,
  text text not null,
  names text not null,
  articles integer not null,
  outlets integer not null,
  origins integer not null,
  lower integer not null,
  upper integer not null,
  denials integer not null,
  variants integer not null,
  first_published text,
  record text not null
);
create index claims_by_size on claims (outlets desc, articles desc);

create virtual table articles_search using fts5(
  title, outlet, text, content='articles', content_rowid='n', tokenize='porter unicode61 remove_diacritics 2');
create virtual table statements_search using fts5(
  text, names, content='statements', content_rowid='n', tokenize='porter unicode61 remove_diacritics 2');
create virtual table claims_search using fts5(
  text, names, content='claims', content_rowid='n', tokenize='porter unicode61 remove_diacritics 2');
create virtual table sources_search using fts5(
  name, key, content='sources', content_rowid='n', tokenize='porter unicode61 remove_diacritics 2');
`;
