/** Builds annotated articles from plain words, so that a fixture reads like the report it stands for. */
import { createHash } from 'node:crypto';
import type { AnnotatedArticle } from '../../../src/model/annotation.ts';
import type { Block, BlockKind, Caption } from '../../../src/model/article.ts';
import type { Span } from '../../../src/model/span.ts';
import type { Certainty, Link, LinkKind, LinkRole, Mode, Stance, Statement } from '../../../src/model/statement.ts';

interface LinkWords {
  readonly name: string;
  readonly kind: LinkKind;
  /** The words that name it, when they differ from the name. */
  readonly words?: string;
  readonly evidence?: string;
}

interface StatementWords {
  readonly source?: string;
  readonly cue: string;
  readonly content: readonly string[];
  /** From the outlet inwards, without it; the last is the origin. */
  readonly chain: readonly LinkWords[];
  readonly mode?: Mode;
  readonly stance?: Stance;
  readonly certainty?: Certainty;
  readonly said?: string;
  readonly addressee?: string;
  /** Statements with the same word here are one claim. */
  readonly claim?: string;
}

interface ArticleWords {
  readonly id: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly published: string | null;
  /** `## ` marks a sub-head, `[caption] ` a caption; the rest are paragraphs. */
  readonly body: readonly string[];
  readonly statements: readonly StatementWords[];
}

export interface AnnotatedFixture extends AnnotatedArticle {
  /** Claim word of each statement, in order. */
  readonly claimWords: readonly (string | undefined)[];
}

function layOut(body: readonly string[]): { text: string; blocks: Block[]; captions: Caption[] } {
  let text = '';
  const blocks: Block[] = [];
  const captions: { text: string; at: number }[] = [];
  for (const line of body) {
    if (line.startsWith('[caption] ')) {
      captions.push({ text: line.slice(10), at: text === '' ? 0 : text.length + 2 });
      continue;
    }
    const kind: BlockKind = line.startsWith('## ') ? 'subhead' : 'paragraph';
    const words = kind === 'subhead' ? line.slice(3) : line;
    if (text !== '') text += '\n\n';
    blocks.push({ kind, start: text.length, end: text.length + words.length });
    text += words;
  }
  return {
    text,
    blocks,
    captions: captions.map(({ text: words, at }) => ({ text: words, at: Math.min(at, text.length) })),
  };
}

function find(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start === -1) throw new Error(`fixture: "${words}" is not in the text`);
  return [start, start + words.length];
}

function build(article: ArticleWords, text: string, words: StatementWords): Statement {
  const content = words.content.map((part) => find(text, part));
  const near = Math.max(0, (content[0]?.[0] ?? 0) - 200);
  const source = words.source === undefined ? [] : [find(text, words.source, near)];
  const cue = [find(text, words.cue, near)];
  const chain = words.chain.map(({ name, kind, words: named = name, evidence }, at): Link => {
    const role: LinkRole = at === words.chain.length - 1 ? 'origin' : 'relay';
    return {
      name,
      kind,
      role,
      ...(kind === 'observation' ? {} : { span: find(text, named, text.indexOf(named, near) === -1 ? 0 : near) }),
      ...(evidence === undefined ? {} : { evidence: find(text, evidence, near) }),
    };
  });
  const id = createHash('sha256').update(`${article.id} ${cue} ${content}`).digest('hex').slice(0, 16);
  return {
    id: `s${id}`,
    source,
    cue,
    content,
    mode: words.mode ?? 'indirect',
    stance: words.stance ?? 'asserts',
    certainty: words.certainty ?? 'certain',
    distance: false,
    ...(words.said === undefined ? {} : { said: words.said }),
    ...(words.addressee === undefined ? {} : { addressee: words.addressee }),
    chain: [{ name: article.outlet ?? 'outlet not said', kind: 'outlet', role: 'publisher' }, ...chain],
  };
}

/** An annotated article; throws when a statement's words are not in its body. */
export function annotated(article: ArticleWords): AnnotatedFixture {
  const { text, blocks, captions } = layOut(article.body);
  return {
    id: article.id,
    title: article.title,
    outlet: article.outlet,
    carriers: [],
    published: article.published,
    url: null,
    byline: null,
    language: 'en',
    text,
    blocks,
    captions,
    credits: [],
    origin: null,
    statements: article.statements.map((words) => build(article, text, words)),
    claimWords: article.statements.map(({ claim }) => claim),
    entities: [],
    times: [],
    places: [],
    quantities: [],
    analysis: { version: 'fixture' },
  };
}
