import { followChains } from '../../../src/chains/follow-chains.ts';
import { identify } from '../../../src/identity/identify.ts';
import { analyse } from '../../../src/language/analyse.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Span } from '../../../src/model/span.ts';
import type { Relation, Statement } from '../../../src/model/statement.ts';

/** A text whose relations were marked by hand. */
interface Marked {
  readonly text: string;
  readonly relations: readonly Relation[];
}

const ROLES = { S: 'source', C: 'cue', T: 'content' } as const;

/**
 * Read `[S Amin] [C said] [T the port was closed]`; a digit keeps several relations apart: `[S2 He] [C2 added] [T2 more]`.
 * Marks may nest: `[T1 [S2 the ministry] [C2 knew]]`.
 */
function marked(notation: string): Marked {
  let text = '';
  const open: { readonly role: 'source' | 'cue' | 'content'; readonly relation: number; readonly start: number }[] = [];
  const found = new Map<number, { source: Span[]; cue: Span[]; content: Span[] }>();
  for (let i = 0; i < notation.length; i++) {
    const mark = /^\[([SCT])(\d?) /u.exec(notation.slice(i, i + 4));
    if (mark) {
      const relation = Number(mark[2] || '1');
      if (!found.has(relation)) found.set(relation, { source: [], cue: [], content: [] });
      open.push({ role: ROLES[mark[1] as 'S' | 'C' | 'T'], relation, start: text.length });
      i += mark[0].length - 1;
    } else if (notation[i] === ']' && open.length > 0) {
      const { role, relation, start } = open.pop()!;
      found.get(relation)![role].push([start, text.length]);
    } else text += notation[i];
  }
  return { text, relations: [...found.entries()].sort(([a], [b]) => a - b).map(([, relation]) => relation) };
}

const ARTICLE: Pick<Article, 'id' | 'outlet' | 'carriers' | 'credits' | 'published'> = {
  id: 'sha256:0',
  outlet: 'The Lantern',
  carriers: [],
  credits: [],
  published: '2031-05-20',
};

type Head = Partial<typeof ARTICLE & Pick<Article, 'byline'>>;

/** Every statement of a marked text, with those found inside its contents; and the text without its marks. */
export function followAll(
  notation: string,
  article: Head = {},
): { readonly text: string; readonly relations: readonly Relation[]; readonly statements: readonly Statement[] } {
  const { text, relations } = marked(notation);
  const whole = { ...ARTICLE, ...article };
  const document = analyse(text);
  return {
    text,
    relations,
    statements: followChains({ article: whole, document, relations, cast: identify(document, whole) }),
  };
}

/** The statements of a marked text, in the order of their numbers. */
export function follow(notation: string, article: Head = {}): readonly Statement[] {
  const { relations, statements } = followAll(notation, article);
  return relations.map((relation) => {
    const same = statements.filter(
      ({ cue, source }) =>
        cue[0]?.[0] === relation.cue[0]?.[0] && (relation.cue.length > 0 || source[0]?.[0] === relation.source[0]?.[0]),
    );
    return (same.find(({ content }) => content[0]?.[0] === relation.content[0]?.[0]) ?? same[0])!;
  });
}

/** "The Lantern < al-Nahr < Amin" of the statement marked first, or of the one numbered. */
export const chainWords = (statements: readonly Statement[], number = 1): string =>
  statements[number - 1]!.chain.map(({ name }) => name).join(' < ');
