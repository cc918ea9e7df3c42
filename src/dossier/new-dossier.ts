import { createHash } from 'node:crypto';
import type { Dossier } from '../archive/dossier-archive.ts';
import { namedSo } from '../digest/named-so.ts';
import { HearsayError } from '../errors.ts';

/** Longest name and longest comment, in UTF-16 units. Source: our choice; a comment of ten pages is a report of its own. */
const LONGEST_NAME = 200;
const LONGEST_COMMENT = 20_000;

/** What somebody sends, before it is looked at. */
export interface DossierWish {
  readonly name?: unknown;
  readonly comment?: unknown;
}

function textOf(field: string, value: unknown, longest: number): string {
  if (typeof value !== 'string') throw new HearsayError('dossier.invalid', `"${field}" must be a text.`);
  const text = value.replaceAll('\r\n', '\n').trim();
  if (text.length > longest)
    throw new HearsayError('dossier.invalid', `"${field}" is longer than ${longest.toLocaleString('en')} characters.`);
  return text;
}

/**
 * A comment as it is kept: plain text without blanks at its ends.
 *
 * @throws {HearsayError} `dossier.invalid`
 */
export const commentOf = (value: unknown): string => textOf('comment', value, LONGEST_COMMENT);

function nameOf(value: unknown, held: readonly Dossier[], own?: string): string {
  const name = textOf('name', value ?? '', LONGEST_NAME).replaceAll(/\s+/gu, ' ');
  if (name === '') throw new HearsayError('dossier.invalid', 'The dossier has no name.');
  const taken = namedSo(
    held.filter(({ id }) => id !== own),
    name,
  );
  if (taken !== undefined)
    throw new HearsayError('dossier.name-taken', `There is a dossier called “${taken.name}” already.`);
  return name;
}

interface MadeIn {
  readonly held: readonly Dossier[];
  readonly now: Date;
}

/**
 * An empty dossier.
 *
 * @throws {HearsayError} `dossier.invalid`, `dossier.name-taken`
 */
export function newDossier(wish: DossierWish, { held, now }: MadeIn): Dossier {
  const name = nameOf(wish.name, held);
  const comment = commentOf(wish.comment ?? '');
  const at = now.toISOString();
  const id = `d${createHash('sha256').update(`dossier ${name} ${at}`).digest('hex').slice(0, 16)}`;
  return { id, name, comment, madeAt: at, changedAt: at, items: [] };
}

/**
 * A dossier under another name, with another comment, or both; what is not said stays.
 *
 * @throws {HearsayError} `dossier.invalid`, `dossier.name-taken`
 */
export function renamedDossier(dossier: Dossier, wish: DossierWish, { held, now }: MadeIn): Dossier {
  return {
    ...dossier,
    ...(wish.name === undefined ? {} : { name: nameOf(wish.name, held, dossier.id) }),
    ...(wish.comment === undefined ? {} : { comment: commentOf(wish.comment) }),
    changedAt: now.toISOString(),
  };
}
