import type { Claim } from '../../../src/model/claim.ts';
import type { PassageRecord } from '../../../src/serve/api.ts';
import { groupBy } from '../../group-by.ts';
import { addressOfArticle } from '../../routes.ts';

/** told: an article says the claim · changed: with something changed since the first wording · fact: in the reporter's own voice · denied. */
export type AppearanceKind = 'told' | 'changed' | 'fact' | 'denied';

/** One article in which the claim appears in one way. */
export interface Appearance {
  readonly article: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly kind: AppearanceKind;
  /** Its first statement there, or the article itself. */
  readonly href: string;
  /** The earliest article of this archive that says it. */
  readonly first: boolean;
}

/** The appearances in one outlet, oldest first; those without a date last. */
export interface OutletRow {
  readonly outlet: string | null;
  readonly appearances: readonly Appearance[];
}

/** By date; of one day what is first in the archive before the others. */
const inOrder = ({ published, first }: Appearance): string => `${published ?? '9999'} ${first ? 0 : 1}`;

/**
 * Where a claim appeared, outlet by outlet, whoever has it first above.
 *
 * @param statements - those of the claim and its denials, oldest first
 * @param outletNames - spellings of one outlet, first the one to show, as `ClaimBody` has them
 */
export function appearancesOf(
  { denials, variants, repeats = [], first }: Pick<Claim, 'denials' | 'variants' | 'repeats' | 'first'>,
  statements: readonly PassageRecord[],
  outletNames: readonly (readonly string[])[] = [],
): OutletRow[] {
  const shown = new Map(outletNames.flatMap(([name = '', ...others]) => others.map((other) => [other, name] as const)));
  const [denying, changed] = [new Set(denials), new Set(variants.map(({ statement }) => statement))];
  const kindOf = (id: string): AppearanceKind => (denying.has(id) ? 'denied' : changed.has(id) ? 'changed' : 'told');
  const told = statements.map(
    ({ id, article, outlet, title, published }): Appearance => ({
      ...{ article, outlet, title, published },
      kind: kindOf(id),
      href: addressOfArticle(article, id),
      first: article === first.article && !denying.has(id),
    }),
  );
  const titles = new Map(statements.map(({ article, title }) => [article, title]));
  const stated = repeats.map(
    ({ article, outlet, published }): Appearance => ({
      ...{ article, outlet, published },
      title: titles.get(article) ?? null,
      kind: 'fact',
      href: addressOfArticle(article),
      first: false,
    }),
  );
  const once = new Map<string, Appearance>();
  for (const one of [...told, ...stated]) {
    const key = `${one.kind} ${one.article}`;
    if (!once.has(key)) once.set(key, { ...one, outlet: shown.get(one.outlet ?? '') ?? one.outlet });
  }
  const byDate = [...once.values()].sort((a, b) => (inOrder(a) < inOrder(b) ? -1 : inOrder(a) > inOrder(b) ? 1 : 0));
  return [...groupBy(byDate, ({ outlet }) => outlet ?? '').values()].map((appearances) => ({
    outlet: appearances[0]!.outlet,
    appearances,
  }));
}
