import { hash } from 'node:crypto';
import type { EntityArchive } from '../archive/entity-archive.ts';
import { type CorrectedPersona, type Correction, ENTITY_KINDS, isIdle } from '../entities/correction.ts';
import type { Persona } from '../entities/types.ts';
import { HearsayError } from '../errors.ts';
import { foldName } from '../identity/fold-name.ts';
import { findEntity } from './find-entity.ts';

/** A decision about who is who. Each end is the id of an entity, or a name that only one has. */
export type CorrectionRequest =
  | { readonly action: 'merge'; readonly entity: string; readonly with: string }
  /** Takes one of an entity's names out of it. */
  | { readonly action: 'split'; readonly entity: string; readonly spelling: string }
  | { readonly action: 'rename'; readonly entity: string; readonly name: string }
  | { readonly action: 'kind'; readonly entity: string; readonly kind: string };

/** Who decides, and when. */
export interface Decided {
  readonly by: string;
  readonly at: Date;
}

/**
 * Keeps a decision about who is who. It stands apart from the analysis, is taken again after every new one, and can be taken
 * back with `undoCorrection`.
 *
 * @throws {HearsayError} `source.not-found`, `source.ambiguous`, `correction.impossible`
 */
export async function correct(
  archive: EntityArchive,
  request: CorrectionRequest,
  decided: Decided,
): Promise<Correction> {
  const entity = await entityOf(archive, request.entity);
  const sides = await anchored(archive, await sidesOf(archive, request, entity));
  const named = request.action === 'rename' || request.action === 'kind' ? namedBy(sides.of, entity, request) : null;
  const correction = withId({ ...sides, action: request.action, ...(named && { named }) }, decided);
  await archive.correct([correction]);
  return correction;
}

/**
 * Takes a decision back: the last one in force, or the one of an id. It stays in the list, with who took it back.
 *
 * @throws {HearsayError} `correction.not-found`
 */
export async function undoCorrection(
  archive: EntityArchive,
  id: string | null,
  { by, at }: Decided,
): Promise<Correction> {
  const inForce = (await archive.corrections()).filter(({ undone }) => undone === null);
  const meant = id === null ? inForce.at(-1) : inForce.find((correction) => correction.id === id);
  if (meant === undefined) {
    const what = id === null ? 'There is no correction to take back.' : `No correction in force has the id ${id}.`;
    throw new HearsayError('correction.not-found', what);
  }
  const undone = { ...meant, undone: { by, at: at.toISOString() } };
  await archive.correct([undone]);
  return undone;
}

/** Those in force that change nothing: the archive names nobody who is meant by one of their ends. Oldest first. */
export async function idleCorrections(archive: EntityArchive): Promise<readonly Correction[]> {
  const meant = await archive.whoIsMeant(await archive.corrections());
  return meant.filter(isIdle).map(({ correction }) => correction);
}

/** True when those whom a merge joined are one, whether by it or by what else is held of them. */
export async function areTogether(archive: EntityArchive, merge: Correction): Promise<boolean> {
  const [meant] = await archive.whoIsMeant([merge]);
  return meant?.of.some((id) => meant.from.includes(id)) ?? false;
}

interface Entity {
  readonly id: string;
  readonly name: string;
  readonly personas: readonly Persona[];
}

async function entityOf(archive: EntityArchive, idOrName: string): Promise<Entity> {
  const found = await findEntity(archive, idOrName);
  const held = found && (await archive.entity(found.id));
  if (held) return held.entity;
  throw new HearsayError('source.not-found', `No source is called "${idOrName}".`);
}

type Sides = Pick<Correction, 'of' | 'from' | 'to'>;

async function sidesOf(archive: EntityArchive, request: CorrectionRequest, entity: Entity): Promise<Sides> {
  switch (request.action) {
    case 'merge': {
      const other = await entityOf(archive, request.with);
      if (other.id !== entity.id) return { of: entity.personas, from: other.personas, to: null };
      // The archive joins them as far as it can tell; claims count two spellings as one only where somebody says so.
      const [of, from] = [request.entity, request.with].map((name) => called(name, entity));
      if (of!.length > 0 && from!.length > 0 && !of!.some((persona) => from!.includes(persona)))
        return { of: of!, from: from!, to: null };
      throw new HearsayError('correction.impossible', `"${request.entity}" and "${request.with}" are one already.`);
    }
    case 'split': {
      const of = called(request.spelling, entity);
      const from = entity.personas.filter((persona) => !of.includes(persona));
      if (of.length > 0 && from.length > 0) return { of, from, to: null };
      const names = [...new Set(entity.personas.map(({ name }) => name))].join(', ');
      const problem =
        of.length === 0
          ? `No full name of ${entity.name} is "${request.spelling}".`
          : `"${request.spelling}" is the only name of ${entity.name}.`;
      throw new HearsayError('correction.impossible', problem, { detail: `its names: ${names}` });
    }
    case 'rename': {
      if (foldName(request.name) === '') throw new HearsayError('cli.usage', 'The new name has no letters.');
      return { of: entity.personas, from: [], to: request.name.trim() };
    }
    case 'kind': {
      if (ENTITY_KINDS.some((kind) => kind === request.kind))
        return { of: entity.personas, from: [], to: request.kind };
      throw new HearsayError('cli.usage', `"${request.kind}" is no kind; a kind is ${ENTITY_KINDS.join(', ')}`);
    }
    default:
      return request satisfies never;
  }
}

/** Those of an entity's personas that go by a name. */
const called = (name: string, { personas }: Entity): readonly Persona[] =>
  personas.filter((persona) => foldName(persona.name) === foldName(name));

/** Both sides with where they are named: a later analysis may say more or less of them. */
async function anchored(archive: EntityArchive, { of, from, to }: Sides): Promise<Sides> {
  const anchors = await archive.anchors([...of, ...from].map(({ id }) => id));
  const withSeen = (persona: Persona): CorrectedPersona => ({ ...persona, seen: anchors.get(persona.id) ?? [] });
  return { of: of.map(withSeen), from: from.map(withSeen), to };
}

/** The persona an entity has its name from: of the name shown, else of the name asked for, and of these the one seen most. */
function namedBy(of: readonly CorrectedPersona[], { name }: Entity, { entity }: CorrectionRequest): string | null {
  const named = [name, entity].map((one) => of.filter((persona) => foldName(persona.name) === foldName(one)));
  const [first] = [...named, of].filter(({ length }) => length > 0);
  const seen = ({ seen: places }: CorrectedPersona): number => places?.length ?? 0;
  return [...(first ?? [])].sort((a, b) => seen(b) - seen(a) || (a.id < b.id ? -1 : 1))[0]?.id ?? null;
}

function withId(sides: Sides & Pick<Correction, 'action' | 'named'>, { by, at }: Decided): Correction {
  const facts = { ...sides, by, at: at.toISOString() };
  const ids = [facts.of, facts.from].map((personas) => personas.map(({ id }) => id));
  const digest = hash('sha256', JSON.stringify([facts.action, ids, facts.to, by, facts.at]), 'hex');
  return { id: `k${digest.slice(0, 16)}`, ...facts, undone: null };
}
