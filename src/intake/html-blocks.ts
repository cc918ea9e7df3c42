import type { BlockKind } from '../model/article.ts';
import type { Piece } from './article-draft.ts';
import { tidy } from './lines.ts';
import { repairMojibake } from './mojibake.ts';

const BLOCK =
  /^(?:P|DIV|SECTION|ARTICLE|MAIN|HEADER|FOOTER|ASIDE|LI|UL|OL|DL|DT|DD|BLOCKQUOTE|PRE|TABLE|TBODY|THEAD|TR|TD|TH|FIGURE|FIGCAPTION|H[1-6]|HR|FORM|DETAILS|SUMMARY|CENTER|ADDRESS)$/;
const SKIPPED = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|IFRAME|BUTTON|SELECT|TEXTAREA|INPUT|MATH|OBJECT|VIDEO|AUDIO)$/;
/** Class names that sites give to words under a picture. */
const CAPTION_CLASS =
  /(?:^|[\s_-])(?:caption|wp-caption-text|image-credit|photo-credit|media-credit|imgcaption)(?:$|[\s_-])/i;

const kindOf = (tag: string, element: Element, inherited: BlockKind): BlockKind => {
  if (
    inherited === 'caption' ||
    tag === 'FIGCAPTION' ||
    tag === 'FIGURE' ||
    CAPTION_CLASS.test(element.getAttribute('class') ?? '')
  )
    return 'caption';
  if (/^H[1-6]$/.test(tag)) return 'subhead';
  if (tag === 'LI' || tag === 'DD') return 'list';
  return tag === 'BLOCKQUOTE' ? 'quote' : inherited;
};

/** The text of an article's element cut into paragraphs, subheads, list items, quotes and captions, in reading order. */
export function piecesOf(root: Element): readonly Piece[] {
  const pieces: Piece[] = [];
  let inline = '';
  const flush = (kind: BlockKind) => {
    for (const part of inline.split(/\n\s*\n/)) {
      const text = part
        .split('\n')
        .map((line) => tidy(repairMojibake(line)))
        .filter(Boolean)
        .join('\n');
      if (text !== '') pieces.push({ kind, text });
    }
    inline = '';
  };
  const walk = (node: Node, kind: BlockKind, preformatted: boolean) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) {
        const text = child.textContent ?? '';
        inline += preformatted ? text : text.replace(/\s+/g, ' ');
      }
      if (child.nodeType !== 1) continue;
      const element = child as Element;
      const tag = element.tagName.toUpperCase();
      if (SKIPPED.test(tag)) continue;
      if (tag === 'BR') inline += '\n';
      const own = kindOf(tag, element, kind);
      const isBlock = BLOCK.test(tag) || own !== kind;
      if (isBlock) flush(kind);
      walk(element, own, preformatted || tag === 'PRE');
      if (isBlock) flush(own);
    }
  };
  walk(root, 'paragraph', false);
  flush('paragraph');
  return pieces;
}
