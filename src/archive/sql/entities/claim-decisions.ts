import type { Kysely } from 'kysely';
import { appearanceOf } from '../../../corroboration/appearance.ts';
import { type Decisions, type NameIn, namesOf, undecided } from '../../../corroboration/decided.ts';
import { decidedAmong } from '../../../entities/decided-among.ts';
import type { Persona } from '../../../entities/types.ts';
import { foldName } from '../../../identity/fold-name.ts';
import type { StatementRecord } from '../../archive.ts';
import { inParts } from '../in-parts.ts';
import type { Tables } from '../tables.ts';
import { areCorrections, connectedCorrections } from './connected-corrections.ts';
import { anchorKey } from './correction-rows.ts';

/** Gives for the statements of a claim what people decided of their origins. */
export type ClaimDecisions = (statements: readonly StatementRecord[]) => Decisions;

const nobodyDecided: ClaimDecisions = () => undecided;

/** What people decided of the origins of some claims; an archive without corrections is asked one short question. */
export async function claimDecisions(
  db: Kysely<Tables>,
  families: readonly (readonly StatementRecord[])[],
): Promise<ClaimDecisions> {
  const statements = families.filter(({ length }) => length > 1).flat();
  if (statements.length === 0 || !(await areCorrections(db))) return nobodyDecided;
  const personaAt = await personasNamed(db, statements.flatMap(originNames));
  const keys = [...personaAt].flatMap(([place, { key }]) => [place, key]);
  const { standing, personas } = await connectedCorrections(db, keys);
  if (standing.length === 0) return nobodyDecided;
  const decided = decidedAmong(standing, personas);
  const told = new Set(personas.map(({ key }) => key));
  return (own) => {
    const meant = new Map<string, Persona>();
    for (const name of own.flatMap(originNames)) {
      const found = personaAt.get(placeOf(name));
      if (found !== undefined && told.has(found.key)) meant.set(placeOf(name), found.persona);
    }
    if (new Set([...meant.values()].map(({ id }) => id)).size < 2) return undecided;
    return (a, b) => {
      const [one, other] = [meant.get(placeOf(a)), meant.get(placeOf(b))];
      const decision = one && other ? decided(one, other) : null;
      return decision && { says: decision.says, by: decision.correction.by };
    };
  };
}

function originNames(statement: StatementRecord): NameIn[] {
  const { own, voice } = namesOf(appearanceOf(statement));
  return own === voice ? [own] : [own, voice];
}

const placeOf = ({ article, name, kind }: NameIn): string =>
  anchorKey({ article, class: kind === 'person' ? 'person' : 'body', key: foldName(name) });

/** Whose names they are, by their places. */
async function personasNamed(
  db: Kysely<Tables>,
  names: readonly NameIn[],
): Promise<ReadonlyMap<string, { readonly key: string; readonly persona: Persona }>> {
  const wanted = new Map(names.map((name) => [placeOf(name), name]));
  const found = new Map<string, { key: string; persona: Persona }>();
  for (const part of inParts([...wanted.values()])) {
    const rows = await db
      .selectFrom('appearances')
      .innerJoin('personas', 'personas.id', 'appearances.persona')
      .select(['appearances.article', 'appearances.class', 'appearances.key as written', 'personas.key'])
      .select('personas.record')
      .where('appearances.article', 'in', [...new Set(part.map(({ article }) => article))])
      .where('appearances.key', 'in', [...new Set(part.map(({ name }) => foldName(name)))])
      .execute();
    for (const row of rows) {
      const own = row.class === 'person' ? 'person' : 'body';
      const place = anchorKey({ article: row.article, class: own, key: row.written });
      if (wanted.has(place)) found.set(place, { key: row.key, persona: JSON.parse(row.record) as Persona });
    }
  }
  return found;
}
