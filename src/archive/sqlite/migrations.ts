/** One step of the schema. Steps are only ever added: an archive in somebody's hands has run the earlier ones. */
interface Migration {
  readonly name: string;
  readonly sql: string;
}

/**
 * Evidence (`inputs`, `articles`) and judgement (all the rest) are apart: a new analysis touches no evidence.
 * Rows that belong to an article have its id first in their key. `n` is what the search tables point at. Tables of short
 * rows are `without rowid`; long rows would spill over into pages of their own there (wordings took 2.7 times their content).
 */
const ARCHIVE = /* sql */ `
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

/**
 * Who is one across articles. `appearances` to `entities` are judgement and can be made again from the analyses;
 * `corrections`, `outlets` and the watch lists are what people brought, and no analysis touches them.
 */
const ENTITIES = /* sql */ `
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

/** For the echo chart. */
const CLAIM_PLACES = /* sql */ `
create index claims_by_place on claims (articles desc, lower, upper);
`;

/**
 * Topics are what people keep; no analysis touches them. `article_places` is judgement, filled here for articles that were
 * analysed before: by `fold_name` and `utf16_slice`, which `open-file.ts` lends to SQLite.
 */
const TOPICS = /* sql */ `
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

/**
 * What an article costs does not grow with the archive: names of entities are counted as they come, corrections are found by
 * the names they are about, and common names beside others are filed by their sort of life and judged when they are formed.
 */
const ENTITY_GROWTH = /* sql */ `
create table entity_names (
  entity text not null,
  name text not null,
  uses integer not null,
  primary key (entity, name)
) without rowid;
insert into entity_names (entity, name, uses)
  select p.entity, n.name, sum(n.uses) from personas p join persona_names n on n.persona = p.id
  where p.entity is not null group by p.entity, n.name;
update entities set articles = (
  select count(distinct a.article) from personas p join appearances a on a.persona = p.id where p.entity = entities.id);

alter table corrections add column filed integer not null default 0;
create index corrections_to_file on corrections (id) where filed = 0;
create table correction_keys (
  key text not null,
  correction text not null,
  primary key (key, correction)
) without rowid;

update persona_keys set key = key || '|' || coalesce(
  (select p.record ->> 'field' from personas p where p.id = persona_keys.persona), '')
  where key >= '+' and key < ',';
create index persona_keys_by_persona on persona_keys (persona);
delete from judgements where a in (select id from personas where record ->> 'article' is not null);

drop index personas_by_entity;
create index personas_by_entity on personas (entity, mentions desc, id);
drop index entities_by_use;
create index entities_by_use on entities (alone, as_origin desc, mentions desc, id);
create index entities_by_given_name on entities (given_name) where given_name is not null;
create index watch_keys_by_list on watch_keys (list);
create index watch_marks_by_list on watch_marks (list);
`;

/**
 * Sentences in the reporters' own voice that could repeat a claim, under which keys each is found, and which wordings it says the same as.
 * Articles of an older archive are looked through when claims are next brought up to date.
 */
const OWN_SENTENCES = /* sql */ `
alter table analyses add column told integer not null default 0;
create index analyses_to_tell on analyses (article) where told = 0;

create table own_sentences (
  n integer primary key autoincrement,
  article text not null references articles (id) on delete cascade,
  start_char integer not null,
  end_char integer not null,
  text text not null
);
create index own_sentences_by_article on own_sentences (article);

create table own_keys (
  key text not null,
  sentence integer not null references own_sentences (n) on delete cascade,
  primary key (key, sentence)
) without rowid;
create index own_keys_by_sentence on own_keys (sentence);

create table own_ties (
  wording text not null references wordings (id) on delete cascade,
  sentence integer not null references own_sentences (n) on delete cascade,
  primary key (wording, sentence)
) without rowid;
create index own_ties_by_sentence on own_ties (sentence);
`;

/** What people keep of statements: no analysis touches it. `record` has all it takes to show an item whose statement is gone. */
const DOSSIERS = /* sql */ `
create table dossiers (
  id text primary key,
  name text not null,
  record text not null
) without rowid;

create table dossier_items (
  dossier text not null references dossiers (id) on delete cascade,
  position integer not null,
  id text not null,
  article text not null,
  statement text not null,
  record text not null,
  primary key (dossier, position)
);
`;

/**
 * For the pages of outlets: their articles by date, without a look at their texts. For the list of sources: its orders, over those
 * on whose word something rests or who passed something on; the others are only named.
 */
const LISTS = /* sql */ `
drop index articles_by_outlet;
create index articles_by_outlet on articles (outlet, published desc, id);
create index entities_by_relay on entities (alone, as_relay desc, as_origin desc, id) where as_origin + as_relay > 0;
create index entities_by_articles on entities (alone, articles desc, as_origin desc, id) where as_origin + as_relay > 0;
create index entities_by_name on entities (alone, lower(name), name, id) where as_origin + as_relay > 0;
`;

/**
 * Text that articles share (`src/reuse/`). It rests on the texts alone, so no analysis touches it. `shingles.article` is `articles.n`;
 * an article without `words` waits to be held against the others. `a` sorts before `b`; `same` is JSON. New shingles stand in the small
 * table until there are enough of them to be written into the large one together.
 */
const REUSE = /* sql */ `
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

/** Decisions about who is who reach the claims: those taken before wait to be filed again, which forms their claims anew. */
const DECIDED_CLAIMS = /* sql */ `
update corrections set filed = 0;
`;

/**
 * For the pages of large archives. Claims in the order of their list, so that a page of it reads no more rows than it shows, and
 * so that the largest claim at each place of the echo chart is the first there. How much of an outlet's text is whose: from
 * indexes, because the texts and records themselves are read from the disk page by page.
 */
const PAGES = /* sql */ `
drop index claims_by_size;
create index claims_by_size on claims (outlets desc, articles desc, coalesce(first_published, '9999'), id);
drop index claims_by_place;
create index claims_by_place on claims (articles desc, lower, upper, outlets desc, coalesce(first_published, '9999'), id);
create index articles_by_length on articles (outlet, length(text));
create index statements_by_length on statements (article, ordinal, iif(record ->> 'within' is null, length(text), 0));
`;

/** In order; the archive's `user_version` is how many of them it has run. */
export const MIGRATIONS: readonly Migration[] = [
  { name: '0001-archive', sql: ARCHIVE },
  { name: '0002-entities', sql: ENTITIES },
  { name: '0003-claim-places', sql: CLAIM_PLACES },
  { name: '0004-topics', sql: TOPICS },
  { name: '0005-entity-growth', sql: ENTITY_GROWTH },
  { name: '0006-own-sentences', sql: OWN_SENTENCES },
  { name: '0007-dossiers', sql: DOSSIERS },
  { name: '0008-lists', sql: LISTS },
  { name: '0009-reuse', sql: REUSE },
  { name: '0010-decided-claims', sql: DECIDED_CLAIMS },
  { name: '0011-pages', sql: PAGES },
];
