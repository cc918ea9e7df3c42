import type { Appearance } from '../../../entities/types.ts';
import type { Label, OutletLabels } from '../../entity-archive.ts';
import { sourceKey } from '../source-key.ts';

type Counts = Map<string, number>;

interface Gathered {
  readonly spellings: Counts;
  readonly articles: Set<string>;
  readonly names: Counts;
  readonly titles: Counts;
  readonly marked: Counts;
}

/** How each outlet calls an entity, from all its appearances. Spellings of an outlet that differ in "the" and accents are one. */
export function labelsOf(seen: readonly Appearance[]): OutletLabels[] {
  const outlets = new Map<string, Gathered>();
  for (const { outlet, article, forms, titles, marked = {} } of seen) {
    if (outlet === null) continue;
    const at = outlets.get(sourceKey(outlet)) ?? {
      ...{ spellings: new Map(), articles: new Set(), names: new Map(), titles: new Map(), marked: new Map() },
    };
    outlets.set(sourceKey(outlet), at);
    at.articles.add(article);
    add(at.spellings, outlet, 1);
    for (const [form, count] of Object.entries(forms)) add(at.names, form, count);
    for (const title of titles) add(at.titles, title, 1);
    for (const [words, count] of Object.entries(marked)) add(at.marked, words, count);
  }
  return [...outlets.values()]
    .map(({ spellings, articles, names, titles, marked }) => ({
      outlet: labels(spellings)[0]?.words ?? '',
      articles: articles.size,
      names: labels(names),
      titles: labels(titles),
      marked: labels(marked),
    }))
    .sort((a, b) => b.articles - a.articles || (a.outlet < b.outlet ? -1 : 1));
}

const add = (counts: Counts, words: string, count: number): void =>
  void counts.set(words, (counts.get(words) ?? 0) + count);

/** Most used first, ties by words. */
const labels = (counts: Counts): Label[] =>
  [...counts]
    .map(([words, count]) => ({ words, count }))
    .sort((a, b) => b.count - a.count || (a.words < b.words ? -1 : 1));
