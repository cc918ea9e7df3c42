import type { LinkReason } from '../chains/link-reason.ts';
import type { Cast } from '../identity/cast.ts';
import { analyse } from '../language/analyse.ts';
import { offsetOfSecond } from '../language/join-documents.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { type Span, wordsAt } from '../model/span.ts';
import type { Link, Statement } from '../model/statement.ts';
import { attributionModel } from '../models.ts';
import { annotateWatched } from '../pipeline.ts';
import { ruleOf } from './chain-rules.ts';
import type { Explanation, LinkExplanation } from './explanation.ts';
import { labelText } from './label-text.ts';
import { type NameReasons, nameReasonsOf } from './name-reason.ts';
import { spanExplanations } from './span-explanations.ts';

/** The words of a statement, what stands between their spans left out. */
export type StatementWords = Pick<Explanation, 'source' | 'cue' | 'content'>;

interface Options {
  /** Asked of each statement before the work of explaining it is done. */
  readonly wanted?: (statement: Statement, words: StatementWords) => boolean;
  /** Told how many explanations will come, once the article has been annotated. */
  readonly onCount?: (statements: number) => void;
}

/**
 * Annotate an article and say of each statement why it is as it is: which rule made each link, how its name was found,
 * and what made the words its source, cue and content.
 *
 * @returns one explanation a statement wanted, in the order of `annotate`: the body's, the headline's, the captions'
 */
export const explain = (article: Article, options: Options = {}): Explanation[] => [...explainEach(article, options)];

/** The same, each explanation worked out when it is asked for: an article may have thousands. */
export function* explainEach(
  article: Article,
  { wanted = () => true, onCount }: Options = {},
): Generator<Explanation, void, undefined> {
  const reasons = new Map<string, readonly LinkReason[]>();
  const casts = new Map<string | undefined, Cast>();
  const annotated = annotateWatched(article, {
    onCast: (cast, part) => {
      casts.set(part, cast);
    },
    onChain: (statement, found) => {
      reasons.set(statement, found);
    },
  });
  const parts = partsOf(annotated).flatMap(({ statements, ...part }) => {
    const chosen = statements
      .map((statement) => ({ statement, words: wordsOf(part.text, statement) }))
      .filter(({ statement, words }) => wanted(statement, words));
    const cast = casts.get(part.part);
    return chosen.length === 0 || !cast ? [] : [{ ...part, chosen, cast }];
  });
  onCount?.(parts.reduce((sum, { chosen }) => sum + chosen.length, 0));
  for (const { part, text, chosen, cast } of parts) {
    const document = part === undefined ? cast.reading.document : analyse(text);
    const labelling = labelText(document, attributionModel());
    const named = nameReasonsOf(
      cast,
      part === undefined
        ? { offset: 0, paragraph: 0 }
        : { offset: offsetOfSecond(document), paragraph: document.paragraphs.length },
    );
    for (const { statement, words } of chosen) {
      yield {
        article: article.id,
        title: article.title,
        ...(part === undefined ? {} : { in: part }),
        statement: statement.id,
        ...words,
        links: linksOf({ text, statement, reasons: reasons.get(statement.id) ?? [], named }),
        spans: spanExplanations(labelling, cast.reading, statement),
      };
    }
  }
}

interface Part {
  /** As `Watch.onCast` calls it. */
  readonly part: string | undefined;
  readonly text: string;
  readonly statements: readonly Statement[];
}

function partsOf({
  text,
  title,
  captions,
  statements,
  headlineStatements,
  captionStatements,
}: AnnotatedArticle): Part[] {
  const ofCaptions = new Map<number, Statement[]>();
  for (const statement of captionStatements ?? []) {
    const those = ofCaptions.get(statement.caption);
    if (those) those.push(statement);
    else ofCaptions.set(statement.caption, [statement]);
  }
  return [
    { part: undefined, text, statements },
    { part: 'title', text: title ?? '', statements: headlineStatements ?? [] },
    ...captions.map((caption, at) => ({
      part: `caption ${at}`,
      text: caption.text,
      statements: ofCaptions.get(at) ?? [],
    })),
  ];
}

const wordsOf = (text: string, { source, cue, content }: Statement): StatementWords => {
  const joined = (spans: readonly Span[]): string => spans.map((span) => wordsAt(text, span)).join(' … ');
  return { source: joined(source), cue: joined(cue), content: joined(content) };
};

interface Explained {
  readonly text: string;
  readonly statement: Statement;
  /** One a link; one more than there are links speaks of the last. */
  readonly reasons: readonly LinkReason[];
  readonly named: NameReasons;
}

function linksOf({ text, statement: { chain, source }, reasons, named }: Explained): LinkExplanation[] {
  return chain.map((link: Link, i): LinkExplanation => {
    const reason = (i === chain.length - 1 ? reasons.at(-1) : reasons[i]) ?? { by: 'head' };
    const { name, kind, role, span, evidence } = link;
    const described = source.length > 0 || role !== 'origin';
    const words = span ?? ('speaker' in reason && described ? reason.speaker.span : undefined);
    return {
      ...{ name, kind, role },
      ...(words && words[1] <= text.length ? { words: wordsAt(text, words), span: words } : {}),
      ...(evidence ? { evidence: wordsAt(text, evidence) } : {}),
      rule: ruleOf(reason, role, source.length > 0),
      ...('speaker' in reason ? { named: named(reason.speaker, described) } : {}),
    };
  });
}
