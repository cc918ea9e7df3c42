import type { Transaction } from 'kysely';
import { type Correction, personaKey } from '../../../entities/correction.ts';
import type { Appearance } from '../../../entities/types.ts';
import { foldName } from '../../../identity/fold-name.ts';
import type { Statement } from '../../../model/statement.ts';
import { formClaims } from '../form-claims.ts';
import { inParts } from '../in-parts.ts';
import type { Search } from '../search.ts';
import type { Tables } from '../tables.ts';
import { areCorrections, type ConnectedCorrections, connectedCorrections } from './connected-corrections.ts';
import { anchorKey } from './correction-rows.ts';

/** Forms anew the claims that rest on somebody whom some corrections, or others that hang together with them, are about. */
export async function reformClaimsAbout(
  trx: Transaction<Tables>,
  search: Search,
  corrections: readonly Correction[],
): Promise<void> {
  const about = corrections.filter(({ action }) => action === 'merge' || action === 'split');
  if (about.length === 0) return;
  const personas = about.flatMap(({ of, from }) => [...of, ...from]);
  const places = personas.flatMap(({ seen = [] }) => seen);
  const named = await keysAt(trx, new Set(places.map(({ article }) => article)), new Set(places.map(anchorKey)));
  const keys = [...personas.map(personaKey), ...named];
  const { personas: connected } = await connectedCorrections(trx, [...keys, ...places.map(anchorKey)]);
  await reform(trx, search, [...keys, ...connected.map(({ key }) => key)], null);
}

/** What holds of the names of some articles before something becomes of these. */
export interface DecisionsBefore {
  readonly articles: readonly string[];
  readonly keys: readonly string[];
  readonly connected: ConnectedCorrections;
}

/** What people decided of the names of some articles; `null` in an archive without corrections. */
export async function decisionsOn(
  trx: Transaction<Tables>,
  articles: readonly string[],
  names: readonly { readonly place: Appearance; readonly key: string }[],
): Promise<DecisionsBefore | null> {
  if (!(await areCorrections(trx))) return null;
  const keys = [...new Set(names.flatMap(({ place, key }) => [anchorKey(place), key]))];
  return { articles, keys, connected: await connectedCorrections(trx, keys) };
}

/**
 * Forms anew what the names of some articles change: the claims of these, and where a correction stands for others now than before,
 * all claims it is about.
 */
export async function reformAfter(trx: Transaction<Tables>, search: Search, before: DecisionsBefore | null) {
  if (before === null) return;
  const now = await connectedCorrections(trx, before.keys);
  const keys = [...before.connected.personas, ...now.personas].map(({ key }) => key);
  if (keys.length === 0) return;
  if (meant(before.connected) !== meant(now)) await reform(trx, search, keys, null);
  else if (before.articles.length > 0) await reform(trx, search, keys, before.articles);
}

const meant = ({ standing }: ConnectedCorrections): string =>
  JSON.stringify(standing.map(({ correction, of, from }) => [correction.id, of, from]));

/** Keys of the personas that are named at some places today. */
async function keysAt(
  trx: Transaction<Tables>,
  articles: ReadonlySet<string>,
  places: ReadonlySet<string>,
): Promise<string[]> {
  const keys = new Set<string>();
  for (const part of inParts([...articles])) {
    const rows = await trx
      .selectFrom('appearances')
      .innerJoin('personas', 'personas.id', 'appearances.persona')
      .select(['appearances.article', 'appearances.class', 'appearances.key as written', 'personas.key'])
      .where('appearances.article', 'in', part)
      .execute();
    for (const { article, class: own, written, key } of rows)
      if (places.has(anchorKey({ article, class: own === 'person' ? 'person' : 'body', key: written }))) keys.add(key);
  }
  return [...keys];
}

/** Claims of one statement have one origin, whoever it is: those of two and more are formed anew. */
async function reform(
  trx: Transaction<Tables>,
  search: Search,
  personaKeys: readonly string[],
  articles: readonly string[] | null,
): Promise<void> {
  const claims = new Set<string>();
  for (const part of inParts([...new Set(personaKeys)]))
    for (const claim of await claimsRestingOn(trx, part, articles)) claims.add(claim);
  const wordings = new Set<string>();
  for (const part of inParts([...claims])) {
    const rows = await trx.selectFrom('statements').select(['claim', 'wording']).where('claim', 'in', part).execute();
    const counts = new Map<string | null, number>();
    for (const { claim } of rows) counts.set(claim, (counts.get(claim) ?? 0) + 1);
    for (const { claim, wording } of rows) if (wording !== null && (counts.get(claim) ?? 0) > 1) wordings.add(wording);
  }
  if (wordings.size > 0) await formClaims(trx, search, [...wordings]);
}

/** Ids of the claims of whose chains one ends at a persona of one of the keys, or at somebody who speaks for it. */
async function claimsRestingOn(
  trx: Transaction<Tables>,
  personaKeys: readonly string[],
  articles: readonly string[] | null,
): Promise<string[]> {
  const claims = new Set<string>();
  const named = trx
    .selectFrom('personas')
    .innerJoin('appearances', 'appearances.persona', 'personas.id')
    .where('personas.key', 'in', personaKeys)
    .$if(articles !== null, (query) => query.where('appearances.article', 'in', articles ?? []));
  const last = await named
    .innerJoin('links', (on) =>
      on.onRef('links.article', '=', 'appearances.article').onRef('links.key', '=', 'appearances.key'),
    )
    .innerJoin('statements', (on) =>
      on.onRef('statements.article', '=', 'links.article').onRef('statements.ordinal', '=', 'links.ordinal'),
    )
    .select('statements.claim')
    .distinct()
    .where('statements.claim', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('links as inner')
            .select('inner.key')
            .whereRef('inner.article', '=', 'links.article')
            .whereRef('inner.ordinal', '=', 'links.ordinal')
            .whereRef('inner.position', '>', 'links.position'),
        ),
      ),
    )
    .execute();
  for (const { claim } of last) if (claim !== null) claims.add(claim);
  const speaking = await named
    .innerJoin('statements', 'statements.article', 'appearances.article')
    .select(['statements.claim', 'statements.record', 'appearances.key'])
    .where('appearances.class', '=', 'body')
    .where('statements.claim', 'is not', null)
    .where('statements.record', 'like', '%"speaksFor"%')
    .execute();
  for (const { claim, record, key } of speaking) {
    const body = (JSON.parse(record) as Statement).chain.at(-1)?.speaksFor;
    if (claim !== null && body !== undefined && foldName(body) === key) claims.add(claim);
  }
  return [...claims];
}
