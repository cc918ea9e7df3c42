import { fitText, type Measure, onTwoLines, textWidth } from './fit-text.ts';
import type { GraphNode } from './graph.ts';
import { nameOfNode, noteOfNode } from './graph-words.ts';

/** Sizes of the letters; the style sheet has the same. */
const SIZE_PX = { origin: 17, medium: 15, article: 14, note: 12.5 } as const;

/** Room for the round mark before an origin's name. */
export const ORIGIN_MARK_PX = 12;

/** How wide the words of a drawing are, each in its own face. */
export type Faces = Readonly<Record<'origin' | 'medium' | 'article' | 'note', Measure>>;

/** Faces nobody has measured: about right in any. */
export const ANY_FACES: Faces = { origin: textWidth, medium: textWidth, article: textWidth, note: textWidth };

/** The words of a node as set: two lines of each at most, of an article one. */
export interface NodeWords {
  readonly lines: readonly string[];
  readonly note: readonly string[];
}

/** A name may reach so far beyond its rule, into the room of the lines, and the note beneath it a little farther. */
const BEYOND_PX = { name: 12, note: 18 } as const;
/** Before the words of an article ends what they stand in. */
const ARTICLE_PX = 6;

/** A line of a note ends behind a comma. */
const inParts = (note: string): string => note.replaceAll(/(?<!,) /g, '\u00a0');

/** A name over its rule and what is said of it beneath, on a rule so wide. */
export function wordsOnRule(node: GraphNode, widthPx: number, faces: Faces): NodeWords {
  const { level } = node;
  const room = widthPx - (level === 'origin' ? ORIGIN_MARK_PX : 0);
  return {
    lines: onTwoLines(nameOfNode(node), room + BEYOND_PX.name, SIZE_PX[level], faces[level]),
    note: onTwoLines(inParts(noteOfNode(node)), room + BEYOND_PX.note, SIZE_PX.note, faces.note),
  };
}

/** The headline of an article and its date, beside its mark. */
export function wordsAtMark(node: GraphNode, roomPx: number, faces: Faces): NodeWords {
  const said = [node.first ? 'first in this archive' : '', noteOfNode(node)].filter((part) => part !== '').join(', ');
  const room = roomPx - ARTICLE_PX;
  return {
    lines: [fitText(nameOfNode(node), room, SIZE_PX.article, faces.article)],
    note: [fitText(said, room, SIZE_PX.note, faces.note)],
  };
}
