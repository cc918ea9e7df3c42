import { wireDateline } from '../../src/intake/wire-dateline.ts';
import type { Article, Block } from '../../src/model/article.ts';
import type { Draft, Piece } from './story.ts';
import type { Mention } from './truth.ts';

/** A draft as an article record, and where in its text each claim stands. */
export function writeArticle(
  draft: Draft,
  id: string,
): { readonly article: Article; readonly mentions: readonly Mention[] } {
  const mentions: Mention[] = [];
  const blocks: Block[] = [];
  let text = '';
  const { paragraphs, agencies } = withoutDateline(draft.paragraphs);
  for (const pieces of paragraphs) {
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
    ...{
      url: null,
      byline: null,
      language: 'en',
      text,
      blocks,
      captions: [],
      credits: [...draft.credits, ...agencies],
      origin: null,
    },
  };
  return { article, mentions };
}

/** An article's text begins behind its dateline: what intake reads of one, it takes out. */
function withoutDateline(paragraphs: Draft['paragraphs']): {
  readonly paragraphs: readonly (readonly Piece[])[];
  readonly agencies: readonly string[];
} {
  const [[opening, ...lead] = [], ...rest] = paragraphs;
  const wire = opening && !opening.mention && lead[0] ? wireDateline(`${opening.text} ${lead[0].text}`) : null;
  const isAll = wire?.certain && wire.length === (opening?.text.length ?? 0) + 1;
  return isAll ? { paragraphs: [lead, ...rest], agencies: wire.agencies } : { paragraphs, agencies: [] };
}
