/**
 * Sentences in the reporters' own voice that could repeat a claim, under which keys each is found, and which wordings it says the same as.
 * Articles of an older archive are looked through when claims are next brought up to date.
 */
export const OWN_SENTENCES = /* sql */ `
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
