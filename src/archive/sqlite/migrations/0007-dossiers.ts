/** What people keep of statements: no analysis touches it. `record` has all it takes to show an item whose statement is gone. */
export const DOSSIERS = /* sql */ `
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
