import { createHash } from 'node:crypto';
import type { Dossier, DossierItem } from '../archive/dossier-archive.ts';
import { HearsayError } from '../errors.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import { wordsAt } from '../model/span.ts';
import { commentOf } from './new-dossier.ts';
import { partsOf } from './parts-of.ts';
import { sameOrigin } from './same-origin.ts';
import { sameWords } from './same-words.ts';

/** Items of one dossier. Source: our choice; all of them are on one page. */
const MOST_ITEMS = 1_000;

/**
 * A statement of an article as an item of a dossier.
 *
 * @throws {HearsayError} `dossier.no-statement` when the article has none of that id
 */
export function newItem(article: AnnotatedArticle, statement: string, now: Date): DossierItem {
  for (const { part, text, statements } of partsOf(article)) {
    const found = statements.find(({ id }) => id === statement);
    if (found === undefined) continue;
    const { mode, stance, certainty, content, chain } = found;
    const keptAt = now.toISOString();
    const hash = createHash('sha256').update(`${article.id} ${statement} ${keptAt}`).digest('hex');
    return {
      id: `k${hash.slice(0, 16)}`,
      article: article.id,
      part,
      statement,
      mode,
      stance,
      certainty,
      content,
      quote: content.map((span) => wordsAt(text, span).trim()).join(' […] '),
      chain: chain.map(({ name, kind, role, evidence }) => ({
        ...{ name, kind, role },
        evidence: evidence === undefined ? null : wordsAt(text, evidence),
      })),
      comment: '',
      keptAt,
    };
  }
  throw new HearsayError('dossier.no-statement', 'The article has no such statement.', {
    detail: `${article.id}#${statement}`,
  });
}

/**
 * The item of a dossier that keeps the same statement: by its id, else by its words and their origin. A statement inside another
 * one has most of its words, and is another.
 */
export function itemLike(
  { items }: Dossier,
  { article, part, statement, content, chain }: DossierItem,
): DossierItem | undefined {
  const own = items.filter((item) => item.article === article && item.part === part);
  return (
    own.find((item) => item.statement === statement) ??
    own.find((item) => sameOrigin(item.chain, chain) && sameWords(item.content, content))
  );
}

/**
 * The dossier with one item more, at its end; as it is when it has these words already.
 *
 * @throws {HearsayError} `dossier.full`
 */
export function withItem(dossier: Dossier, item: DossierItem): Dossier {
  if (itemLike(dossier, item) !== undefined) return dossier;
  if (dossier.items.length >= MOST_ITEMS)
    throw new HearsayError('dossier.full', `A dossier holds ${MOST_ITEMS.toLocaleString('en')} statements at most.`);
  return { ...dossier, items: [...dossier.items, item], changedAt: item.keptAt };
}

/** What is to become of an item, before it is looked at: another comment, or a place before another item (`null`: the end). */
export interface ItemWish {
  readonly comment?: unknown;
  readonly before?: unknown;
}

/**
 * The dossier with one of its items commented, moved, or both.
 *
 * @throws {HearsayError} `dossier.no-item`, `dossier.invalid`
 */
export function changedItem(dossier: Dossier, id: string, { comment, before }: ItemWish, now: Date): Dossier {
  const held = itemOf(dossier, id);
  const item = comment === undefined ? held : { ...held, comment: commentOf(comment) };
  const items = dossier.items.map((other) => (other.id === id ? item : other));
  return {
    ...dossier,
    items: before === undefined ? items : moved(items, item, before),
    changedAt: now.toISOString(),
  };
}

/**
 * The dossier without one of its items.
 *
 * @throws {HearsayError} `dossier.no-item`
 */
export function withoutItem(dossier: Dossier, id: string, now: Date): Dossier {
  const { id: own } = itemOf(dossier, id);
  return { ...dossier, items: dossier.items.filter((item) => item.id !== own), changedAt: now.toISOString() };
}

function itemOf({ items }: Dossier, id: string): DossierItem {
  const item = items.find((held) => held.id === id);
  if (item === undefined) throw new HearsayError('dossier.no-item', 'The dossier has no such item.', { detail: id });
  return item;
}

function moved(items: readonly DossierItem[], item: DossierItem, before: unknown): DossierItem[] {
  const others = items.filter(({ id }) => id !== item.id);
  if (before === null) return [...others, item];
  if (before === item.id) return [...items];
  const at = others.findIndex(({ id }) => id === before);
  if (at === -1) throw new HearsayError('dossier.invalid', '"before" must be another item of the dossier, or null.');
  return [...others.slice(0, at), item, ...others.slice(at)];
}
