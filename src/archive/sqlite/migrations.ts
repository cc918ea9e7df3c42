import { ARCHIVE } from './migrations/0001-archive.ts';
import { ENTITIES } from './migrations/0002-entities.ts';
import { CLAIM_PLACES } from './migrations/0003-claim-places.ts';
import { TOPICS } from './migrations/0004-topics.ts';
import { ENTITY_GROWTH } from './migrations/0005-entity-growth.ts';
import { OWN_SENTENCES } from './migrations/0006-own-sentences.ts';
import { DOSSIERS } from './migrations/0007-dossiers.ts';
import { LISTS } from './migrations/0008-lists.ts';
import { REUSE } from './migrations/0009-reuse.ts';
import { DECIDED_CLAIMS } from './migrations/0010-decided-claims.ts';
import { PAGES } from './migrations/0011-pages.ts';
import { CLAIMS_TO_FORM } from './migrations/0012-claims-to-form.ts';
import { IN_SHORT } from './migrations/0013-in-short.ts';

/** One step of the schema. Steps are only ever added: an archive in somebody's hands has run the earlier ones. */
interface Migration {
  readonly name: string;
  readonly sql: string;
}

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
  { name: '0012-claims-to-form', sql: CLAIMS_TO_FORM },
  { name: '0013-in-short', sql: IN_SHORT },
];
