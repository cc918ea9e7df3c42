import type { Article, Block } from '../../src/model/article.ts';
import type { Draft } from './story.ts';
import type { Mention } from './truth.ts';

/** A draft as an article record, and where in its text each claim stands. */
export function writeArticle(
  draft: Draft,
  id: string,
): { readonly article: Article; readonly mentions: readonly Mention[] } {
  const mentions: Mention[] = [];
  const blocks: Block[] = [];
  let text = '';
  for (const pieces of draft.paragraphs) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    pieces.forEach((piece, i) => {
      if (i > 0) text += ' ';
      if (piece.mention) {
        const { from, to, ...truth } = piece.mention;
        mentions.push({ ...truth, article: id, start: text.length + from, end: text.length + to });
      }
      text += piece.text;
    });
    blocks.push({ kind: 'paragraph', start, end: text.length });
  }
  const article: Article = {
    ...{ id, title: draft.title, outlet: draft.outlet, carriers: [], published: draft.published },
    ...{ url: null, byline: null, language: 'en', text, blocks, captions: [], credits: draft.credits, origin: null },
  };
  return { article, mentions };
}
