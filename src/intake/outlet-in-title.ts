import type { Assembled } from './assemble.ts';
import { isNameShaped } from './name-shape.ts';

const BEHIND = /^(.{12,}\S)\s+\(([^()]{2,40})\)$/u;
const BEFORE = /^([^:]{2,40}):\s+(.{12,})$/u;

type Parts = { readonly title: string; readonly outlet: string };

function behind(title: string | null): Parts | null {
  const [, rest = '', outlet = ''] = BEHIND.exec(title ?? '') ?? [];
  return isNameShaped(outlet, 4) ? { title: rest, outlet } : null;
}

function before(title: string | null): Parts | null {
  const [, outlet = '', rest = ''] = BEFORE.exec(title ?? '') ?? [];
  return isNameShaped(outlet, 4) ? { title: rest, outlet } : null;
}

/**
 * Outlets that a page prints in its headlines: `Ferries sail again (Harbour Wire)`, `Harbour Wire: Ferries sail again`.
 * Only when all the headlines of two or more articles do so and none names its outlet elsewhere; one alone may be a place.
 */
export function outletsInTitles(articles: readonly Assembled[]): readonly Assembled[] {
  if (articles.length < 2 || articles.some(({ outlet }) => outlet !== null)) return articles;
  for (const read of [behind, before]) {
    const parts = articles.map(({ title }) => read(title));
    if (parts.every((part) => part !== null)) return articles.map((article, i) => ({ ...article, ...parts[i] }));
  }
  return articles;
}
