import type { LinkReason } from '../chains/link-reason.ts';
import type { Cast } from '../identity/cast.ts';
import type { Article } from '../model/article.ts';
import { type Span, wordsAt } from '../model/span.ts';
import type { Link, Statement } from '../model/statement.ts';
import { attributionModel } from '../models.ts';
import { annotateWatched } from '../pipeline.ts';
import { ruleOf } from './chain-rules.ts';
import type { Explanation, LinkExplanation } from './explanation.ts';
import { labelText } from './label-text.ts';
import { nameReason } from './name-reason.ts';
import { spanExplanations } from './span-explanations.ts';

/**
 * Annotate an article and say of each statement why it is as it is: which rule made each link, how its name was found,
 * and what made the words its source, cue and content.
 *
 * @param wanted - asked of each statement and its words before the work of explaining it is done
 * @returns one explanation a statement wanted, in the order of `annotate`
 */
export function explain(
  article: Article,
  { wanted = () => true }: { readonly wanted?: (statement: Statement, words: StatementWords) => boolean } = {},
): Explanation[] {
  const reasons = new Map<string, readonly LinkReason[]>();
  let cast: Cast | undefined;
  const { statements } = annotateWatched(article, {
    onCast: (found) => {
      cast = found;
    },
    onChain: (statement, found) => {
      reasons.set(statement, found);
    },
  });
  const chosen = statements
    .map((statement) => ({ statement, words: wordsOf(article.text, statement) }))
    .filter(({ statement, words }) => wanted(statement, words));
  if (chosen.length === 0) return [];
  const labelling = labelText(cast!.reading.document, attributionModel());
  return chosen.map(({ statement, words }) => ({
    article: article.id,
    title: article.title,
    statement: statement.id,
    ...words,
    links: linksOf(article.text, statement, reasons.get(statement.id) ?? [], cast!),
    spans: spanExplanations(labelling, cast!.reading, statement),
  }));
}

/** The words of a statement, what stands between their spans left out. */
export type StatementWords = Pick<Explanation, 'source' | 'cue' | 'content'>;

const wordsOf = (text: string, { source, cue, content }: Statement): StatementWords => {
  const joined = (spans: readonly Span[]): string => spans.map((span) => wordsAt(text, span)).join(' … ');
  return { source: joined(source), cue: joined(cue), content: joined(content) };
};

/** The links with the reason of each; one reason more than there are links speaks of the last. */
function linksOf(
  text: string,
  { chain, source }: Statement,
  reasons: readonly LinkReason[],
  cast: Cast,
): LinkExplanation[] {
  return chain.map((link: Link, i): LinkExplanation => {
    const reason = (i === chain.length - 1 ? reasons.at(-1) : reasons[i]) ?? { by: 'head' };
    const { name, kind, role, span, evidence } = link;
    const described = source.length > 0 || role !== 'origin';
    const words = span ?? ('speaker' in reason && described ? reason.speaker.span : undefined);
    return {
      ...{ name, kind, role },
      ...(words ? { words: wordsAt(text, words), span: words } : {}),
      ...(evidence ? { evidence: wordsAt(text, evidence) } : {}),
      rule: ruleOf(reason, role),
      ...('speaker' in reason ? { named: nameReason(cast, reason.speaker, described) } : {}),
    };
  });
}
