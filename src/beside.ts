import { attribute } from './attribution/attribute.ts';
import { followBeside, type Opening, openingOfBody } from './chains/follow-beside.ts';
import type { LinkReason } from './chains/link-reason.ts';
import type { Cast } from './identity/cast.ts';
import { analyse } from './language/analyse.ts';
import type { Document } from './language/document.ts';
import type { Annotations, CaptionStatement } from './model/annotation.ts';
import type { Article } from './model/article.ts';
import type { Relation, Statement } from './model/statement.ts';
import { attributionModel } from './models.ts';

/** Told on the way what the record does not keep, for whoever asks why; costs nothing where nobody does. */
export interface Watch {
  /** @param part - absent for the body, else "title" or "caption 0" */
  readonly onCast?: (cast: Cast, part?: string) => void;
  /** @param reasons - one a link, as `followChains` gives them */
  readonly onChain?: (statement: string, reasons: readonly LinkReason[]) => void;
}

interface Body {
  readonly document: Document;
  readonly relations: readonly Relation[];
}

/** What the headline and the captions of an article say of who said what. */
export function annotateBeside(
  article: Article,
  { document, relations }: Body,
  { onCast, onChain }: Watch = {},
): Required<Pick<Annotations, 'headlineStatements' | 'captionStatements'>> {
  let opening: Opening | undefined;
  const statementsOf = (text: string, part: string): Statement[] => {
    const words = analyse(text);
    const found = attribute(words, attributionModel());
    if (found.length === 0) return [];
    opening ??= openingOfBody(document, relations);
    const tell = onCast && ((cast: Cast): void => onCast(cast, part));
    return followBeside({ article, part, words, relations: found, opening, onCast: tell, onChain });
  };
  const headlineStatements = article.title ? statementsOf(article.title, 'title') : [];
  const captionStatements = article.captions.flatMap(({ text }, caption): CaptionStatement[] =>
    statementsOf(text, `caption ${caption}`).map((statement) => ({ ...statement, caption })),
  );
  return { headlineStatements, captionStatements };
}
