import type { DossierItem } from '../archive/dossier-archive.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Statement } from '../model/statement.ts';
import { partsOf } from './parts-of.ts';
import { sameOrigin } from './same-origin.ts';
import { overlapOf, sameWords } from './same-words.ts';

/**
 * What became of a kept statement: `same` when its very words are a statement still, `moved` when most of them are one that
 * begins or ends elsewhere, `gone` when no statement of today's analysis has them from the same origin.
 */
export type FoundAgain =
  | { readonly state: 'same' | 'moved'; readonly statement: Statement }
  | { readonly state: 'gone'; readonly statement: null };

/** Looks for a kept statement among those an article has today: by its id, else by the words it stood in and whose they are. */
export function findAgain(
  { part, statement: id, content, chain }: Pick<DossierItem, 'part' | 'statement' | 'content' | 'chain'>,
  article: AnnotatedArticle,
): FoundAgain {
  const statements = partsOf(article).find((spoken) => spoken.part === part)?.statements ?? [];
  const known = statements.find((statement) => statement.id === id);
  const found =
    known ??
    nearest(
      statements.filter((statement) => sameOrigin(statement.chain, chain)),
      content,
    );
  if (found === undefined) return { state: 'gone', statement: null };
  return { state: overlapOf(found.content, content) === 1 ? 'same' : 'moved', statement: found };
}

function nearest(statements: readonly Statement[], content: DossierItem['content']): Statement | undefined {
  const alike = statements.filter((statement) => sameWords(statement.content, content));
  const [best] = alike.sort((a, b) => overlapOf(b.content, content) - overlapOf(a.content, content));
  return best;
}
