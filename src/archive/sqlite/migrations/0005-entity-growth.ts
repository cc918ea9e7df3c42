/**
 * What an article costs does not grow with the archive: names of entities are counted as they come, corrections are found by
 * the names they are about, and common names beside others are filed by their sort of life and judged when they are formed.
 */
export const ENTITY_GROWTH = /* sql */ `
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
